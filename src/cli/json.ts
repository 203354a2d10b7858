import type { LocatedIssue } from "../app/locatedIssues";
import type { Calculation } from "../app/calculate";
import type {
  CategoryEvaluation,
  Counts,
  Evaluation,
  GroupEvaluation,
  KindEvaluation,
  ObjectiveEvaluation,
  UnitEvaluation,
} from "../core/domain/evaluation";
import type { Figure } from "../core/domain/figure";
import { isExcluded } from "../core/domain/objective";
import { hasResults } from "../core/domain/phase";
import type { Percentage } from "../core/domain/quantities";
import { fixedText, fullText } from "../core/numeric/decimal";
import { wordOfKind, wordOfOutcome, wordOfPhase } from "../core/contract/words";
import { unitNames } from "../core/tables/notes";
import { yearJson } from "./yearJson";
import type { CommandLineTexts } from "./texts/texts";

/**
 * One line of `--json` for one input (workbook.md, Command line). Figures are strings with a point. What *Controlla il
 * piano* found comes after the issues of the calculation, unless they say it already.
 */
export function calculationJson(
  file: string,
  calculation: Calculation,
  findings: readonly LocatedIssue[],
  texts: CommandLineTexts,
): string {
  const { parameters, decision, evaluation, issues } = calculation;
  const phase = decision?.phase ?? parameters.phase;
  return JSON.stringify({
    file,
    ente: parameters.body,
    anno: parameters.year,
    fase: phase && wordOfPhase(phase),
    bozza: decision?.isDraft ?? false,
    tipi: evaluation?.kinds.map((kind) => kindJson(kind, evaluation, texts)) ?? null,
    categorie: evaluation?.categories.map((each) => categoryJson(each, texts)) ?? null,
    strutture: evaluation?.units.map((unit) => unitJson(unit, evaluation)) ?? null,
    obiettivi: evaluation?.objectives.map((each) => objectiveJson(each, evaluation)) ?? null,
    ...(evaluation === null ? {} : yearJson(evaluation)),
    segnalazioni: [...issues, ...findings.filter((found) => !isAmong(issues, found))].map((issue) =>
      issueJson(issue, texts),
    ),
  });
}

function isAmong(issues: readonly LocatedIssue[], { issue, cell }: LocatedIssue): boolean {
  return issues.some((known) => known.issue.code === issue.code && known.cell === cell);
}

/** The line of an input that could not be read or written. */
export function refusalJson(file: string, sentence: string): string {
  return JSON.stringify({ file, errore: sentence });
}

function kindJson(group: KindEvaluation, { plan }: Evaluation, texts: CommandLineTexts): object {
  return {
    tipo: wordOfKind(group.kind),
    ...countsJson(group),
    avanzamento: figureText(group.progress),
    pesoTotale: figureText(group.totalWeight),
    risultatoTotale: figureText(group.totalResult),
    indice: figureText(group.index),
    giudizio: group.judgement && texts.judgementWord(group.judgement),
    minimoAtteso: enteredText(group.minimum, plan.parameters.decimals),
    valutazione: figureText(group.evaluation),
  };
}

function categoryJson(group: CategoryEvaluation, texts: CommandLineTexts): object {
  return {
    tipo: wordOfKind(group.kind),
    categoria: group.category ?? texts.summary.figures.withoutCategory,
    ...countsJson(group),
  };
}

function unitJson(group: UnitEvaluation, { plan }: Evaluation): object {
  return {
    struttura: group.unit.name,
    tipo: wordOfKind(group.kind),
    ...countsJson(group),
    avanzamento: figureText(group.progress),
    indice: figureText(group.index),
    minimoAtteso: enteredText(group.minimum, plan.parameters.decimals),
    valutazione: figureText(group.evaluation),
  };
}

function objectiveJson(evaluated: ObjectiveEvaluation, evaluation: Evaluation): object {
  const { objective, achievement, measured, progress, weight, result } = evaluated;
  const showsOutcome = hasResults(evaluation) || isExcluded(objective);
  return {
    codice: objective.code,
    strutture: unitNames(evaluation.plan, objective.units),
    tipo: wordOfKind(objective.kind),
    esito: showsOutcome && objective.outcome !== null ? wordOfOutcome(objective.outcome) : null,
    raggiungimento: figureText(achievement),
    misurato: figureText(measured),
    avanzamento: figureText(progress),
    peso: figureText(weight),
    risultato: figureText(result),
  };
}

function countsJson({ counts, percentage }: GroupEvaluation): object {
  return { ...numbersOf(counts), percentuale: figureText(percentage) };
}

function numbersOf({ assigned, excluded, assessable, pending, achieved }: Counts): object {
  return {
    assegnati: assigned,
    esclusi: excluded,
    valutabili: assessable,
    daValutare: pending,
    raggiunti: achieved,
  };
}

export function issueJson(
  { issue, severity, table, cell, cells }: LocatedIssue,
  texts: CommandLineTexts,
): object {
  return {
    codice: issue.code,
    gravita: texts.severities[severity],
    tabella: table,
    cella: cell,
    celle: cells,
    messaggio: texts.issue(issue),
  };
}

function figureText(figure: Figure | null): string | null {
  return figure && fixedText(figure.shown, figure.places);
}

/** Thresholds as the ente gave them: never rounded, with at least as many decimals as the figures. */
function enteredText(value: Percentage | null, places: number): string | null {
  return value && fullText(value, places);
}
