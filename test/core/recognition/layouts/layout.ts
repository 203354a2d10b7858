import type { OtherTable } from "../../../../src/core/recognition/understanding";
import type { SheetBlock } from "../../../../src/core/workbook/block";
import { parseRangeReference } from "../../../../src/core/workbook/reference";
import type { Cell } from "../../../../src/core/workbook/snapshot";
import { blockOf } from "../block";

/** A layout of the kind that municipalities publish, and what a careful reader takes from it. */
export interface Layout {
  readonly shows: string;
  readonly sheets: readonly SheetBlock[];
  readonly objectives: readonly ExpectedObjective[];
  /** By the text of their objective. */
  readonly indicators?: readonly ExpectedIndicator[];
  readonly activities?: readonly ExpectedActivity[];
  readonly counted?: readonly ExpectedCount[];
  readonly staff?: readonly ExpectedPerson[];
  /** Why tables are not copied, in order; unsaid: not looked at. */
  readonly others?: readonly OtherTable["kind"][];
  /** The headings and the words that must be asked about before anything is copied; none otherwise. */
  readonly asks?: readonly string[];
}

type Value = string | number;

/** What is not named must be empty. */
export interface ExpectedObjective {
  readonly text: string;
  readonly unit?: string;
  readonly code?: Value;
  readonly weight?: Value;
  readonly outcome?: string;
  readonly grade?: Value;
}

export interface ExpectedIndicator {
  readonly of: string;
  readonly indicator: string;
  readonly target?: Value;
  readonly actual?: Value;
  readonly weight?: Value;
}

export interface ExpectedActivity {
  readonly of: string;
  readonly activity: string;
  readonly weight?: Value;
  readonly progress?: Value;
  readonly completed?: string;
  readonly due?: Value;
}

export interface ExpectedPerson {
  readonly person: string;
  readonly unit?: string;
  readonly category?: string;
  readonly share?: Value;
}

export interface ExpectedCount {
  readonly unit?: string;
  readonly category?: string;
  readonly assigned: number;
  readonly achieved: number;
}

type Row = readonly (Cell | number)[];

/** A sheet from A1; merged cells as Excel names them, "A1:D1". */
export function sheet(name: string, rows: readonly Row[], merged = ""): SheetBlock {
  const areas = merged.split(" ").flatMap((text) => {
    const range = parseRangeReference(text);
    return range === null
      ? []
      : [
          {
            top: range.firstRow - 1,
            left: range.firstColumn - 1,
            bottom: range.lastRow - 1,
            right: range.lastColumn - 1,
          },
        ];
  });
  return { ...blockOf(rows, areas), sheet: name };
}

export function percent(number: number): Cell {
  return { number, format: "percent" };
}
