/** A cell and what ends it. The one in quotes may hold tabs and line breaks; a quote that does not close is only a sign. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The cells that a program has put on the clipboard as text, by rows: the other way round from `copiedText`. */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let end: string;
  CELL.lastIndex = 0;
  do {
    const [, quoted, plain = "", ended = ""] = CELL.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    end = ended;
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    // Behind the last line break nothing follows.
  } while (end !== "" && (end === "\t" || CELL.lastIndex < text.length));
  return rows;
}
