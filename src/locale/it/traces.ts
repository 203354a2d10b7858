import type { Figure, Trace } from "../../core/domain/figure";
import { compare } from "../../core/numeric/exact";
import { wordOfOutcome } from "../../core/contract/words";
import type { IndicatorTrace } from "../../core/domain/indicatorTrace";
import { bandRowInWords, indicatorSentence } from "./indicatorTraces";
import { quote } from "./quotes";
import { counted, formatExact, formatFixed } from "./numbers";

const MEASURES = { percentage: "percentuale", index: "indice" } as const;

/** `traceSentence` after the rule in words, where the formula alone would have to be deciphered. */
export function explainedTrace(figure: Figure): string {
  const rule = ruleInWords(figure.trace);
  const sentence = traceSentence(figure);
  return rule === null ? sentence : `${rule}: ${afterColon(sentence)}`;
}

export function afterColon(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function ruleInWords({ rule }: Trace): string | null {
  switch (rule) {
    case "equalWeight":
      return "Il totale dei pesi, diviso in parti uguali";
    case "reproportionedWeight":
      return "Il peso assegnato, riportato al totale dei pesi";
    case "redistributedWeight":
      return "Il peso, con la sua parte di quello degli obiettivi esclusi";
    case "measured":
      return "La media dei gradi misurati, ciascuno con il suo peso";
    case "scaleWeight":
      return "I punti dell'obiettivo, riportati al totale dei pesi";
    case "proportionalResult":
      return "Il peso, in proporzione al grado di raggiungimento";
    case "evaluationProportional":
      return "Il risultato, in proporzione al minimo atteso";
    default:
      return null;
  }
}

/** "100 : 21 obiettivi = 4,761904…, arrotondato a 4,76": rule, inputs, exact value, rounding. */
export function traceSentence(figure: Figure): string {
  const { trace } = figure;
  switch (trace.rule) {
    case "indicator":
      return indicatorSentence(figure, trace);
    case "percentage":
      return percentageSentence(figure, trace);
    case "wholeOrNothingResult":
      return wholeOrNothingSentence(figure, trace);
    default:
      return `${derivation(trace)} = ${formatExact(figure.exact)}${shownAs(figure)}`;
  }
}

type TraceBy<Rule extends Trace["rule"]> = Extract<Trace, { readonly rule: Rule }>;

/** "20 obiettivi raggiunti su 21 valutati: 20 : 21 × 100 = 95,24%". */
function percentageSentence(
  { shown, places }: Figure,
  { achieved, assessed }: TraceBy<"percentage">,
): string {
  const counts = `${counted(achieved, "obiettivo raggiunto", "obiettivi raggiunti")} su ${counted(assessed, "valutato", "valutati")}`;
  return `${counts}: ${achieved} : ${assessed} × 100 = ${formatFixed(shown, places)}%`;
}

/** "Raggiunto (grado 100): ottiene l'intero peso, 4,76". */
function wholeOrNothingSentence(
  { shown, places }: Figure,
  { achievement, threshold }: TraceBy<"wholeOrNothingResult">,
): string {
  const grade = `grado ${formatExact(achievement)}`;
  return compare(achievement, threshold) >= 0
    ? `Raggiunto (${grade}): ottiene l'intero peso, ${formatFixed(shown, places)}`
    : `Non raggiunto (${grade}, ne serve almeno ${formatExact(threshold)}): non ottiene nulla del suo peso`;
}

function derivation(
  trace: Exclude<Trace, IndicatorTrace | TraceBy<"percentage" | "wholeOrNothingResult">>,
): string {
  switch (trace.rule) {
    case "equalWeight":
      return `${formatExact(trace.total)} : ${objectives(trace.objectives)}`;
    case "assignedWeight":
      return "Peso assegnato dall'ente";
    case "reproportionedWeight":
      return `Peso assegnato ${formatExact(trace.assigned)} × ${formatExact(trace.total)} : ${formatExact(trace.sum)} (somma dei pesi assegnati)`;
    case "redistributedWeight":
      return (
        `Peso ${formatExact(trace.weight)} × ${formatExact(trace.total)} : ` +
        `(${formatExact(trace.total)} − ${formatExact(trace.excluded)} degli obiettivi esclusi)`
      );
    case "achievementByOutcome":
      return `Esito «${wordOfOutcome(trace.outcome)}»`;
    case "achievementByGrade":
      return "Grado di raggiungimento indicato";
    case "measured":
      return measuredBy(trace);
    case "activity":
      return {
        progress: "Avanzamento indicato",
        completed: "Completata",
        notCompleted: "Non completata",
      }[trace.by];
    case "deviation":
      return "Consuntivo − target";
    case "scaleWeight":
      return (
        `(Strategicità ${formatExact(trace.importance)} + complessità ${formatExact(trace.complexity)}) × ` +
        `natura ${formatExact(trace.factor)} × ${formatExact(trace.total)} : ${formatExact(trace.sum)} (somma dei punteggi)`
      );
    case "proportionalResult":
      return `Peso ${formatExact(trace.weight)} × grado ${formatExact(trace.achievement)} : 100`;
    case "sumOfWeights":
      return `Somma dei pesi esatti di ${objectives(trace.objectives)}`;
    case "sumOfResults":
      return `Somma dei risultati esatti di ${objectives(trace.objectives)}`;
    case "index":
      return `Somma dei risultati (${formatExact(trace.results)}) divisa per la somma dei pesi (${formatExact(trace.weights)}), per 100`;
    case "groupProgress":
      return `Avanzamento, in proporzione ai pesi: ${formatExact(trace.sum)} : ${formatExact(trace.weights)}`;
    case "weightDeviation":
      return `Risultato ${formatExact(trace.result)} − peso ${formatExact(trace.weight)}`;
    case "evaluationAtMinimum":
      return `${measured(trace)}, che raggiunge il minimo atteso ${formatExact(trace.minimum)}: valutazione piena`;
    case "evaluationActual":
      return `${measured(trace)}, sotto il minimo atteso ${formatExact(trace.minimum)}: vale il risultato conseguito`;
    case "evaluationProportional":
      return `${measured(trace)} : minimo atteso ${formatExact(trace.minimum)} × 100`;
    case "unitPerformanceShare":
      return (
        `(${trace.parts.map(staffPart).join(" + ")}) : ` +
        `${formatExact(trace.shares)} (somma delle percentuali di impegno)`
      );
    case "evaluationByBand":
      return `${measured(trace)}, sotto il minimo atteso ${formatExact(trace.minimum)}: ${bandRowInWords(trace.band, trace.step)}`;
    case "evaluationZero":
      return `${measured(trace)}, sotto il minimo atteso ${formatExact(trace.minimum)}: valutazione nulla`;
  }
}

/** "«Settore Tecnico» 100 × 60". */
function staffPart({
  unit,
  evaluation,
  share,
}: TraceBy<"unitPerformanceShare">["parts"][number]): string {
  return `${quote(unit)} ${formatExact(evaluation)} × ${formatExact(share)}`;
}

function measured({ measure, figure }: Extract<Trace, { measure: unknown }>): string {
  const word = MEASURES[measure];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${formatExact(figure)}`;
}

/** "Gradi per pesi 270 : pesi 3 (3 indicatori, 1 ancora senza consuntivo)". */
function measuredBy({
  source,
  sum,
  weights,
  rows,
  pending,
}: Extract<Trace, { rule: "measured" }>): string {
  const [one, many] =
    source === "indicators" ? ["indicatore", "indicatori"] : ["attività", "attività"];
  const left = pending === 0 ? "" : `, ${pending} ancora senza consuntivo`;
  const measured = `${rows} ${rows === 1 ? one : many}${left}`;
  return `Gradi per pesi ${formatExact(sum)} : pesi ${formatExact(weights)} (${measured})`;
}

function objectives(count: number): string {
  return count === 1 ? "1 obiettivo" : `${count} obiettivi`;
}

function shownAs({ exact, shown, places, rounding }: Figure): string {
  if (compare(exact, shown) === 0) return "";
  const value = formatFixed(shown, places);
  return rounding === "halfAway"
    ? `, arrotondato a ${value}`
    : `, mostrato come ${value} perché le righe diano il totale`;
}
