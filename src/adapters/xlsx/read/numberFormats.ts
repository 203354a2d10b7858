import {
  cellsUnder,
  type NumberMeaning,
  type ToNumberCell,
} from "../../../core/workbook/numberMeaning";
import { codeOfBuiltIn } from "../builtInFormats";
import { isTrue, localName, scanXml } from "../../package/xml";

// Built-in formats (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are the dates of East Asian versions.
const PERCENT_IDS = [[9, 10]] as const;
const DATE_IDS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

export interface NumberFormat {
  readonly cell: ToNumberCell;
  /** In the American form; null for a built-in one that is not the same everywhere. */
  readonly code: string | null;
  /** Its font is struck through. */
  readonly isStruck: boolean;
}

/**
 * The number format of the cell format of each index (the `s` of a cell). Read without a tree: a stylesheet may hold
 * a hundred thousand fonts, of which only the struck ones are of use here. Throws PackageFault.
 */
export function readNumberFormats(text: string, where: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: { readonly id: number; readonly font: number }[] = [];
  const struck = new Set<number>();
  let fonts = 0;
  const parents: string[] = [];
  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      const parent = parents.at(-1);
      parents.push(local);
      if (parent === "cellXfs" && local === "xf") {
        const { numFmtId = "0", fontId = "0" } = attributes;
        formats.push({ id: Number(numFmtId), font: Number(fontId) });
      } else if (parent === "fonts" && local === "font") fonts += 1;
      else if (parent === "font" && local === "strike" && parents.at(-3) === "fonts") {
        if (isTrue(attributes["val"] ?? "1")) struck.add(fonts - 1);
      } else if (parent === "numFmts" && local === "numFmt") {
        codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      }
    },
    close: () => {
      parents.pop();
    },
    text: () => undefined,
  });
  return formats.map(({ id, font }) => {
    const code = codes.get(id);
    const isStruck = struck.has(font);
    return code === undefined
      ? { cell: cellOfBuiltIn(meaningOfBuiltIn(id)), code: codeOfBuiltIn(id), isStruck }
      : { cell: cellsUnder(code), code, isStruck };
  });
}

function cellOfBuiltIn(format: NumberMeaning): ToNumberCell {
  return (number) => ({ number, format });
}

function meaningOfBuiltIn(id: number): NumberMeaning {
  const isIn = ([first, last]: readonly [number, number]): boolean => id >= first && id <= last;
  if (PERCENT_IDS.some(isIn)) return "percent";
  return DATE_IDS.some(isIn) ? "date" : "plain";
}
