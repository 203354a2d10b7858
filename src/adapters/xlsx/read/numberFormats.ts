import { meaningOfCode, type NumberMeaning } from "../../../core/workbook/numberMeaning";
import { codeOfBuiltIn } from "../builtInFormats";
import { childOf, childrenOf, parseXml, type XmlElement } from "../../package/xml";

// Built-in formats (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are the dates of East Asian versions.
const PERCENT_IDS = [[9, 10]] as const;
const DATE_IDS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

export interface NumberFormat {
  readonly meaning: NumberMeaning;
  /** In the American form; null for a built-in one that is not the same everywhere. */
  readonly code: string | null;
}

/** The number format of the cell format of each index (the `s` of a cell). Throws PackageFault. */
export function readNumberFormats(text: string, where: string): readonly NumberFormat[] {
  const root = parseXml(text, where);
  const codes = new Map<number, string>();
  for (const { attributes } of listed(root, "numFmts", "numFmt")) {
    codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
  }
  return listed(root, "cellXfs", "xf").map(({ attributes }) => {
    const id = Number(attributes["numFmtId"] ?? "0");
    const code = codes.get(id);
    return code === undefined
      ? { meaning: meaningOfBuiltIn(id), code: codeOfBuiltIn(id) }
      : { meaning: meaningOfCode(code), code };
  });
}

function meaningOfBuiltIn(id: number): NumberMeaning {
  const isIn = ([first, last]: readonly [number, number]): boolean => id >= first && id <= last;
  if (PERCENT_IDS.some(isIn)) return "percent";
  return DATE_IDS.some(isIn) ? "date" : "plain";
}

function listed(root: XmlElement, list: string, item: string): readonly XmlElement[] {
  const parent = childOf(root, list);
  return parent ? childrenOf(parent, item) : [];
}
