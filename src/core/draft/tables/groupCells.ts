import { compare, exact } from "../../numeric/exact";
import { countOf, percentageOf, type FactGroup } from "../groups";
import { isPrintedAs, type Facts } from "../claims/claim";
import type { ColumnMeaning } from "./columns";
import type { CellNumber } from "./rows";

/** What one cell of a table of groups says, held against the figures. */
export type CellCheck =
  | { readonly outcome: "unknown" }
  /** `isTelling`: hardly the same by chance in another year. */
  | { readonly outcome: "agrees"; readonly isTelling: boolean; readonly isResult: boolean }
  | { readonly outcome: "differs"; readonly expected: string }
  /** What is called assigned is what was left of it. */
  | { readonly outcome: "withoutExcluded" };

const UNKNOWN: CellCheck = { outcome: "unknown" };

export function checkGroupCell(
  meaning: ColumnMeaning,
  group: FactGroup,
  number: CellNumber,
  facts: Facts,
): CellCheck {
  switch (meaning.kind) {
    case "count":
      return checkCount(meaning.states, group, number, facts);
    case "figure":
      return checkFigure(meaning.metric, group, number, facts);
    case "grade":
      return checkFigure("percentage", group, number, facts);
    case "weight":
    case "result":
    case "code":
      return UNKNOWN;
  }
}

function checkCount(
  states: Extract<ColumnMeaning, { kind: "count" }>["states"],
  group: FactGroup,
  { value }: CellNumber,
  { figures }: Facts,
): CellCheck {
  const counts = states.flatMap((state) => countOf(group, state) ?? []);
  const [expected] = counts;
  if (expected === undefined) return UNKNOWN;
  if (counts.some((count) => compare(value, exact(count)) === 0)) {
    return { outcome: "agrees", isTelling: false, isResult: states.includes("achieved") };
  }
  const { excluded, assessable } = group.counts;
  const isLeft = excluded > 0 && compare(value, exact(assessable)) === 0;
  if (states[0] === "assigned" && isLeft) return { outcome: "withoutExcluded" };
  return { outcome: "differs", expected: figures.count(expected) };
}

function checkFigure(
  metric: Extract<ColumnMeaning, { kind: "figure" }>["metric"],
  group: FactGroup,
  { value, places, isPercent }: CellNumber,
  { figures }: Facts,
): CellCheck {
  const own = percentageOf(group, metric);
  // A kind by which units are not evaluated has no result of its own, but people call its percentage so.
  const expected = own ?? (metric === "unitResult" ? percentageOf(group, "percentage") : null);
  if (expected === null) return UNKNOWN;
  if (isPrintedAs(expected.value, value, places)) {
    return { outcome: "agrees", isTelling: expected.value.d > 1n, isResult: metric !== "minimum" };
  }
  // A share is written 0,95 too.
  if (!isPercent && compare(value, exact(1)) <= 0 && compare(value, exact(0)) > 0) return UNKNOWN;
  const text =
    metric === "minimum"
      ? figures.entered(expected.value, 0)
      : figures.fixed(expected.value, expected.places);
  return { outcome: "differs", expected: isPercent ? `${text}%` : text };
}
