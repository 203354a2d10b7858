import { parseRangeReference, type RangeReference } from "../../core/workbook/reference";
import { PackageFault } from "../package/faults";
import { localName, scanXml } from "../package/xml";
import { countIn, type Attributes } from "./odsCell";
import { createCellBudget, OpenSheet, type OdsSheet } from "./openSheet";

/** A database range with a name of its own: what an Excel table becomes there. */
export interface OdsRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeReference;
}

export interface OdsContent {
  readonly sheets: readonly OdsSheet[];
  readonly ranges: readonly OdsRange[];
}

/** Within a cell they hold texts that are not its own: comments, drawings. */
const NOT_OF_THE_CELL: ReadonlySet<string> = new Set([
  "annotation",
  "shapes",
  "frame",
  "custom-shape",
]);

/** More blanks in a row than this are not kept. */
const MOST_BLANKS = 1000;

/** Reads `content.xml` (OpenDocument 1.2 part 1, 9) in one pass. Throws PackageFault. */
export function readOdsContent(text: string, where: string): OdsContent {
  const hiddenStyles = new Set<string>();
  const sheets: OpenSheet[] = [];
  const ranges: OdsRange[] = [];
  const spend = createCellBudget();
  let style = "";
  let tableDepth = 0;
  let cell: { readonly attributes: Attributes; readonly paragraphs: string[] } | null = null;
  let isParagraph = false;
  /** How deep one is in elements that are not of the cell. */
  let foreign = 0;

  /** Null between sheets, and in a table within a cell: its texts are the cell's. */
  const sheet = (): OpenSheet | null => (tableDepth === 1 ? (sheets.at(-1) ?? null) : null);

  function enterTable(attributes: Attributes): void {
    tableDepth += 1;
    if (tableDepth > 1) return;
    const isHidden = hiddenStyles.has(attributes["table:style-name"] ?? "");
    sheets.push(new OpenSheet(attributes["table:name"] ?? "", isHidden, spend));
  }

  function leaveCell(): void {
    if (cell === null || sheet() === null) return;
    sheet()?.addCell(cell.attributes, cell.paragraphs.join("\n"));
    cell = null;
  }

  function add(characters: string): void {
    if (!isParagraph || cell === null) return;
    const { paragraphs } = cell;
    paragraphs[paragraphs.length - 1] = (paragraphs.at(-1) ?? "") + characters;
  }

  function open(local: string, attributes: Attributes): void {
    switch (local) {
      case "style":
        style = attributes["style:name"] ?? "";
        break;
      case "table-properties":
        if (attributes["table:display"] === "false") hiddenStyles.add(style);
        break;
      case "table":
        enterTable(attributes);
        break;
      case "table-column":
        sheet()?.addColumns(attributes);
        break;
      case "table-row":
        sheet()?.enterRow(attributes);
        break;
      case "table-cell":
      case "covered-table-cell":
        if (sheet() !== null) cell = { attributes, paragraphs: [] };
        break;
      case "p":
        isParagraph = cell !== null;
        cell?.paragraphs.push("");
        break;
      case "s":
        add(" ".repeat(Math.min(countIn(attributes["text:c"]), MOST_BLANKS)));
        break;
      case "tab":
        add("\t");
        break;
      case "line-break":
        add("\n");
        break;
      case "database-range": {
        const found = databaseRange(attributes);
        if (found !== null) ranges.push(found);
        break;
      }
    }
  }

  function close(local: string): void {
    if (local === "p") isParagraph = false;
    else if (local === "table-cell" || local === "covered-table-cell") leaveCell();
    else if (local === "table-row") sheet()?.leaveRow();
    else if (local === "table") tableDepth -= 1;
  }

  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (foreign > 0 || (cell !== null && NOT_OF_THE_CELL.has(local))) foreign += 1;
      else open(local, attributes);
    },
    close: ({ name }) => {
      if (foreign > 0) foreign -= 1;
      else close(localName(name));
    },
    text: (characters) => {
      if (foreign === 0) add(characters);
    },
  });
  if (sheets.length === 0) throw new PackageFault("fileDamaged", where, "no sheet");
  return { sheets: sheets.map((each) => each.content()), ranges };
}

const TARGET =
  /^\$?('(?:[^']|'')+'|[^.]+)\.(\$?[A-Z]+\$?\d+):\$?(?:'(?:[^']|'')+'|[^.:]*)\.(\$?[A-Z]+\$?\d+)$/;

/** A range that the user has not named is for the filter of a sheet only. */
function databaseRange(attributes: Attributes): OdsRange | null {
  const name = attributes["table:name"] ?? "";
  const target = TARGET.exec(attributes["table:target-range-address"] ?? "");
  if (target === null || name.startsWith("__Anonymous")) return null;
  const [, sheet = "", first = "", last = ""] = target;
  const range = parseRangeReference(`${first}:${last}`);
  if (range === null) return null;
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { name, sheet: bare, range };
}
