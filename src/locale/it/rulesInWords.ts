import type { Evaluation } from "../../core/domain/evaluation";
import { hasResults, isFinal, isProvisional } from "../../core/domain/phase";
import type { ParameterId, Parameters } from "../../core/domain/parameters";
import type { Act, Unit } from "../../core/domain/plan";
import { compare } from "../../core/numeric/exact";
import { formatDate, formatEntered } from "./numbers";
import { toPlaces } from "./rounding";
import { afterColon, traceSentence } from "./traces";
import { UNIT_WORDS } from "./unitWords";

/** The rules that gave the figures of the summary, and who set them, a sentence each. */
export function rulesInWords(evaluation: Evaluation): readonly string[] {
  const { plan } = evaluation;
  const { parameters } = plan;
  const hasPerformance = evaluation.kinds.some(({ kind }) => kind === "performance");
  const showsResults = hasResults(evaluation);
  return [
    ...(hasPerformance ? [weights(evaluation)] : []),
    ...(hasPerformance && showsResults ? [results(parameters), ...index(evaluation)] : []),
    ...(showsResults ? [achieved(parameters)] : []),
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
  const each = UNIT_WORDS[parameters.unitTerm].each;
  const whose = parameters.weightsSumPer === "body" ? "per l'intero ente" : `per ogni ${each}`;
  const excluded = objectives.some(
    ({ objective, status }) => objective.kind === "performance" && status === "excluded",
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
  const below: Record<NonNullable<Parameters["belowMinimum"]>, string> = {
    actual: "al risultato conseguito",
    proportionalToMinimum: "al risultato conseguito in proporzione al minimo",
    zero: "a zero",
  };
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
        : `altrimenti è pari ${below[parameters.belowMinimum]}.`),
  ];
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
