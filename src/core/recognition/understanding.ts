import { foldText } from "../contract/matching";
import type { Outcome } from "../domain/outcome";
import type { SheetBlock } from "../workbook/block";
import { doubtsOf, proposedOutcomes, together, type Doubt } from "./doubts";
import type { CopiedRows } from "./copied";
import type { ImportSource } from "./importing";
import type { ReadingContext } from "./readingContext";
import { ofOneYear } from "./oneYear";
import type { ImportChoices } from "./recognition";
import { areOfUnits, copyOf, isSummary, withUnitsOfSheets } from "./severalSources";
import { readSheet, type OtherPart } from "./sheetReading";

/** What the user has said beforehand, or in answer to doubts. */
export interface Answers extends ReadingContext {
  /** The unit of rows that have none from a column or a heading. */
  readonly unit: string | null;
  /** By the folded word; null: it stays as it is. */
  readonly outcomes: Readonly<Record<string, Outcome | null>>;
  /** What is asked is taken as it is proposed. */
  readonly takesProposals: boolean;
}

/** The user's own sheets as they were understood. */
export interface Understanding {
  /** The tables that something is copied from, each with what is copied. */
  readonly chosen: readonly ChosenSource[];
  readonly others: readonly OtherTable[];
  /** To be answered before anything is copied; empty where proposals are taken. */
  readonly doubts: readonly Doubt[];
  /** Doubts that were settled by taking the proposal. */
  readonly taken: readonly Doubt[];
  /** Rows that are hidden and left out, by sheet. */
  readonly hiddenRows: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** Columns likewise, by their letters. */
  readonly hiddenColumns: readonly {
    readonly sheet: string;
    readonly columns: readonly string[];
  }[];
  /** Sheets on which there is no table that we know. */
  readonly unrecognised: readonly string[];
}

export interface ChosenSource {
  readonly source: ImportSource;
  readonly choices: ImportChoices;
}

export interface OtherTable extends Omit<OtherPart, "kind"> {
  readonly sheet: string;
  /** A summary counts what is copied row by row. */
  readonly kind: OtherPart["kind"] | "summary" | "otherYear" | "peopleOfOtherUnits" | "peopleAlone";
}

export function understand(
  blocks: readonly SheetBlock[],
  uses1904Dates: boolean,
  answers: Answers,
): Understanding {
  const readings = blocks.map((block) => readSheet(block, uses1904Dates, answers));
  const found = withUnitsOfSheets(readings.flatMap(({ sources }) => sources));
  const ofYear = ofOneYear(found, answers.year);
  const proposed = ofYear.sources.map((source) => ({ source, choices: answered(source, answers) }));
  const asked = together(proposed.flatMap(({ source, choices }) => doubtsOf(source, choices)));
  const all = ofYear.doubt === null ? asked : [ofYear.doubt, ...asked];
  const usual = answers.takesProposals ? proposedOutcomes(all) : {};
  const chosen = proposed.map(({ source, choices }) => ({
    source,
    choices: {
      ...choices,
      outcomes: { ...usual, ...choices.outcomes },
      proposedWords: Object.keys(usual).filter((word) => !(word in choices.outcomes)),
    },
  }));
  const objectives = chosen
    .filter(({ source }) => source.kind === "objectives")
    .map(({ source, choices }) => copyOf(source, choices));
  const doesSummarise = ({ source, choices }: ChosenSource): boolean =>
    source.kind === "counted" && isSummary(copyOf(source, choices), objectives);
  const copies = [...objectives, ...chosen.filter(isCounted).map(copyOfChosen)];
  const isForeign = ({ source, choices }: ChosenSource): boolean =>
    source.kind === "staff" && !areOfUnits(copyOf(source, choices), copies);
  return {
    chosen: chosen.filter((one) => !doesSummarise(one) && !isForeign(one)),
    others: [
      ...readings.flatMap(({ others }, at) =>
        others.map((other) => ({ ...other, sheet: blocks[at]?.sheet ?? "" })),
      ),
      ...ofYear.others.map((source) => otherTable(source, "otherYear")),
      ...chosen.filter(doesSummarise).map(({ source }) => otherTable(source, "summary")),
      ...chosen
        .filter(isForeign)
        .map(({ source }) =>
          otherTable(source, copies.length === 0 ? "peopleAlone" : "peopleOfOtherUnits"),
        ),
    ],
    doubts: answers.takesProposals ? [] : all,
    taken: answers.takesProposals ? all : [],
    hiddenRows: readings.flatMap(({ hiddenRows: rows }, at) =>
      rows.length === 0 ? [] : [{ sheet: blocks[at]?.sheet ?? "", rows }],
    ),
    hiddenColumns: readings.flatMap(({ hiddenColumns: columns }, at) =>
      columns.length === 0 ? [] : [{ sheet: blocks[at]?.sheet ?? "", columns }],
    ),
    unrecognised: blocks
      .filter((_, at) => readings[at]?.sources.length === 0 && readings[at].others.length === 0)
      .map(({ sheet }) => sheet),
  };
}

function answered({ kind, recognition }: ImportSource, { unit, outcomes }: Answers): ImportChoices {
  const { proposal } = recognition;
  const takesUnit = unit !== null && (kind === "objectives" || kind === "staff");
  return { ...proposal, outcomes, unitForAll: takesUnit ? unit : proposal.unitForAll };
}

function isCounted({ source }: ChosenSource): boolean {
  return source.kind === "counted";
}

function copyOfChosen({ source, choices }: ChosenSource): CopiedRows {
  return copyOf(source, choices);
}

function otherTable(source: ImportSource, kind: OtherTable["kind"]): OtherTable {
  return { kind, sheet: source.sheet, address: source.address, title: headingsOf(source) };
}

function headingsOf({ recognition }: ImportSource): string {
  return recognition.header.columns
    .map(({ heading }) => heading)
    .filter((heading) => heading !== "")
    .join(" | ");
}

/** Words and what they mean, as `Answers` has them. */
export function outcomeAnswers(
  words: readonly { readonly word: string; readonly outcome: Outcome | null }[],
): Readonly<Record<string, Outcome | null>> {
  return Object.fromEntries(words.map(({ word, outcome }) => [foldText(word), outcome]));
}
