import { columnWidths, labelSpan, labelWidth, wholeParts } from "../../core/report/columnWidths";
import type {
  DocumentColumn,
  DocumentRow,
  DocumentTable,
  TextBlock,
  TextField,
  TextSection,
} from "../../core/report/document";
import { BELOW_TABLE, COLOURS, FONT, LOOKS, PAGE, type TextLook } from "../../core/report/textLook";
import { withoutHiddenSigns } from "../../core/report/visibleText";
import { mayBeFormula } from "./formulaLike";

const FONT_STYLE = `font-family:${FONT},sans-serif`;
const CELL = [
  `border:0.5pt solid #${COLOURS.line}`,
  "padding:1.5pt 3.5pt 1.5pt 3.5pt",
  "vertical-align:top",
  `font-size:${LOOKS.cell.size}pt`,
  FONT_STYLE,
  `color:#${LOOKS.cell.colour}`,
].join(";");

export type ClipboardSection = Pick<TextSection, "blocks" | "orientation">;

const HEADINGS = {
  // Pasted below something else, a title needs no room of a cover.
  1: ["p", styleOf({ ...LOOKS.title, before: 0 })],
  2: ["h1", styleOf(LOOKS.heading)],
  3: ["h2", styleOf(LOOKS.subheading)],
} as const;

/**
 * Sections as HTML that Word keeps when it is pasted: one table as wide as the text, its columns in shares, its header
 * row repeated on every page, every look written at the element, for Word reads no style sheet of a clipboard.
 */
export function clipboardHtml(sections: readonly ClipboardSection[]): string {
  const body = sections
    .map(({ blocks, orientation }) =>
      withLists(blocks, (block, before) =>
        blockHtml(block, textWidthOf(orientation), before?.kind === "table"),
      ),
    )
    .join("");
  return `<html lang="it"><head><meta charset="utf-8"></head><body lang="it">${body}</body></html>`;
}

/** Of the text of a page. */
function textWidthOf(orientation: ClipboardSection["orientation"]): number {
  return (orientation === "landscape" ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
}

/** Items that follow one another make one list. */
function withLists(
  blocks: readonly TextBlock[],
  htmlOf: (block: TextBlock, before: TextBlock | undefined) => string,
): string {
  const isItem = (block: TextBlock | undefined): boolean =>
    block?.kind === "paragraph" && block.role === "item";
  return blocks
    .map((block, at) => {
      const begins = isItem(block) && !isItem(blocks[at - 1]);
      const ends = isItem(block) && !isItem(blocks[at + 1]);
      return `${begins ? "<ul>" : ""}${htmlOf(block, blocks[at - 1])}${ends ? "</ul>" : ""}`;
    })
    .join("");
}

function blockHtml(block: TextBlock, width: number, followsTable: boolean): string {
  switch (block.kind) {
    case "heading": {
      const [tag, style] = HEADINGS[block.level];
      return element(tag, style, textHtml(block.text));
    }
    case "paragraph": {
      const tag = block.role === "item" ? "li" : "p";
      const staysWithNext = block.role === "caption" ? ";page-break-after:avoid" : "";
      const look = LOOKS[block.role];
      const style = styleOf(followsTable ? { ...look, before: BELOW_TABLE } : look);
      return element(tag, style + staysWithNext, textHtml(block.text));
    }
    case "fields":
      return fieldsHtml(block.items);
    case "headlines":
      return fieldsHtml(block.items.map(({ label, value }) => ({ label, texts: [value.text] })));
    case "table":
      return tableHtml(block, width);
    case "contents":
      // The document that it is pasted into has its own.
      return "";
  }
}

function fieldsHtml(items: readonly TextField[]): string {
  const indent = Math.ceil(labelWidth(items, LOOKS.field.size));
  const look = `${styleOf(LOOKS.field)};margin-left:${indent}pt`;
  return items
    .flatMap(({ label, texts }) =>
      texts.map((text, at) =>
        at === 0
          ? element(
              "p",
              `${look};text-indent:-${indent}pt;tab-stops:${indent}pt`,
              `<b>${textHtml(label)}</b><span style="mso-tab-count:1"> </span>${textHtml(text)}`,
            )
          : element("p", look, textHtml(text)),
      ),
    )
    .join("");
}

function tableHtml(table: DocumentTable, width: number): string {
  const widths = columnWidths(table, { width, fontSize: LOOKS.cell.size });
  const shares = wholeParts(widths, 100);
  // LibreOffice takes the shares of HTML 4, browsers the style, Word the widths of the cells.
  const columns = shares.map((share) => `<col width="${share}*" style="width:${share}%">`);
  const header = table.columns
    .map(({ header: text, alignment }, at) =>
      cellHtml("th", text, {
        alignment,
        extra: `background:#${COLOURS.shade};font-weight:bold;width:${shares[at] ?? 0}%`,
        attributes: ` scope="col" width="${shares[at] ?? 0}%"`,
      }),
    )
    .join("");
  return (
    `<table width="100%" cellspacing="0" cellpadding="4" style="width:100%;border-collapse:collapse">` +
    `<colgroup>${columns.join("")}</colgroup>` +
    `<thead><tr style="page-break-inside:avoid">${header}</tr></thead>` +
    `<tbody>${table.rows.map((row) => rowHtml(row, table.columns, shares)).join("")}</tbody></table>`
  );
}

function rowHtml(
  row: DocumentRow,
  columns: readonly DocumentColumn[],
  shares: readonly number[],
): string {
  const { role, cells } = row;
  const inRow = (html: string): string => `<tr style="page-break-inside:avoid">${html}</tr>`;
  if (role === "heading") {
    return inRow(
      cellHtml("td", cells[0]?.text ?? "", {
        alignment: "start",
        extra: "font-weight:bold;page-break-after:avoid",
        attributes: ` colspan="${columns.length}"`,
      }),
    );
  }
  const extra = role === "total" ? `background:#${COLOURS.total};font-weight:bold` : "";
  const span = labelSpan(row, columns);
  return inRow(
    columns
      .map(({ alignment }, at) => {
        if (at > 0 && at < span) return "";
        const cell = cells[at];
        const isText = cell?.number === null && mayBeFormula(cell.text);
        const width = sum(at === 0 ? shares.slice(0, span) : shares.slice(at, at + 1));
        return cellHtml("td", cell?.text ?? "", {
          alignment,
          extra: isText ? `${extra};mso-number-format:'\\@'` : extra,
          attributes: `${at === 0 && span > 1 ? ` colspan="${span}"` : ""} width="${width}%"`,
        });
      })
      .join(""),
  );
}

interface CellLook {
  readonly alignment: DocumentColumn["alignment"];
  readonly extra: string;
  readonly attributes: string;
}

/** An empty cell holds a space, or Word leaves its borders out. */
function cellHtml(tag: "td" | "th", text: string, look: CellLook): string {
  const { alignment, extra, attributes } = look;
  const side = alignment === "end" ? "right" : "left";
  const style = [CELL, `text-align:${side}`, extra].filter((part) => part !== "").join(";");
  return `<${tag} align="${side}" valign="top"${attributes} style="${style}">${textHtml(text) || "&nbsp;"}</${tag}>`;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

function styleOf({ size, isBold, colour, before, after }: TextLook): string {
  return [
    `font-size:${size}pt`,
    ...(isBold ? ["font-weight:bold"] : []),
    `color:#${colour}`,
    `margin-top:${before}pt`,
    `margin-bottom:${after}pt`,
    FONT_STYLE,
  ].join(";");
}

function element(tag: string, style: string, html: string): string {
  return `<${tag} style="${style}">${html}</${tag}>`;
}

function textHtml(text: string): string {
  return withoutHiddenSigns(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "<br>");
}
