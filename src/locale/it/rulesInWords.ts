import type { Evaluation } from "../../core/domain/evaluation";
import { hasResults, isFinal, isProvisional } from "../../core/domain/phase";
import type { ParameterId, Parameters } from "../../core/domain/parameters";
import { isExcluded } from "../../core/domain/objective";
import type { Act, Plan, Unit } from "../../core/domain/plan";
import type { BeyondTarget } from "../../core/domain/trend";
import { compare } from "../../core/numeric/exact";
import { formatDate, formatEntered } from "./numbers";
import { quote } from "./quotes";
import { toPlaces, UNIT_WORDS } from "./words";
import { afterColon, traceSentence } from "./traces";

/** The rules that gave the figures of the summary, and who set them, a sentence each. */
export function rulesInWords(evaluation: Evaluation): readonly string[] {
  const { plan } = evaluation;
  const { parameters } = plan;
  const hasPerformance = evaluation.kinds.some(({ kind }) => kind === "performance");
  const showsResults = hasResults(evaluation);
  return [
    ...(hasPerformance ? [weights(evaluation)] : []),
    ...(hasPerformance && showsResults ? [results(parameters), ...index(evaluation)] : []),
    ...(showsResults ? [achieved(parameters), ...measured(plan)] : []),
    minimum(parameters, plan.units),
    ...(isFinal(evaluation) ? evaluated(parameters, plan.units) : []),
    ...(hasPerformance ? [threshold(parameters)] : []),
    rounding(parameters),
    ...acts(plan.acts),
  ];
}

function weights({ plan, objectives, hasReproportionedWeights }: Evaluation): string {
  const { parameters } = plan;
  const chosen = whoChose(parameters, "weights");
  if (parameters.weights === "equal") {
    const weight = objectives.find((each) => each.weight !== null)?.weight;
    const sum = weight ? `: ${traceSentence(weight)}` : "";
    return `Pesi uguali per tutti gli obiettivi di performance non esclusi${chosen}${sum}.`;
  }
  const total = formatEntered(parameters.totalWeight);
  if (parameters.weights === "scales") {
    return `Pesi da strategicità, complessità e natura degli obiettivi non esclusi: i punti della tabella Scale, riportati al totale ${total}.`;
  }
  const each = UNIT_WORDS[parameters.unitTerm].each;
  const whose = parameters.weightsSumPer === "body" ? "per l'intero ente" : `per ogni ${each}`;
  const excluded = objectives.some(
    ({ objective }) => objective.kind === "performance" && isExcluded(objective),
  );
  const share =
    parameters.excludedWeight === "redistributed"
      ? " Il peso degli obiettivi esclusi è ripartito sugli altri in proporzione ai loro pesi."
      : " Il peso degli obiettivi esclusi non è ripartito: l'indice riguarda ciò che resta.";
  const reproportioned = hasReproportionedWeights
    ? " I pesi assegnati non davano questo totale e sono stati riproporzionati."
    : "";
  return `Pesi assegnati dall'ente, con totale ${total} ${whose}.${reproportioned}${excluded ? share : ""}`;
}

function results(parameters: Parameters): string {
  const chosen = whoChose(parameters, "attribution");
  return parameters.attribution === "wholeOrNothing"
    ? `Risultato di un obiettivo: l'intero peso se è raggiunto, altrimenti zero${chosen}.`
    : `Risultato di un obiettivo: peso × grado di raggiungimento / 100${chosen}.`;
}

function index(evaluation: Evaluation): readonly string[] {
  const status = isProvisional(evaluation) ? " (provvisorio)" : "";
  const figure = evaluation.kinds.find(({ kind }) => kind === "performance")?.index;
  return figure ? [`Indice di raggiungimento${status}: ${afterColon(traceSentence(figure))}.`] : [];
}

function achieved({ achievementThreshold }: Parameters): string {
  return `Un obiettivo è raggiunto con un grado di almeno ${formatEntered(achievementThreshold)} su 100.`;
}

/** How indicators and activities count, where they do (rules.md §3). */
function measured({ objectives, parameters }: Plan): readonly string[] {
  const rows = objectives.flatMap(({ measurement }) => measurement ?? []);
  if (rows.length === 0) return [];
  const indicators = rows.flatMap((each) => (each.source === "indicators" ? each.rows : []));
  const isFalling = indicators.some(
    ({ values }) => values.kind === "number" && values.trend === "decreasing",
  );
  const hasStart = indicators.some(
    ({ values }) => values.kind === "number" && values.start !== null,
  );
  const { beyondTarget } = parameters;
  return [
    "Dove non decidono l'esito o il grado, il grado di un obiettivo è la media dei suoi indicatori, o, se non ne ha, delle sue attività, ciascuno con il suo peso.",
    ...(isFalling && beyondTarget !== null ? [BEYOND_TARGET[beyondTarget]] : []),
    ...(hasStart
      ? [
          "Il grado di un indicatore con un valore di partenza è la parte percorsa da questo al target.",
        ]
      : []),
  ];
}

const BEYOND_TARGET: Readonly<Record<BeyondTarget, string>> = {
  linear:
    "Un indicatore decrescente oltre il target perde, su cento, quanto il consuntivo supera il target in proporzione.",
  inverse:
    "Un indicatore decrescente oltre il target vale il target in proporzione al consuntivo, su cento.",
  zero: "Un indicatore decrescente oltre il target vale zero.",
};

function minimum({ minimum: general }: Parameters, units: readonly Unit[]): string {
  const own = units.flatMap(({ name, minimum: least }) =>
    least !== null && (general === null || compare(least, general) !== 0)
      ? [`${name} ${formatEntered(least)}`]
      : [],
  );
  if (general === null && own.length === 0)
    return "Risultato minimo atteso: non previsto dall'ente.";
  const common = general === null ? [] : [formatEntered(general)];
  return `Risultato minimo atteso, stabilito dall'ente: ${[...common, ...own].join("; ")}.`;
}

function evaluated(parameters: Parameters, units: readonly Unit[]): readonly string[] {
  const hasMinimum = parameters.minimum !== null || units.some((unit) => unit.minimum !== null);
  if (!hasMinimum) return [];
  const measure = {
    percentage: "la percentuale degli obiettivi raggiunti",
    index:
      "l'indice di raggiungimento per gli obiettivi di performance, la percentuale dei raggiunti per gli altri",
  }[parameters.evaluationMeasure];
  return [
    `Risultato conseguito ai fini della valutazione: ${measure}${whoChose(parameters, "evaluationMeasure")}.`,
    `Valutazione: 100 se il risultato conseguito ${parameters.thresholdsMetBy === "above" ? "supera" : "è almeno"} il minimo atteso; ` +
      (parameters.belowMinimum === null
        ? "altrimenti non è calcolata, perché l'ente non ha indicato che cosa vale."
        : `altrimenti ${belowMinimumInWords(parameters.belowMinimum)}.`),
  ];
}

function belowMinimumInWords(belowMinimum: NonNullable<Parameters["belowMinimum"]>): string {
  switch (belowMinimum) {
    case "actual":
      return "è pari al risultato conseguito";
    case "proportionalToMinimum":
      return "è pari al risultato conseguito in proporzione al minimo";
    case "zero":
      return "è pari a zero";
    default:
      return `è quella che la fascia ${quote(belowMinimum.band)} della tabella FasceDiPunteggio dà al risultato conseguito`;
  }
}

function threshold({ performanceThreshold, thresholdsMetBy }: Parameters): string {
  return performanceThreshold === null
    ? "Soglia della performance: non prevista dall'ente, perciò non c'è un giudizio."
    : `Soglia della performance, stabilita dall'ente: la performance è positiva con un indice ${thresholdsMetBy === "above" ? "superiore a" : "di almeno"} ${formatEntered(performanceThreshold)}.`;
}

function rounding({ decimals, roundingDifference }: Parameters): string {
  const difference =
    roundingDifference === "distributed"
      ? " I pesi mostrati sono arrotondati in modo che la loro somma dia il totale."
      : "";
  return `I calcoli usano i valori esatti; quelli mostrati sono arrotondati ${toPlaces(decimals)}.${difference}`;
}

function acts(all: readonly Act[]): readonly string[] {
  if (all.length === 0) return [];
  const named = all.map(({ title, organ, number, date }) =>
    [
      title,
      ...(organ === null ? [] : [organ]),
      ...(number === null ? [] : [`n. ${number}`]),
      ...(date === null ? [] : [`del ${formatDate(date)}`]),
    ].join(", "),
  );
  return [`Atti: ${named.join("; ")}.`];
}

/** What the ente did not choose is said in the issues, not in what is published. */
function whoChose({ defaulted }: Parameters, parameter: ParameterId): string {
  return defaulted.has(parameter) ? "" : " (scelta dell'ente)";
}
