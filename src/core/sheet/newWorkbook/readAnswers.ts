import type { Issue } from "../../domain/issue";
import type { ParameterId } from "../../domain/parameters";
import { isError } from "../../domain/severity";
import { fullText } from "../../numeric/decimal";
import { isErrorCell, isNumberCell, type WorkbookSnapshot } from "../../workbook/snapshot";
import { exactOf, readText, type FilledCell } from "../reading/cells";
import { choiceList, findChoice } from "../reading/cellsChoice";
import { numberFromText } from "../reading/cellsNumber";
import { readBands, type NamedBands } from "../reading/readBands";
import { createReading, withoutIssues, type Reading } from "../reading/reading";
import { findParameters } from "../reading/readParameterRows";
import { NO_OVERRIDES, readParameters } from "../reading/readParameters";
import {
  NAMES_A_BAND,
  PARAMETER_CHOICES,
  PARAMETERS,
  parameterName,
} from "../../contract/parameters";
import { header, tableName } from "../../contract/tables";
import { wordOf, type Choice } from "../../contract/words";
import type { AnswerValues, ParameterAnswer, Questionnaire, WrongAnswer } from "./answers";

/** The parameters that take a number, even if the user typed it as text. */
const NUMBERS: ReadonlySet<ParameterId> = new Set<ParameterId>([
  "year",
  "minimum",
  "performanceThreshold",
  "totalWeight",
  "decimals",
  "achievementThreshold",
]);

export function isNumberParameter(id: ParameterId): boolean {
  return NUMBERS.has(id);
}

/** The closed list of a parameter; null where anything may be typed. */
export function choicesOf(id: ParameterId): readonly Choice<string>[] | null {
  const lists: Partial<Record<ParameterId, readonly Choice<string>[]>> = PARAMETER_CHOICES;
  return lists[id] ?? null;
}

/** What is asked for a workbook; the bands that it has may be answered too. */
export function questionnaireOf(snapshot: WorkbookSnapshot): Questionnaire {
  const bands = readBands(createReading(snapshot.uses1904Dates), snapshot);
  return {
    answers: currentAnswers(snapshot, bands),
    findWrong: (values) => wrongAnswers(values, bands),
  };
}

function currentAnswers(snapshot: WorkbookSnapshot, bands: NamedBands): readonly ParameterAnswer[] {
  const reading = createReading(snapshot.uses1904Dates);
  const cells = findParameters(withoutIssues(reading), snapshot, false);
  const errors = errorsByParameter(snapshot, cells, bands);
  const names = [...bands.values()].map(({ name }) => name);
  const wordsOf = (id: ParameterId): readonly string[] | null => {
    const words = choicesOf(id)?.map(({ word }) => word) ?? null;
    return words && id === NAMES_A_BAND ? [...words, ...names] : words;
  };
  return PARAMETERS.map(({ id, name, isAdvanced, usualValues }) => ({
    id,
    name,
    isAdvanced,
    usualValues,
    choices: wordsOf(id),
    text: shownAnswer(withoutIssues(reading), id, cells.get(id) ?? null),
    issue: errors.get(id) ?? null,
  }));
}

function wrongAnswers(values: AnswerValues, bands: NamedBands): readonly WrongAnswer[] {
  const rows = PARAMETERS.flatMap(({ id }) => {
    const text = values[id]?.trim() ?? "";
    return text === "" ? [] : [[parameterName(id), text]];
  });
  const snapshot = workbookOfParameters(rows);
  const reading = createReading(false);
  const errors = errorsByParameter(snapshot, findParameters(reading, snapshot, false), bands);
  return [...errors].map(([parameter, issue]) => ({ parameter, issue }));
}

/** A cell as its parameter is answered: the word of its list, a number with a comma, a text as it is. */
export function shownAnswer(reading: Reading, id: ParameterId, cell: FilledCell | null): string {
  if (cell === null) return "";
  if (isErrorCell(cell.value)) return cell.value.error;
  const choices = choicesOf(id);
  const choice = choices && findChoice(reading, cell, choiceList(choices));
  if (choices && choice) return wordOf(choices, choice);
  if (isNumberParameter(id)) {
    const number =
      typeof cell.value === "string"
        ? numberFromText(cell.value)
        : isNumberCell(cell.value) && cell.value.format !== "date"
          ? { value: exactOf(reading, cell.value) }
          : null;
    if (number !== null && number !== "ambiguous") {
      return fullText(number.value, 0).replace(".", ",");
    }
  }
  return readText(reading, cell)?.trim() ?? "";
}

function errorsByParameter(
  snapshot: WorkbookSnapshot,
  cells: ReadonlyMap<ParameterId, FilledCell>,
  bands: NamedBands,
): ReadonlyMap<ParameterId, Issue> {
  const reading = createReading(snapshot.uses1904Dates);
  readParameters(reading, snapshot, NO_OVERRIDES, bands);
  const ids = new Map(
    [...cells].flatMap(([id, { place }]) =>
      place.kind === "cell" && place.row !== null ? [[place.row, id] as const] : [],
    ),
  );
  const errors = new Map<ParameterId, Issue>();
  for (const found of reading.issues.filter(isError)) {
    const { place } = found;
    if (place?.kind !== "cell" || place.row === null) continue;
    const id = ids.get(place.row);
    if (id !== undefined && !errors.has(id)) errors.set(id, found);
  }
  return errors;
}

function workbookOfParameters(rows: readonly (readonly string[])[]): WorkbookSnapshot {
  const name = tableName("parameters");
  return {
    sheets: [{ name, isProtected: false, isHidden: false }],
    tables: [
      {
        name,
        sheet: name,
        headerRow: 1,
        firstColumn: 1,
        headers: [header("parameters", "parameter"), header("parameters", "value")],
        headerCells: null,
        besideHeaders: null,
        filledRowBelow: null,
        rows,
        formulaColumns: [],
        columnFormats: [null, null],
      },
    ],
    names: [],
    namedSheets: [],
    restorePoint: null,
    choices: null,
    uses1904Dates: false,
    calculatesOnLoad: false,
    isStructureProtected: false,
    isReadOnly: false,
    isSigned: false,
  };
}
