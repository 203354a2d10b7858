import { KIND_CHOICES } from "../contract/words";
import { foldText } from "../contract/matching";
import type { SheetBlock } from "../workbook/block";
import { candidatesOf, isAnswered, isField, without, type Candidate } from "./candidates";
import { fitted } from "./fitting";
import { sourceColumn } from "./columnFields";
import { furtherTableOf, type FurtherTable, type ImportField } from "./importFields";
import type { ReadingContext } from "./readingContext";
import { cellText } from "./cellText";
import { titlesIn } from "./recognise";
import type { Recognition } from "./recognition";
import { headingWords } from "./headingWords";
import { listsPeople, staffFillsDown, staffReading, type NotStaff } from "./staffTable";
import { namesUnit, unitInTitle } from "./unitNames";
import type { RecognisedRow } from "./recognisedRow";
import { settled } from "./settling";
import { dataRows, filledIn, type Region, type TablePart } from "./sheetParts";
import { isTotalRow } from "./totals";

/** A table beside those of objectives: what it is for, and what of it is copied; or why nothing is. */
export type FurtherReading =
  | { readonly kind: "table"; readonly table: FurtherTable; readonly recognition: Recognition }
  | { readonly kind: "other"; readonly other: OtherKind };

export type OtherKind =
  /** Indicators or phases that name no objective. */
  "unlinked" | NotStaff | "card" | "unknown";

/** A column of `Obiettivi` that another table has too, under the same heading. */
export const SHARED: Readonly<
  Record<FurtherTable, Readonly<Partial<Record<ImportField, ImportField>>>>
> = {
  counted: {
    unit: "counted.unit",
    category: "counted.category",
    kind: "counted.kind",
    reason: "counted.reason",
  },
  indicators: {
    code: "indicators.objectiveCode",
    unit: "indicators.unit",
    assignedWeight: "indicators.weight",
  },
  staff: { unit: "staff.unit", category: "staff.category" },
  activities: {
    code: "activities.objectiveCode",
    unit: "activities.unit",
    assignedWeight: "activities.weight",
    grade: "activities.progress",
    outcome: "activities.completed",
  },
};

/** @param isOfFormer it belongs to the only objective of the table before it */
export function furtherReading(
  block: SheetBlock,
  region: Region,
  part: TablePart,
  context: ReadingContext,
  isOfFormer: boolean,
): FurtherReading {
  const data = dataRows(block, region, part);
  const found = fitted(candidatesOf(block, part, data, context)).map((candidate) =>
    namesNoObjective(block, candidate, data) ? without(candidate) : candidate,
  );
  const candidates = settled(found, context.year);
  const has = (field: ImportField): boolean => candidates.some(isField(field));
  if (listsPeople(found)) return peopleReading(block, region, part, found);
  const table: FurtherTable | null =
    has("counted.assigned") && (has("unit") || has("category") || has("kind"))
      ? "counted"
      : has("indicators.indicator")
        ? "indicators"
        : has("activities.activity")
          ? "activities"
          : null;
  if (table === null) return { kind: "other", other: "unknown" };
  if (table !== "counted" && !has("code") && !isOfFormer)
    return { kind: "other", other: "unlinked" };
  return {
    kind: "table",
    table,
    recognition: recognitionOf(block, region, part, inTable(candidates, table)),
  };
}

/**
 * "N. | Descrizione attività" from 1 on: the numbers of the rows, not of the objectives they belong to. An empty column
 * links nothing either.
 */
function namesNoObjective(
  block: SheetBlock,
  candidate: Candidate,
  data: readonly number[],
): boolean {
  if (candidate.field !== "code" || isAnswered(candidate)) return false;
  if (candidate.values.filled === 0) return true;
  if (!ROW_NUMBER.test(headingWords(candidate.heading).key)) return false;
  const numbers = data.map((row) => cellText(block.rows[row]?.[candidate.column] ?? null));
  return numbers.every((number, at) => number.replace(/[.)°]$/, "") === String(at + 1));
}

const ROW_NUMBER = /^(?:n|nr|num|numero|prog|progressivo)(?: ord(?:ine)?)?$/;

function peopleReading(
  block: SheetBlock,
  region: Region,
  part: TablePart,
  candidates: readonly Candidate[],
): FurtherReading {
  const titled = titlesIn(block, part).flatMap((title) => unitInTitle(title) ?? []);
  const name = titled.at(-1) ?? null;
  const plain = recognitionOf(block, region, part, candidates);
  const headings = plain.rows.filter(({ kind }) => kind === "heading");
  const areUnits = headings.some(({ row }) =>
    (block.rows[row] ?? []).some((cell) => namesUnit(cellText(cell))),
  );
  const read = staffReading(candidates, name !== null || areUnits);
  if (read.kind === "not") return { kind: "other", other: read.why };
  const recognition = recognitionOf(block, region, part, read.candidates);
  const { proposal } = recognition;
  return {
    kind: "table",
    table: "staff",
    recognition: {
      ...recognition,
      unitAbove: name === null ? null : { name, origin: "title" },
      proposal: {
        ...proposal,
        fillsDown: staffFillsDown(block, read.candidates, proposal.rows),
        takesUnitsFromHeadings: areUnits && !read.candidates.some(isField("staff.unit")),
        unitForAll: name,
      },
    },
  };
}

function inTable(candidates: readonly Candidate[], table: FurtherTable): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { field } = candidate;
    if (field === null) return { ...candidate, mayBe: null, isOpen: false };
    if (furtherTableOf(field) === table) return candidate;
    return { ...candidate, field: SHARED[table][field] ?? null, isOpen: false };
  });
}

function recognitionOf(
  block: SheetBlock,
  { left, right }: Region,
  { header, lastRow }: TablePart,
  candidates: readonly Candidate[],
): Recognition {
  const rows: RecognisedRow[] = [];
  const groups = () => [
    rows.filter(({ kind }) => kind === "detail").map(({ row }) => block.rows[row] ?? []),
  ];
  for (let row = header.last + 1; row <= lastRow; row += 1) {
    const filled = filledIn(block.rows[row] ?? [], left, right);
    const label = filled.find(({ cell }) => typeof cell === "string");
    const kind =
      filled.length === 0
        ? "blank"
        : label !== undefined && isTotalRow({ filled, label, isNamed: false, groups })
          ? "total"
          : filled.length === 1
            ? "heading"
            : "detail";
    rows.push({ row, kind });
  }
  const columns = candidates.map(sourceColumn);
  return {
    header: { ...header, left, right, columns },
    rows,
    dropped: [],
    unitAbove: null,
    proposal: {
      columns: columns.map(({ field }) => field),
      rows: rows.filter(({ kind }) => kind === "detail").map(({ row }) => row),
      fillsDown: [],
      takesUnitsFromHeadings: false,
      unitForAll: null,
      partsCodes: false,
      outcomes: {},
      confirmed: [],
      proposedWords: [],
    },
  };
}

/** "Obiettivi ordinari", "Altri obiettivi strategici": the kind that the titles of a table of counts say. */
export function kindInTitles(titles: readonly string[]): string | null {
  const [, strategic, ordinary] = KIND_CHOICES;
  const text = foldText(titles.join(" "));
  if (text.includes("strategic")) return strategic?.word ?? null;
  return /ordinar|miglioramento/.test(text) ? (ordinary?.word ?? null) : null;
}
