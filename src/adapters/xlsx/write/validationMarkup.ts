import { columnReference, rangeAddress } from "../../../core/workbook/address";
import { columnRange } from "../../../core/workbook/reference";
import type { ListValidation } from "../../../core/workbook/plan";
import { escapeText } from "../../package/xml";
import type { WriteTag } from "./markup";

/** Excel's limit for a list written in the rule itself. */
const LONGEST_LIST = 255;

export function validationsMarkup(
  tag: WriteTag,
  validations: readonly ListValidation[],
): string | null {
  if (validations.length === 0) return null;
  const content = validations.map((validation) => validationMarkup(tag, validation));
  return tag("dataValidations", { count: validations.length }, content.join(""));
}

function validationMarkup(tag: WriteTag, { cells, source, isStrict }: ListValidation): string {
  const attributes = {
    type: "list",
    errorStyle: isStrict ? null : "warning",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    sqref: rangeAddress(columnRange(cells)),
  };
  const formula =
    source.kind === "values"
      ? listFormula(source.values)
      : columnReference(source.sheet, source.range);
  return tag("dataValidation", attributes, tag("formula1", {}, escapeText(formula)));
}

/** Throws when the list needs a range: the comma separates, and the whole is at most 255 characters. */
function listFormula(values: readonly string[]): string {
  const list = values.join(",");
  if (values.length === 0 || values.some((value) => value.includes(","))) {
    throw new Error(`Not a list that a validation can hold: ${list}`);
  }
  if (list.length > LONGEST_LIST) {
    throw new Error(`A list of ${String(list.length)} characters does not fit in a validation`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}
