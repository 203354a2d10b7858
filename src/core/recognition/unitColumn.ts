import type { SheetBlock } from "../workbook/block";
import { isAnswered, isField, told, type Candidate } from "./candidates";
import { wordsIn } from "./columnValues";
import type { Region, TablePart } from "./sheetParts";
import { unitAbove } from "./titles";
import { namesUnit } from "./unitNames";

// "Responsabile" over "Settore Tecnico", and a column without a heading in front of the objectives, say the units.

/**
 * Where neither a heading nor a title says the units, the column that does. One without a heading is asked about where
 * not all of its texts begin as names of units do.
 */
export function withUnit(
  block: SheetBlock,
  region: Region,
  { header }: TablePart,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isSaid = candidates.some(({ field, mayBe }) => field === "unit" || mayBe === "unit");
  if (isSaid || unitAbove(block, region, header.first) !== null) return candidates;
  const objective = candidates.find(isField("operationalObjective"))?.column ?? 0;
  const found = candidates.find((candidate) => {
    const { heading, column, field, values } = candidate;
    if (values.filled === 0 || isAnswered(candidate) || column < region.left) return false;
    if (field === "owner") return nameUnits(candidate);
    const isNameless = heading === "" && field === null && column < objective;
    return isNameless && values.words === values.filled;
  });
  return candidates.map((candidate) =>
    candidate === found ? told(candidate, "unit", !nameUnits(candidate)) : candidate,
  );
}

function nameUnits({ values }: Candidate): boolean {
  const words = wordsIn(values);
  return words.length > 0 && words.every(namesUnit);
}
