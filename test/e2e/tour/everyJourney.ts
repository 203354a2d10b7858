import { draft, midYear, sondrio } from "./calculation";
import { forRelazione } from "./documents";
import { notFetched, ourMistake } from "./faults";
import { duringTheYear } from "./duringTheYear";
import type { Journey } from "./journey";
import { longHeadings, longNames } from "./longNames";
import { halts, obstacles, refusals, waits } from "./obstacles";
import { noConnection, outsideExcel, partMissing, slowOpening, tooOld } from "./opening";
import { doubtfulSheet, ownSheets, ownTables } from "./ownSheets";
import { firstUse, questions } from "./settingUp";

/** Every screen that the pane has. */
export const JOURNEYS: readonly Journey[] = [
  firstUse,
  questions,
  ownSheets,
  doubtfulSheet,
  ownTables,
  longHeadings,
  sondrio,
  midYear,
  draft,
  longNames,
  forRelazione,
  duringTheYear,
  obstacles,
  refusals,
  halts,
  waits,
  slowOpening,
  noConnection,
  partMissing,
  outsideExcel,
  tooOld,
  ourMistake,
  notFetched,
];
