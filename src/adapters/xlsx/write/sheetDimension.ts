import { rangeAddress } from "../../../core/workbook/address";
import {
  parseRangeReference,
  type RangeReference,
  unionOf,
} from "../../../core/workbook/reference";
import { childOf, type XmlEdit, type XmlElement } from "../../package/xml";
import { setAttribute } from "./openTag";

/** What a sheet says of its extent, widened by the cells that it gains. */
export function dimensionEdits(
  text: string,
  sheet: XmlElement,
  gained: RangeReference | null,
): readonly XmlEdit[] {
  const dimension = childOf(sheet, "dimension");
  const range = parseRangeReference(dimension?.attributes["ref"] ?? "");
  if (gained === null || dimension === null || range === null) return [];
  return [setAttribute(text, dimension, "ref", rangeAddress(unionOf(range, gained)))];
}
