import { TextRun, type IRunOptions } from "docx";
import { withoutHiddenSigns } from "../../core/report/visibleText";

/** Halves of a surrogate pair alone, and non-characters. */
const NOT_IN_XML = /[\p{Cs}\ufffe\uffff]/gu;

const LINE_BREAK = /\r\n|[\r\n\v\u2028\u2029]/;

/** A text of the user's as it may stand in XML: what it cannot hold nobody sees either. */
export function xmlText(text: string): string {
  // The halves first: what stood between two of them must not join them.
  return withoutHiddenSigns(text.replace(NOT_IN_XML, ""));
}

/** A run for each line. */
export function textRuns(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text
    .split(LINE_BREAK)
    .map(
      (line, at) => new TextRun({ ...look, text: xmlText(line), ...(at > 0 ? { break: 1 } : {}) }),
    );
}
