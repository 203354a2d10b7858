import { columnWidths, labelWidth } from "../../core/report/columnWidths";
import type {
  DocumentColumn,
  DocumentRow,
  DocumentTable,
  TextBlock,
  TextField,
  TextSection,
} from "../../core/report/document";
import { mayBeFormula } from "./formulaLike";

const FONT = "font-family:Arial,sans-serif";
const INK = "color:#1F2937";
const LINE = "border:0.5pt solid #A6A6A6";
const CELL = `${LINE};padding:1.5pt 3.5pt 1.5pt 3.5pt;vertical-align:top;font-size:8pt;${FONT};${INK}`;
const CELL_SIZE = 8;
const TEXT_SIZE = 10.5;

/** The text of an A4 page with margins of 2 cm, in points. */
const TEXT_WIDTHS = { portrait: 482, landscape: 728 } as const;

export type ClipboardSection = Pick<TextSection, "blocks" | "orientation">;

const HEADINGS = {
  1: ["p", "font-size:22pt;font-weight:bold;color:#1F3864;margin-top:0pt;margin-bottom:12pt"],
  2: ["h1", "font-size:14pt;font-weight:bold;color:#1F3864;margin-top:18pt;margin-bottom:6pt"],
  3: ["h2", "font-size:11.5pt;font-weight:bold;color:#1F3864;margin-top:12pt;margin-bottom:4pt"],
} as const;

const PARAGRAPHS = {
  subtitle: "font-size:14pt;margin-top:0pt;margin-bottom:12pt",
  alert: "font-size:10.5pt;font-weight:bold;color:#9C0006;margin-top:6pt;margin-bottom:6pt",
  text: "font-size:10.5pt;margin-top:0pt;margin-bottom:6pt",
  note: "font-size:8.5pt;margin-top:3pt;margin-bottom:3pt",
  caption:
    "font-size:9.5pt;font-weight:bold;margin-top:10pt;margin-bottom:4pt;page-break-after:avoid",
  item: "font-size:10.5pt;margin-top:0pt;margin-bottom:3pt",
} as const;

/**
 * Sections as HTML that Word keeps when it is pasted: one table as wide as the text, its columns in shares, its header
 * row repeated on every page, every look written at the element, for Word reads no style sheet of a clipboard.
 */
export function clipboardHtml(sections: readonly ClipboardSection[]): string {
  const body = sections
    .map(({ blocks, orientation }) =>
      withLists(blocks, (block) => blockHtml(block, TEXT_WIDTHS[orientation])),
    )
    .join("");
  return `<html lang="it"><head><meta charset="utf-8"></head><body lang="it">${body}</body></html>`;
}

/** Items that follow one another make one list. */
function withLists(blocks: readonly TextBlock[], htmlOf: (block: TextBlock) => string): string {
  const isItem = (block: TextBlock | undefined): boolean =>
    block?.kind === "paragraph" && block.role === "item";
  return blocks
    .map((block, at) => {
      const begins = isItem(block) && !isItem(blocks[at - 1]);
      const ends = isItem(block) && !isItem(blocks[at + 1]);
      return `${begins ? "<ul>" : ""}${htmlOf(block)}${ends ? "</ul>" : ""}`;
    })
    .join("");
}

function blockHtml(block: TextBlock, width: number): string {
  switch (block.kind) {
    case "heading": {
      const [tag, style] = HEADINGS[block.level];
      return element(tag, `${style};${FONT}`, textHtml(block.text));
    }
    case "paragraph": {
      const tag = block.role === "item" ? "li" : "p";
      return element(tag, `${INK};${PARAGRAPHS[block.role]};${FONT}`, textHtml(block.text));
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
  const indent = Math.ceil(labelWidth(items, TEXT_SIZE));
  const look = `${INK};${PARAGRAPHS.text};${FONT};margin-left:${indent}pt`;
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
  const widths = columnWidths(table, { width, fontSize: CELL_SIZE });
  const shares = wholeShares(widths.map((each) => each / width));
  // LibreOffice takes the shares of HTML 4, browsers the style, Word the widths of the cells.
  const columns = shares.map((share) => `<col width="${share}*" style="width:${share}%">`);
  const header = table.columns
    .map(({ header: text, alignment }, at) =>
      cellHtml("th", text, {
        alignment,
        extra: `background:#E7ECF4;font-weight:bold;width:${shares[at] ?? 0}%`,
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
  { role, cells }: DocumentRow,
  columns: readonly DocumentColumn[],
  shares: readonly number[],
): string {
  const row = (html: string): string => `<tr style="page-break-inside:avoid">${html}</tr>`;
  if (role === "heading") {
    return row(
      cellHtml("td", cells[0]?.text ?? "", {
        alignment: "start",
        extra: "font-weight:bold;page-break-after:avoid",
        attributes: ` colspan="${columns.length}"`,
      }),
    );
  }
  const extra = role === "total" ? "background:#F2F2F2;font-weight:bold" : "";
  return row(
    columns
      .map(({ alignment }, at) => {
        const cell = cells[at];
        const isText = cell?.number === null && mayBeFormula(cell.text);
        return cellHtml("td", cell?.text ?? "", {
          alignment,
          extra: isText ? `${extra};mso-number-format:'\\@'` : extra,
          attributes: ` width="${shares[at] ?? 0}%"`,
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

/** Parts of one as whole percentages, which make 100. */
function wholeShares(parts: readonly number[]): readonly number[] {
  let given = 0;
  let reached = 0;
  return parts.map((part, at) => {
    reached += part;
    const end = at === parts.length - 1 ? 100 : Math.round(reached * 100);
    const share = end - given;
    given = end;
    return share;
  });
}

function element(tag: string, style: string, html: string): string {
  return `<${tag} style="${style}">${html}</${tag}>`;
}

function textHtml(text: string): string {
  return text
    .replace(/(?=\p{Cc})[^\t\n\r\u007f-\u009f]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "<br>");
}
