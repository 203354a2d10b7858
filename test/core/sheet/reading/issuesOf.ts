import type { Issue } from "../../../../src/core/domain/issue";
import { createLocator } from "../../../../src/core/sheet/reading/locate";
import type { ParameterOverrides } from "../../../../src/core/sheet/reading/readParameters";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import type { CellLiteral } from "../../../fixtures/snapshot";

/** A year and the two choices, so that nothing is said of them. */
export const CHOSEN: readonly (readonly CellLiteral[])[] = [
  ["Parametro", "Valore"],
  ["Anno", 2024],
  ["Pesi", "Uguali"],
  ["Risultato dell'obiettivo", "In proporzione al grado"],
];

/** Issues as "code cell", cell as a user finds it or "-". */
function located(snapshot: WorkbookSnapshot, issues: readonly Issue[]): string[] {
  const locate = createLocator(snapshot);
  return issues.map(({ code, place }) => `${code} ${(place && locate(place).cell) ?? "-"}`);
}

/** What reading a workbook finds, as "code cell". */
export function issuesOf(snapshot: WorkbookSnapshot, overrides?: ParameterOverrides): string[] {
  return located(snapshot, readWorkbook(snapshot, overrides).issues);
}
