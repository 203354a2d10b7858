import { groupOfKind, type Evaluation } from "../../core/domain/evaluation";
import type { Kind } from "../../core/domain/kind";
import { hasResults, isFinal, isProvisional } from "../../core/domain/phase";
import { isExcluded } from "../../core/domain/objective";
import type { ParameterId, Parameters } from "../../core/domain/parameters";
import type { Plan, Unit } from "../../core/domain/plan";
import type { BeyondTarget } from "../../core/domain/trend";
import { compare, HUNDRED } from "../../core/numeric/exact";
import { formatDate, formatEntered } from "./numbers";
import { quote } from "./quotes";
import { withArticle } from "./relazione/articles";
import { toPlaces, UNIT_WORDS } from "./words";
import { afterColon, traceSentence } from "./traces";

/**
 * The rules that gave the figures of the summary, a whole sentence each. What the ente did not choose is said in the
 * issues, not in what is published.
 */
export function rulesInWords(evaluation: Evaluation): readonly string[] {
  const { plan } = evaluation;
  const { parameters } = plan;
  const hasPerformance = evaluation.kinds.some(({ kind }) => kind === "performance");
  const showsResults = hasResults(evaluation);
  const source = (parameter: ParameterId): string => {
    const found = plan.parameterSources[parameter];
    return found === undefined ? "" : ` Fonte: ${found}.`;
  };
  return [
    ...(hasPerformance ? [`${weights(evaluation)}${source("weights")}`] : []),
    ...(hasPerformance && showsResults
      ? [`${RESULTS[parameters.attribution]}${source("attribution")}`, ...index(evaluation)]
      : []),
    ...(showsResults
      ? [`${achieved(parameters)}${source("achievementThreshold")}`, ...measured(plan)]
      : []),
    ...minimum(parameters, plan.units).map((each) => `${each}${source("minimum")}`),
    ...(isFinal(evaluation) ? evaluated(parameters, plan.units) : []),
    ...(hasPerformance
      ? threshold(parameters).map((each) => `${each}${source("performanceThreshold")}`)
      : []),
    rounding(parameters),
  ];
}

function weights(evaluation: Evaluation): string {
  const { plan, objectives } = evaluation;
  const { parameters } = plan;
  const total = formatEntered(parameters.totalWeight);
  switch (parameters.weights) {
    case "equal": {
      const weight = objectives.find((each) => each.weight !== null)?.weight;
      const sum = weight ? `: ${traceSentence(weight)}` : "";
      return `I pesi sono uguali per tutti gli obiettivi di performance non esclusi${sum}.`;
    }
    case "scales":
      return `I pesi derivano da strategicità, complessità e natura degli obiettivi non esclusi, con i punti stabiliti dall'ente, riportati al totale ${total}.`;
    case "assigned":
      return assignedWeights(evaluation, total);
  }
}

function assignedWeights(
  { plan: { parameters }, objectives, hasReproportionedWeights }: Evaluation,
  total: string,
): string {
  const each = UNIT_WORDS[parameters.unitTerm].each;
  const whose = parameters.weightsSumPer === "body" ? "per l'intero ente" : `per ogni ${each}`;
  const hasExcluded = objectives.some(
    ({ objective }) => objective.kind === "performance" && isExcluded(objective),
  );
  const share = EXCLUDED_WEIGHT[parameters.excludedWeight];
  const reproportioned = hasReproportionedWeights
    ? " I pesi assegnati non davano questo totale e sono stati riproporzionati."
    : "";
  return `I pesi sono assegnati dall'ente, con totale ${total} ${whose}.${reproportioned}${hasExcluded ? share : ""}`;
}

const EXCLUDED_WEIGHT: Readonly<Record<Parameters["excludedWeight"], string>> = {
  redistributed:
    " Il peso degli obiettivi esclusi è ripartito sugli altri in proporzione ai loro pesi.",
  notRedistributed:
    " Il peso degli obiettivi esclusi non è ripartito: l'indice riguarda ciò che resta.",
};

const RESULTS: Readonly<Record<Parameters["attribution"], string>> = {
  wholeOrNothing:
    "Il risultato di un obiettivo è il suo intero peso se è raggiunto, altrimenti è zero.",
  proportional:
    "Il risultato di un obiettivo è il suo peso in proporzione al grado di raggiungimento.",
};

function index(evaluation: Evaluation): readonly string[] {
  const status = isProvisional(evaluation) ? " provvisorio" : "";
  const figure = groupOfKind(evaluation, "performance")?.index;
  if (!figure) return [];
  return [
    `L'indice${status} di raggiungimento è il rapporto tra i risultati e i pesi degli obiettivi valutati: ${afterColon(traceSentence(figure))}.`,
  ];
}

function achieved({ achievementThreshold }: Parameters): string {
  return compare(achievementThreshold, HUNDRED) === 0
    ? "Un obiettivo si considera raggiunto se è realizzato per intero."
    : `Un obiettivo si considera raggiunto se il suo grado di raggiungimento è almeno ${formatEntered(achievementThreshold)} su 100.`;
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
    "Se non sono indicati né l'esito né il grado, il grado di un obiettivo è la media di quelli dei suoi indicatori o, se non ne ha, delle sue attività, ciascuno con il suo peso.",
    ...(isFalling && beyondTarget !== null ? [BEYOND_TARGET[beyondTarget]] : []),
    ...(hasStart
      ? [
          "Il grado di un indicatore con un valore di partenza è la parte compiuta del percorso da quel valore al target.",
        ]
      : []),
  ];
}

const BEYOND_TARGET: Readonly<Record<BeyondTarget, string>> = {
  linear:
    "Se un indicatore decrescente supera il target, il suo grado è 100 meno la percentuale di superamento, e almeno zero.",
  inverse:
    "Se un indicatore decrescente supera il target, il suo grado è il rapporto tra il target e il consuntivo, per 100.",
  zero: "Se un indicatore decrescente supera il target, il suo grado è zero.",
};

function minimum({ minimum: general }: Parameters, units: readonly Unit[]): readonly string[] {
  const own = units.flatMap(({ name, minimum: least }) =>
    least !== null && (general === null || compare(least, general) !== 0)
      ? [`per ${withArticle(name).the} ${formatEntered(least)}%`]
      : [],
  );
  const common = general === null ? [] : [`${formatEntered(general)}%`];
  const all = [...common, ...own];
  return all.length === 0
    ? []
    : [`Il risultato minimo atteso, stabilito dall'ente, è ${all.join("; ")}.`];
}

const KIND_WORDS: Record<Kind, string> = {
  performance: "obiettivi di performance",
  strategic: "altri obiettivi strategici",
  ordinary: "obiettivi ordinari",
};

function evaluated(parameters: Parameters, units: readonly Unit[]): readonly string[] {
  const hasMinimum = parameters.minimum !== null || units.some((unit) => unit.minimum !== null);
  if (!hasMinimum) return [];
  const { unitsEvaluatedOn, evaluationMeasure, thresholdsMetBy, unitTerm } = parameters;
  const kind = KIND_WORDS[unitsEvaluatedOn];
  const measure =
    unitsEvaluatedOn === "performance" && evaluationMeasure === "index"
      ? `l'indice di raggiungimento dei suoi ${kind}`
      : `la percentuale dei suoi ${kind} raggiunti, su quelli valutati`;
  const met = thresholdsMetBy === "above" ? "supera il" : "raggiunge almeno il";
  return [
    `Il risultato conseguito di ogni ${UNIT_WORDS[unitTerm].each} è ${measure}.`,
    `La valutazione è 100% se il risultato conseguito ${met} minimo atteso${otherwise(parameters)}.`,
  ];
}

function otherwise({ belowMinimum }: Parameters): string {
  switch (belowMinimum) {
    case "actual":
      return "; altrimenti è pari al risultato conseguito";
    case "proportionalToMinimum":
      return "; altrimenti è pari al risultato conseguito in proporzione al minimo";
    case "zero":
      return "; altrimenti è zero";
    case null:
      return "";
    default:
      return `; altrimenti è quella che la fascia ${quote(belowMinimum.band)} dà al risultato conseguito`;
  }
}

function threshold({ performanceThreshold, thresholdsMetBy }: Parameters): readonly string[] {
  if (performanceThreshold === null) return [];
  const met = thresholdsMetBy === "above" ? "superiore a" : "di almeno";
  return [
    `La performance dell'ente è positiva con un indice di raggiungimento ${met} ${formatEntered(performanceThreshold)}%.`,
  ];
}

function rounding({ decimals, roundingDifference }: Parameters): string {
  return `I calcoli usano i valori esatti; quelli mostrati sono arrotondati ${toPlaces(decimals)}.${ROUNDING_DIFFERENCE[roundingDifference]}`;
}

const ROUNDING_DIFFERENCE: Readonly<Record<Parameters["roundingDifference"], string>> = {
  noted: "",
  distributed: " I pesi mostrati sono arrotondati in modo che la loro somma dia il totale.",
};

/** The acts that the user named in `Atti`, in one sentence; none for none. */
export function actsInWords({ plan: { acts: all } }: Evaluation): readonly string[] {
  if (all.length === 0) return [];
  const named = all.map(({ title, organ, number, date }) =>
    [
      title,
      ...(organ === null ? [] : [organ]),
      ...(number === null ? [] : [`n. ${number}`]),
      ...(date === null ? [] : [`del ${formatDate(date)}`]),
    ].join(", "),
  );
  return [`Atti di riferimento: ${named.join("; ")}.`];
}
