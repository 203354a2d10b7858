import { nameTarget } from "../../../core/workbook/nameTarget";
import { hasPrefix } from "../../../core/workbook/names";
import type { DefinedName } from "../../../core/workbook/snapshot";
import { childOf, childrenOf, decodeXstring, type XmlElement } from "../../package/xml";

/**
 * The workbook-scoped names that begin with `prefix`, in the order of the file (ECMA-376 part 1, 18.2.5).
 * Names and sheets compare without regard to case, as Excel does. `workbook` is the workbook part's root.
 */
export function readDefinedNames(
  workbook: XmlElement,
  prefix: string,
  sheets: readonly string[],
): readonly DefinedName[] {
  const list = childOf(workbook, "definedNames");
  if (!list) return [];
  return childrenOf(list, "definedName")
    .filter(
      ({ attributes }) =>
        attributes["localSheetId"] === undefined && hasPrefix(attributes["name"] ?? "", prefix),
    )
    .map((element) => ({
      name: element.attributes["name"] ?? "",
      target: nameTarget(decodeXstring(element.text), sheets),
    }));
}
