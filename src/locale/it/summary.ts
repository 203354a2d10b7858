import type { Evaluation } from "../../core/domain/evaluation";
import { isProvisional } from "../../core/domain/phase";
import type { OwnSheetId } from "../../core/domain/ownSheets";
import type { FigureTableCode, TableNote } from "../../core/tables/figureTable";
import {
  ALL_UNITS,
  DEVIATION_CAUSES,
  VARIATION_CHOICES,
  wordOf,
  wordOfPhase,
} from "../../core/contract/words";
import type { ChartBar, SummaryTexts } from "../../core/texts/texts";
import { LONGEST_SHEET_NAME } from "../../core/workbook/limits";
import { formatCount, formatDate, formatEntered, formatFixed } from "./numbers";
import { columnHeader, hasActivities, totalLabel } from "./summaryColumns";
import {
  headlineLabel,
  headlineValue,
  NOT_AVAILABLE,
  pointsText,
  provisionally,
} from "./summaryHeadlines";
import { hasOwnPlanName, planName } from "./planName";
import { toPlaces, UNIT_TYPE_HEADINGS, UNIT_WORDS } from "./words";
import { actsInWords, rulesInWords } from "./rulesInWords";
import { comparedMeasure, comparedStatus, YEAR_SENTENCES } from "./yearSentences";

/** Enough digits to tell the data of one calculation from those of another. */
export const SHORT_FINGERPRINT = 8;

const SHEET_NAMES: Readonly<Record<OwnSheetId, (year: number) => string>> = {
  summary: (year) => `Riepilogo ${year}`,
  objectives: (year) => `Riepilogo ${year} - Obiettivi`,
  deviations: (year) => `Riepilogo ${year} - Scostamenti`,
  indicators: (year) => `Riepilogo ${year} - Indicatori`,
  course: (year) => `Riepilogo ${year} - Andamento`,
  evaluators: (year) => `Prospetto ${year}`,
};

/** The words of the sheet `Riepilogo <Anno>`. */
export const SUMMARY_TEXTS: SummaryTexts = {
  figures: {
    fixed: formatFixed,
    entered: formatEntered,
    count: formatCount,
    unavailable: NOT_AVAILABLE,
    excluded: "Escluso",
    withoutCategory: "Senza categoria",
    allUnits: ALL_UNITS,
    variation: (variation) => wordOf(VARIATION_CHOICES, variation),
    inPlaceOf: (formerTitle) => `al posto di «${formerTitle}»`,
    measure: comparedMeasure,
    points: pointsText,
    status: comparedStatus,
    percent: (number) => `${number}%`,
    date: formatDate,
    cause: (cause) => wordOf(DEVIATION_CAUSES, cause),
    yesNo: (isYes) => (isYes ? "Sì" : "No"),
    range: (from, to) => `da ${from} a ${to}`,
    mark: " (*)",
  },
  sheetName: (sheet, year) => SHEET_NAMES[sheet](year),
  copyName: (sheet) => `${sheet.slice(0, LONGEST_SHEET_NAME - " (copia)".length)} (copia)`,
  title: ({ plan }) =>
    [plan.parameters.body, `Riepilogo della performance ${plan.parameters.year ?? ""}`]
      .filter((part) => part !== null)
      .join(" – "),
  subtitle: ({ plan, phase }) =>
    [
      `Anno ${plan.parameters.year ?? ""}`,
      ...(plan.parameters.period === null ? [] : [`Triennio ${plan.parameters.period}`]),
      `Fase: ${wordOfPhase(phase)}`,
    ].join("  ·  "),
  status: (evaluation) => {
    const word = statusWord(evaluation);
    return word && `${word} – ${STATUS_MEANINGS[word]}`;
  },
  footer: (evaluation) =>
    [
      statusWord(evaluation),
      `Riepilogo della performance ${evaluation.plan.parameters.year ?? ""}`,
      evaluation.plan.parameters.body,
    ]
      .filter((part) => part !== null)
      .join(" – "),
  headlineLabel,
  headlineValue,
  tableTitle: (table, evaluation) => provisionally(TABLE_TITLES[table](evaluation), evaluation),
  columnHeader,
  totalLabel,
  unitTypeHeading: (type) => (type === null ? "Altre strutture" : UNIT_TYPE_HEADINGS[type]),
  note: noteSentence,
  continues: "… [il testo intero è nella tabella]",
  chartTitle: (evaluation) =>
    provisionally(`${unitResultsTitle(evaluation)} – ${yearOf(evaluation)}`, evaluation),
  chartAlternativeText: chartAlternative,
  withoutBar: (names) =>
    `Senza risultato (n.d.), perciò senza la sua barra nel grafico: ${names.join("; ")}.`,
  year: YEAR_SENTENCES,
  rulesTitle: "Come sono stati calcolati i valori",
  rules: rulesInWords,
  acts: actsInWords,
  calculatedOn: (date, fingerprint) =>
    `Calcolo del ${formatDate(date)}. Impronta dei dati: ${fingerprint.slice(0, SHORT_FINGERPRINT)}.`,
  pageNumber: { before: "Pagina ", between: " di " },
};

const STATUS_MEANINGS = {
  BOZZA: "mancano esiti: i valori sono provvisori",
  PROVVISORIO: "obiettivi valutati fino a oggi",
} as const;

function statusWord(evaluation: Evaluation): keyof typeof STATUS_MEANINGS | null {
  if (evaluation.isDraft) return "BOZZA";
  return isProvisional(evaluation) ? "PROVVISORIO" : null;
}

const TABLE_TITLES: Record<FigureTableCode, (evaluation: Evaluation) => string> = {
  performance: (evaluation) =>
    hasOwnPlanName(evaluation)
      ? `Obiettivi strategici costituenti ${planName(evaluation).the}, ${periodAndYear(evaluation)}`
      : `Obiettivi strategici costituenti il piano della performance ${periodAndYear(evaluation)}`,
  otherStrategic: (evaluation) =>
    `Altri obiettivi strategici, non compresi ${hasOwnPlanName(evaluation) ? planName(evaluation).inThe : "nel piano"}, ${periodAndYear(evaluation)}`,
  ordinary: () => "Obiettivi di miglioramento e ordinari",
  performanceUnits: (evaluation) =>
    `Obiettivi ${planName(evaluation).ofThe}, per ${UNIT_WORDS[evaluation.plan.parameters.unitTerm].each}`,
  unitResults: unitResultsTitle,
  deviations: (evaluation) => `Scostamenti e motivazioni – ${yearOf(evaluation)}`,
  course: (evaluation) => `Andamento nell'anno – ${yearOf(evaluation)}`,
  remodulations: (evaluation) => `Rimodulazioni del piano approvato – ${yearOf(evaluation)}`,
  comparison: (evaluation) => `Confronto con l'anno precedente – ${yearOf(evaluation)}`,
  comparedObjectives: (evaluation) =>
    `Obiettivi a confronto con l'anno precedente – ${yearOf(evaluation)}`,
  indicators: (evaluation) =>
    `${hasActivities(evaluation) ? "Indicatori e attività" : "Indicatori"} – ${yearOf(evaluation)}`,
};

function periodAndYear({ plan }: Evaluation): string {
  const { period, year } = plan.parameters;
  return `${period === null ? "" : `${period} – `}Anno ${year ?? ""}`;
}

function yearOf({ plan }: Evaluation): string {
  return `Anno ${plan.parameters.year ?? ""}`;
}

function unitResultsTitle({ plan, units }: Evaluation): string {
  const isHeld = units.some(({ minimum }) => minimum !== null);
  return `${isHeld ? "Risultato e minimo atteso" : "Risultato"} per ${UNIT_WORDS[plan.parameters.unitTerm].each}`;
}

function noteSentence(note: TableNote, evaluation: Evaluation): string {
  switch (note.code) {
    case "rounding":
      return `Colonna «${columnHeader(note.column, evaluation)}»: tenuto conto dell'arrotondamento ${toPlaces(note.places)}.`;
    case "excluded": {
      const whose = note.units.length === 0 ? "" : ` (${note.units.join("; ")})`;
      const what =
        note.objective === null
          ? `${note.count === 1 ? "1 obiettivo escluso" : `${note.count} obiettivi esclusi`}${whose}`
          : `Obiettivo ${note.objective}${whose} escluso`;
      return `(*) ${what}: ${sentenceEnd(note.reason ?? "motivazione non indicata")}`;
    }
  }
}

/** With a full stop, unless whoever wrote it put one. */
function sentenceEnd(text: string): string {
  const trimmed = text.trimEnd();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The chart in words, for who cannot see it: the same figures as the table beside it. */
function chartAlternative(bars: readonly ChartBar[]): string {
  const sentences = bars.map(({ name, result, minimum }) =>
    minimum === null ? `${name} ${result}` : `${name} ${result} (minimo atteso ${minimum})`,
  );
  return `Grafico a barre, valori da 0 a 100. ${sentences.join("; ")}.`;
}
