import { TextRun, type IRunOptions } from "docx";

/**
 * Control characters but tab and line breaks, non-characters, halves of a surrogate pair alone, and signs that turn the
 * direction of the words around them.
 */
const NOT_IN_XML =
  /[\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]|(?=\p{Cc})[^\t\n\r\u007f-\u009f]/gu;

const LINE_BREAK = /\r\n|[\r\n\v\u2028\u2029]/;

/** A text of the user's as it may stand in XML: what it cannot hold nobody sees either. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, "");
}

/** A run for each line. */
export function textRuns(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text
    .split(LINE_BREAK)
    .map(
      (line, at) => new TextRun({ ...look, text: xmlText(line), ...(at > 0 ? { break: 1 } : {}) }),
    );
}
