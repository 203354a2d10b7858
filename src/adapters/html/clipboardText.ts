import type { TextBlock, TextSection } from "../../core/report/document";
import { withoutTurns } from "../../core/report/visibleText";
import { mayBeFormula } from "./formulaLike";

/** The same for a program that takes plain text: cells between tabs, numbers as they read. */
export function clipboardText(sections: readonly Pick<TextSection, "blocks">[]): string {
  return sections.flatMap(({ blocks }) => blocks.flatMap(blockLines)).join("\r\n");
}

function blockLines(block: TextBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
      return ["", onOneLine(block.text), ""];
    case "paragraph":
      return [block.role === "item" ? `– ${onOneLine(block.text)}` : onOneLine(block.text)];
    case "fields":
      return block.items.map(({ label, texts }) => `${label}: ${texts.map(onOneLine).join(" ")}`);
    case "headlines":
      return block.items.map(({ label, value }) => `${label}: ${value.text}`);
    case "contents":
      return [];
    case "table":
      return [
        block.columns.map(({ header }) => header).join("\t"),
        ...block.rows.map(({ cells }) =>
          cells
            .map(({ text, number }) => {
              const line = onOneLine(text);
              return number === null && mayBeFormula(line) ? `'${line}` : line;
            })
            .join("\t"),
        ),
        "",
      ];
  }
}

function onOneLine(text: string): string {
  return withoutTurns(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
