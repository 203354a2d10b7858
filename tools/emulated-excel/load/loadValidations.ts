import { parseTextConstant } from "../../../test/contract/inspectReferences";
import { rangeBounds } from "../../../test/fixtures/package/addresses";
import {
  attribute,
  child,
  childrenNamed,
  type XmlNode,
} from "../../../test/fixtures/package/xmlTree";
import { rectangleOf } from "./loadRectangle";
import type { EmulatedValidation } from "../model/workbook";

/** The validations of a worksheet, one for each range, as a client would give them. */
export function loadValidations(sheet: XmlNode): readonly EmulatedValidation[] {
  return childrenNamed(child(sheet, "dataValidations"), "dataValidation").flatMap((node) =>
    (attribute(node, "sqref") ?? "").split(" ").map((reference): EmulatedValidation => ({
      range: rectangleOf(rangeBounds(reference)),
      rule: ruleOf(node),
      errorAlert: {
        showAlert: attribute(node, "showErrorMessage") === "1",
        style: STYLES[attribute(node, "errorStyle") ?? "stop"] ?? "Stop",
        title: attribute(node, "errorTitle") ?? "",
        message: attribute(node, "error") ?? "",
      },
      prompt: {
        showPrompt: attribute(node, "showInputMessage") === "1",
        title: attribute(node, "promptTitle") ?? "",
        message: attribute(node, "prompt") ?? "",
      },
    })),
  );
}

const STYLES: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** `Excel.DataValidationRule`: one property for each kind. */
function ruleOf(node: XmlNode): unknown {
  const type = attribute(node, "type") ?? "none";
  const formula1 = child(node, "formula1")?.text ?? "";
  if (type === "list") {
    const source = parseTextConstant(formula1) ?? `=${formula1}`;
    return { list: { inCellDropDown: attribute(node, "showDropDown") !== "1", source } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const formula2 = child(node, "formula2")?.text;
  const kind = type === "whole" ? "wholeNumber" : type;
  const operator = attribute(node, "operator") ?? "between";
  return {
    [kind]: {
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
    },
  };
}
