import type { SentenceCheck } from "./checkParagraph";
import type { Facts } from "./claims/claim";
import type { DraftPlace, DraftTable, PlacedBlock } from "./draft";
import type { FactGroup } from "./groups";
import { edited, type Agreement, type Difference, type Mark } from "./marks";
import type { TableCheck } from "./tables/checkTable";
import { cellNumber } from "./tables/rows";
import type { Token } from "./tokens";

/** What was found in one block of a draft. */
export interface BlockCheck {
  readonly place: DraftPlace;
  readonly agreements: number;
  readonly marks: readonly Mark[];
  readonly notCompared: readonly string[];
  /** The groups of which it says how many objectives were assigned. */
  readonly assignedOf: readonly FactGroup[];
  /** Sentences that count the excluded: marks, unless another block says out of how many. */
  readonly excludedOf: readonly ExcludedCount[];
}

export interface ExcludedCount {
  readonly group: FactGroup;
  readonly toMark: (expected: string) => Mark;
}

export function blockCheckOfParagraph(
  text: string,
  place: DraftPlace,
  sentences: readonly SentenceCheck[],
  /** A table right above says how many were assigned. */
  saysAssigned: boolean,
  { groups }: Facts,
): BlockCheck {
  const findings = sentences.flatMap((sentence) => sentence.findings);
  const agreements = findings.filter((found): found is Agreement => found.agrees);
  const excluded = saysAssigned ? [] : agreements.filter(({ said }) => said?.state === "excluded");
  return {
    place,
    agreements: agreements.length,
    marks: sentences.flatMap((sentence) => sentenceMarks(text, place, sentence)),
    notCompared: sentences.flatMap(({ notCompared }) =>
      notCompared.map(({ start, end }) => shortened(text.slice(start, end))),
    ),
    assignedOf: agreements.flatMap(({ said }) => (said?.state === "assigned" ? [said.group] : [])),
    excludedOf: excluded.flatMap(({ start, end, said }): readonly ExcludedCount[] => {
      if (said === undefined || said.group.counts.excluded === 0) return [];
      const { group } = said;
      if (saysOutOfHowMany(text, group, groups) || SAYS_OF_APPROVED.test(text)) return [];
      return [
        {
          group,
          toMark: (expected) => ({
            place,
            text: text.slice(start, end),
            expected,
            sentence: null,
            reason: { code: "excludedNotSaid", groups: [group] },
          }),
        },
      ];
    }),
  };
}

/** "5 del piano approvato, 1 escluso": as our own sentences say out of how many. */
const SAYS_OF_APPROVED = /\d (?:obiettivi )?del piano approvato\b/iu;

/** "sono 40, di cui 5 esclusi": said, whatever the words, of the group or of one that holds it. */
function saysOutOfHowMany(text: string, group: FactGroup, groups: readonly FactGroup[]): boolean {
  const isHeld = ({ kinds, unit, category }: FactGroup): boolean =>
    unit === null && category === null && group.kinds.every((kind) => kinds.includes(kind));
  const wholes = [group, ...groups.filter(isHeld)].map(({ counts }) => String(counts.assigned));
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].some(([found]) => wholes.includes(found));
}

/** Of "deliberazione n. 326/2022" the number by which people look for it; a date stays whole. */
function shortened(reference: string): string {
  return /(?<![\d./-])\d+ ?\/ ?(?:19|20)\d\d(?!\d)/.exec(reference)?.[0] ?? reference;
}

/** Each with the sentence in which all of its faults are put right. */
function sentenceMarks(
  text: string,
  place: DraftPlace,
  { sentence, findings }: SentenceCheck,
): readonly Mark[] {
  const differences = findings.filter((found): found is Difference => !found.agrees);
  const edits = differences.flatMap((found) =>
    found.edits.map((edit) => ({
      ...edit,
      start: edit.start - sentence.start,
      end: edit.end - sentence.start,
    })),
  );
  const right = edits.length === 0 ? null : edited(text.slice(sentence.start, sentence.end), edits);
  return differences.map(({ start, end, expected, reason }) => ({
    place,
    text: text.slice(start, end),
    expected,
    sentence: right,
    reason,
  }));
}

interface CheckedTable {
  readonly check: TableCheck;
  /** The block above, and its tokens. */
  readonly title: PlacedBlock | null;
  readonly tokens: readonly Token[];
}

/** A cell with more words than a label is read as a text. */
const FEWEST_WORDS_OF_TEXT = 5;

export function blockCheckOfTable(
  { rows }: DraftTable,
  place: DraftPlace,
  { check, title, tokens }: CheckedTable,
  facts: Facts,
  checkText: (cell: string) => readonly SentenceCheck[],
): BlockCheck {
  const rowPlace = (row: number): DraftPlace =>
    place.kind === "table" ? { ...place, row: row + 1 } : place;
  const isMarked = (row: number, column: number): boolean =>
    check.differences.some((found) => found.row === row && found.column === column);
  const texts = rows.flatMap((row, at) =>
    row
      .filter((cell) => cell.trim().split(/\s+/).length >= FEWEST_WORDS_OF_TEXT && at > 0)
      .map((cell) => blockCheckOfParagraph(cell, rowPlace(at), checkText(cell), true, facts)),
  );
  const numbers = rows.flatMap((row, at) =>
    row.filter(
      (cell, column) =>
        cellNumber(cell) !== null &&
        !check.agreeing.has(`${at}:${column}`) &&
        !isMarked(at, column),
    ),
  );
  return {
    place,
    agreements: check.agreeing.size + texts.reduce((sum, { agreements }) => sum + agreements, 0),
    marks: [
      ...titleMark(check, title, tokens, facts),
      ...check.differences.map(({ row, column, expected, reason }) => ({
        place: rowPlace(row),
        text: (rows[row]?.[column] ?? "").trim(),
        expected,
        sentence: null,
        reason,
      })),
      ...texts.flatMap(({ marks }) => marks),
    ],
    notCompared: [
      ...numbers.map((cell) => cell.trim()),
      ...texts.flatMap((text) => text.notCompared),
    ],
    assignedOf: check.assignedOf,
    excludedOf: [],
  };
}

/** "Anno 2024" above the figures of 2022. */
function titleMark(
  { isOfTitledYear }: TableCheck,
  title: PlacedBlock | null,
  tokens: readonly Token[],
  { evaluation }: Facts,
): readonly Mark[] {
  const { year } = evaluation.plan.parameters;
  const wrong = tokens.find((token) => token.type === "year" && token.year !== year);
  if (isOfTitledYear || wrong === undefined || year === null) return [];
  if (title?.block.kind !== "paragraph") return [];
  const { text } = title.block;
  const { start, end } = wrong;
  return [
    {
      place: title.place,
      text: text.slice(start, end),
      expected: String(year),
      sentence: edited(text, [{ start, end, text: String(year) }]).trim(),
      reason: { code: "yearOfTitle", year },
    },
  ];
}
