import { clipboardHtml } from "../../../adapters/html/clipboardHtml";
import { clipboardText } from "../../../adapters/html/clipboardText";
import type { TextBlock, TextSection } from "../../../core/report/document";

/** What is put on the clipboard, in both forms. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** What is not final says so in every copy. */
export function copyOf(sections: readonly TextSection[], mark: string | null): Copied {
  const marked = sections.map((section, at) =>
    at === 0 && mark !== null ? { ...section, blocks: [markOf(mark), ...section.blocks] } : section,
  );
  return { html: clipboardHtml(marked), text: clipboardText(marked) };
}

function markOf(text: string): TextBlock {
  return { kind: "paragraph", role: "alert", text };
}
