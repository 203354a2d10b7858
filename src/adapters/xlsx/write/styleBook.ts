import { PALETTE, type CellStyle, type StyleName } from "../../../core/workbook/palette";
import { builtInOfCode } from "../builtInFormats";
import { applyEdits, isTrue, parseXml, type XmlElement } from "../../package/xml";
import { freeId, idOf, LAST_ID } from "./ids";
import { alignmentMarkup, borderMarkup, fillMarkup, fontMarkup } from "./styleMarkup";
import { prefixOf, tagWriter, type AttributeValues, type WriteTag } from "./markup";
import { openCollection, type StyleItem } from "./styleCollection";

/** The stylesheet part while formats are added to it. Its own formats do not change. */
export interface StyleBook {
  /** The cell format of one of our styles. `keepsText`: the host shall not read the cell's text as a formula. */
  readonly formatOf: (name: StyleName, numberFormat: string | null, keepsText: boolean) => number;
  /** The same format with another number format. */
  readonly withNumberFormat: (format: number, code: string) => number;
  /** The format of a number beside a cell of that format: right aligned on one line. */
  readonly besideFormat: (format: number, code: string) => number;
  /** The same format, with or without the mark that Excel makes of an apostrophe before a text. */
  readonly keepingText: (format: number, keepsText: boolean) => number;
  readonly text: () => string;
}

/** The first custom number format (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;

/** A workbook with more formats of cells is not opened (Excel's specifications and limits). */
const MOST_OF: Readonly<Record<string, number>> = { cellXfs: 65_490 };

export function openStyleBook(text: string, where: string): StyleBook {
  const root = parseXml(text, where);
  const tag = tagWriter(prefixOf(root.name));
  const collection = (local: string, item: string, reserved: readonly string[] = []) =>
    openCollection(text, root, tag, { local, item, reserved, where, most: MOST_OF[local] ?? null });
  const numberFormats = collection("numFmts", "numFmt");
  const fonts = collection("fonts", "font", [tag("font")]);
  const fills = collection("fills", "fill", [
    fillMarkup(tag, null),
    tag("fill", {}, tag("patternFill", { patternType: "gray125" })),
  ]);
  const borders = collection("borders", "border", [borderMarkup(tag, "none")]);
  const formats = collection("cellXfs", "xf", [
    tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
  ]);
  const known = new Map<string, number>();

  function numberFormatId(code: string): number {
    const builtIn = builtInOfCode(code);
    if (builtIn !== null) return builtIn;
    const stored = numberFormats.items().map(({ element }) => ({
      id: idOf(element, "numFmtId", where),
      code: element.attributes["formatCode"],
    }));
    const same = stored.find((format) => format.code === code);
    if (same !== undefined) return same.id;
    const taken = stored.map((format) => format.id);
    const id = freeId(taken, FIRST_CUSTOM_FORMAT, LAST_ID.other);
    numberFormats.indexOf(tag("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  function formatOf(name: StyleName, code: string | null, keepsText: boolean): number {
    const style: CellStyle = PALETTE[name];
    const attributes = {
      numFmtId: code === null ? 0 : numberFormatId(code),
      fontId: fonts.indexOf(fontMarkup(tag, style)),
      fillId: fills.indexOf(fillMarkup(tag, style.fill)),
      borderId: borders.indexOf(borderMarkup(tag, style.border)),
      quotePrefix: keepsText ? 1 : null,
      applyNumberFormat: code === null ? null : 1,
      applyFont: 1,
      applyFill: style.fill === null ? null : 1,
      applyBorder: style.border === "none" ? null : 1,
      applyAlignment: 1,
    };
    return formats.indexOf(tag("xf", attributes, alignmentMarkup(tag, style)));
  }

  function withNumberFormat(format: number, code: string): number {
    const changes = { numFmtId: numberFormatId(code), applyNumberFormat: 1 };
    const item = formats.item(format);
    return formats.indexOf(
      item === null ? tag("xf", changes) : formatMarkup(tag, item, changes, null),
    );
  }

  function besideFormat(format: number, code: string): number {
    const item = formats.item(format);
    const changes = {
      numFmtId: numberFormatId(code),
      quotePrefix: null,
      pivotButton: null,
      applyNumberFormat: 1,
      applyAlignment: 1,
    };
    const alignment = { horizontal: "right", wrapText: null, indent: null, shrinkToFit: null };
    const markup =
      item === null
        ? tag("xf", changes, tag("alignment", alignment))
        : formatMarkup(tag, item, changes, alignment);
    return formats.indexOf(markup);
  }

  function keepingText(format: number, keepsText: boolean): number {
    const item = formats.item(format);
    const keeps = isTrue(item?.element.attributes["quotePrefix"]);
    if (keeps === keepsText) return format;
    const changes = { quotePrefix: keepsText ? 1 : null };
    return formats.indexOf(
      item === null ? tag("xf", changes) : formatMarkup(tag, item, changes, null),
    );
  }

  return {
    formatOf: (name, code, keepsText) =>
      remembered(known, `style ${name} ${String(keepsText)} ${code ?? ""}`, () =>
        formatOf(name, code, keepsText),
      ),
    withNumberFormat: (format, code) =>
      remembered(known, `same ${String(format)} ${code}`, () => withNumberFormat(format, code)),
    besideFormat: (format, code) =>
      remembered(known, `beside ${String(format)} ${code}`, () => besideFormat(format, code)),
    keepingText: (format, keepsText) =>
      remembered(known, `text ${String(format)} ${String(keepsText)}`, () =>
        keepingText(format, keepsText),
      ),
    text: () =>
      applyEdits(
        text,
        [numberFormats, fonts, fills, borders, formats].flatMap((list) => list.edits()),
      ),
  };
}

function remembered(known: Map<string, number>, key: string, find: () => number): number {
  const number = known.get(key) ?? find();
  known.set(key, number);
  return number;
}

/** A cell format written again with some attributes changed (null drops one), its other children as they are. */
function formatMarkup(
  tag: WriteTag,
  item: StyleItem,
  changes: AttributeValues,
  alignmentChanges: AttributeValues | null,
): string {
  const { element, source } = item;
  const written = (child: XmlElement): string =>
    child.local === "alignment" && alignmentChanges !== null
      ? tag("alignment", { ...child.attributes, ...alignmentChanges })
      : source.slice(child.start, child.end);
  const hasAlignment = element.children.some(({ local }) => local === "alignment");
  const added =
    alignmentChanges !== null && !hasAlignment ? tag("alignment", alignmentChanges) : "";
  const content = added + element.children.map(written).join("");
  return tag("xf", { ...element.attributes, ...changes }, content);
}
