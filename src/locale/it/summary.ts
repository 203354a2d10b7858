import type { Evaluation } from "../../core/domain/evaluation";
import { hasResults, isProvisional } from "../../core/domain/phase";
import type { OwnSheetId } from "../../core/domain/ownSheets";
import type {
  ColumnCode,
  FigureTableCode,
  TableNote,
  TotalCode,
} from "../../core/tables/figureTable";
import type { Headline } from "../../core/tables/headlines";
import { ALL_UNITS, wordOfPhase } from "../../core/contract/words";
import type { ChartBar, SummaryTexts } from "../../core/texts/texts";
import { LONGEST_SHEET_NAME } from "../../core/workbook/limits";
import { formatCount, formatDate, formatEntered, formatFixed } from "./numbers";
import { judgementWord, toPlaces, UNIT_TYPE_HEADINGS, UNIT_WORDS } from "./words";
import { rulesInWords } from "./rulesInWords";

const NOT_AVAILABLE = "n.d.";

const SHEET_NAMES: Readonly<Record<OwnSheetId, (year: number) => string>> = {
  summary: (year) => `Riepilogo ${year}`,
  objectives: (year) => `Riepilogo ${year} - Obiettivi`,
  deviations: (year) => `Riepilogo ${year} - Scostamenti`,
  indicators: (year) => `Riepilogo ${year} - Indicatori`,
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
  tableTitle: (table, evaluation) => TABLE_TITLES[table](evaluation),
  columnHeader,
  totalLabel,
  unitTypeHeading: (type) => (type === null ? "Altre strutture" : UNIT_TYPE_HEADINGS[type]),
  note: noteSentence,
  continues: "… [il testo intero è nella tabella]",
  chartTitle: unitResultsTitle,
  chartAlternativeText: chartAlternative,
  rulesTitle: "Come sono stati calcolati i valori",
  rules: rulesInWords,
  calculatedOn: (date) => `Calcolo del ${formatDate(date)}.`,
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

/** What is still being assessed says so wherever it is shown (rules.md §2). */
function provisionally(label: string, evaluation: Evaluation): string {
  return isProvisional(evaluation) ? `${label} (provvisorio)` : label;
}

function headlineLabel({ code }: Headline, evaluation: Evaluation): string {
  switch (code) {
    case "index":
      return provisionally("Indice di raggiungimento", evaluation);
    case "achieved":
      return !hasResults(evaluation)
        ? "Obiettivi di performance"
        : provisionally("Raggiunti su valutati", evaluation);
    case "ordinaryPercentage":
      return provisionally("% obiettivi ordinari", evaluation);
    case "judgement":
      return "Performance dell'ente";
  }
}

function headlineValue(headline: Headline): string {
  switch (headline.code) {
    case "achieved": {
      const { assessable, pending, achieved } = headline.group.counts;
      return achieved === null ? String(assessable) : `${achieved} su ${assessable - pending}`;
    }
    case "judgement":
      return judgementWord(headline.judgement);
    case "index":
    case "ordinaryPercentage":
      return headline.figure === null
        ? NOT_AVAILABLE
        : formatFixed(headline.figure.shown, headline.figure.places);
  }
}

const TABLE_TITLES: Record<FigureTableCode, (evaluation: Evaluation) => string> = {
  performance: (evaluation) =>
    `Obiettivi strategici costituenti il piano della performance ${periodAndYear(evaluation)}`,
  otherStrategic: (evaluation) =>
    `Altri obiettivi strategici, non compresi nel piano, ${periodAndYear(evaluation)}`,
  ordinary: () => "Obiettivi di miglioramento e ordinari",
  performanceUnits: ({ plan }) =>
    `Obiettivi del piano della performance, per ${UNIT_WORDS[plan.parameters.unitTerm].each}`,
  unitResults: unitResultsTitle,
  deviations: ({ plan }) => `Scostamenti e motivazioni – Anno ${plan.parameters.year ?? ""}`,
};

function periodAndYear({ plan }: Evaluation): string {
  const { period, year } = plan.parameters;
  return `${period === null ? "" : `${period} – `}Anno ${year ?? ""}`;
}

function unitResultsTitle(evaluation: Evaluation): string {
  const { each } = UNIT_WORDS[evaluation.plan.parameters.unitTerm];
  return provisionally(`Risultato e minimo atteso per ${each}`, evaluation);
}

function columnHeader(column: ColumnCode, evaluation: Evaluation): string {
  const { unitTerm, year } = evaluation.plan.parameters;
  const headers: Record<ColumnCode, string> = {
    unit: UNIT_WORDS[unitTerm].header,
    mission: "Missione",
    programme: "Programma",
    strategicObjective: "Ob. strategico",
    operationalObjective: "Ob. operativo",
    weight: "Peso",
    finalResult: `Risultato ${isProvisional(evaluation) ? "provvisorio" : "finale"} ${year ?? ""}`,
    category: "Categoria",
    assigned: "N. obiettivi assegnati",
    excluded: "di cui esclusi",
    assessable: "N. obiettivi valutabili",
    achieved: provisionally("N. obiettivi raggiunti", evaluation),
    pending: "N. obiettivi da valutare",
    percentage: provisionally("Percentuale", evaluation),
    totalOfWeights: "Peso",
    minimum: "Risultato minimo atteso",
    result: isProvisional(evaluation) ? "Risultato provvisorio" : "Risultato conseguito",
    evaluation: "Valutazione",
    totalResult: isProvisional(evaluation) ? "Risultato provvisorio" : "Risultato",
    index: provisionally("Indice", evaluation),
    code: "Codice",
    deviation: "Scostamento",
    reason: "Motivazione",
  };
  return headers[column];
}

function totalLabel(label: TotalCode, evaluation: Evaluation): string {
  const { body } = evaluation.plan.parameters;
  switch (label) {
    case "total":
      return "TOTALE";
    case "achievedPercentage":
      return provisionally("% raggiungimento obiettivi", evaluation);
    case "index":
      return provisionally("Indice di raggiungimento", evaluation);
    case "wholeBody":
      return body !== null && /^(comune|città|municipio)(?=\s|$)/i.test(body)
        ? "Intero Comune"
        : "Intero ente";
  }
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
