import { footerSections } from "../../../core/workbook/footer";
import type { PageSetup } from "../../../core/workbook/plan";

/** A footer in the codes of ECMA-376 part 1, 18.3.1.46; an empty section has none. */
export function footerCode(footer: PageSetup["footer"]): string {
  const { left, right } = footerSections(footer);
  return (left === "" ? "" : `&L${left}`) + (right === "" ? "" : `&R${right}`);
}
