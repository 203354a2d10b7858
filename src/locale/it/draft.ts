import type { CheckingTexts } from "../../cli/texts/texts";
import type { Counts, Evaluation } from "../../core/domain/evaluation";
import type { Kind } from "../../core/domain/kind";
import type { DraftPlace } from "../../core/draft/draft";
import type { DraftTexts } from "../../core/draft/draftTexts";
import type { FactGroup } from "../../core/draft/groups";
import type { MarkReason, PercentageMetric } from "../../core/draft/marks";
import type { State } from "../../core/draft/tokens";
import { capital, counted, formatCount, formatEntered, formatExact, formatFixed } from "./numbers";
import { inPlace, toThe } from "./relazione/articles";

/** What the check of a draft says. */
export const DRAFT_TEXTS: DraftTexts = {
  figures: { fixed: formatFixed, entered: formatEntered, count: formatCount },
  inPlace,
  counts: countsPhrase,
  place: placeText,
  reason: reasonText,
};

/** What `--controlla-testo` prints. */
export const CHECKING_TEXTS: CheckingTexts = {
  mark: (where, text, expected) => `[${where}] «${text}» → ${expected}`,
  why: (reason, sentence) =>
    sentence === null ? reason : `${reason} La frase giusta: «${sentence}»`,
  summary: checkSummary,
  notCompared: (numbers) =>
    `Non confrontati, perché non si sa che cosa indicano: ${numbers.join("; ")}.`,
};

export function checkSummary(marks: number, compared: number): string {
  const numbers = counted(compared, "numero confrontato", "numeri confrontati");
  if (compared === 0) {
    return "Nessun numero confrontato: quelli che il testo contiene, se ce ne sono, vanno verificati da voi.";
  }
  return marks === 0
    ? `Nessun numero da correggere: ${numbers}.`
    : `Da correggere: ${formatCount(marks)} su ${numbers}.`;
}

function countsPhrase({ assigned, excluded, assessable }: Counts): string {
  return [
    counted(assigned, "assegnato", "assegnati"),
    counted(excluded, "escluso", "esclusi"),
    counted(assessable, "valutabile", "valutabili"),
  ].join(", ");
}

function placeText(place: DraftPlace): string {
  switch (place.kind) {
    case "paragraph":
      return `paragrafo ${place.number}`;
    case "footnote":
      return `nota a piè di pagina ${place.number}`;
    case "table":
      return place.row === null
        ? `tabella ${place.number}`
        : `tabella ${place.number}, riga ${place.row}`;
  }
}

const KINDS: Readonly<Record<Kind, string>> = {
  performance: "obiettivi del piano",
  strategic: "altri obiettivi strategici",
  ordinary: "obiettivi ordinari",
};

const STATES: Readonly<Record<State, string>> = {
  assigned: "assegnati",
  excluded: "esclusi",
  assessable: "valutabili",
  pending: "da valutare",
  achieved: "raggiunti",
  notAchieved: "non raggiunti",
  partlyAchieved: "parzialmente raggiunti",
};

const METRICS: Readonly<Record<PercentageMetric, string>> = {
  percentage: "la percentuale di raggiungimento",
  index: "l'indice di raggiungimento",
  unitResult: "il risultato conseguito",
  evaluation: "la valutazione",
  minimum: "il risultato minimo atteso",
};

/** "obiettivi ordinari, Servizi Tecnici" */
function groupName({ kinds, unit, category }: FactGroup, { plan, categories }: Evaluation): string {
  const what =
    kinds.length === 1 && kinds[0] !== undefined
      ? KINDS[kinds[0]]
      : kinds.includes("ordinary")
        ? "tutti gli obiettivi"
        : "obiettivi strategici in tutto";
  const where =
    unit !== null
      ? plan.units[unit]?.name
      : category !== null
        ? categories[category]?.category
        : "intero ente";
  return `${what}, ${where ?? ""}`;
}

function reasonText(reason: MarkReason, evaluation: Evaluation): string {
  switch (reason.code) {
    case "count":
      return `I valori calcolati dicono: ${STATES[reason.state]} ${formatCount(reason.count)} (${groupName(reason.group, evaluation)}).`;
    case "pair":
      return `I valori calcolati dicono ${formatCount(reason.first)} su ${formatCount(reason.second)} (${groupName(reason.group, evaluation)}: ${countsPhrase(reason.group.counts)}).`;
    case "percentageOfPair":
      return `${formatExact(reason.first)} su ${formatExact(reason.second)} è pari ${toThe(reason.percentage)}.`;
    case "percentage":
      return `I valori calcolati dicono ${reason.percentage}: è ${METRICS[reason.metric]} (${groupName(reason.group, evaluation)}).`;
    case "threshold":
      return `La soglia per il giudizio positivo, nei dati, è ${reason.threshold}.`;
    case "weight":
      return `Gli obiettivi hanno tutti lo stesso peso: ${reason.weight.total} / ${counted(reason.weight.objectives, "obiettivo", "obiettivi")} = ${reason.weight.weight}.`;
    case "weightWithoutNumber":
      return `Si descrive una divisione senza dire per quale numero: ${reason.weight.total} / ${counted(reason.weight.objectives, "obiettivo", "obiettivi")} = ${reason.weight.weight}.`;
    case "division":
      return `${formatExact(reason.first)} / ${formatExact(reason.second)} è ${reason.quotient}.`;
    case "units":
      return `Le strutture con un risultato minimo atteso sono ${formatCount(reason.held)}: ${reachedByUnits(reason.reached)}.`;
    case "unitsOfPlan":
      return `Nei dati le strutture sono ${formatCount(reason.units)}.`;
    case "invertedRatio":
      return "Il rapporto è scritto al contrario: si dividono gli obiettivi raggiunti per il totale, non il totale per i raggiunti.";
    case "periodLength":
      return `Un triennio dura tre anni: dal primo all'ultimo anno qui ${reason.years === 1 ? "ce n'è uno" : `sono ${reason.years}`}.`;
    case "periodOfPlan":
      return `Il triennio indicato nei dati è ${reason.period}.`;
    case "yearOfTitle":
      return `I numeri della tabella sono quelli calcolati per il ${reason.year}.`;
    case "cell":
      return `Colonna «${reason.column}», riga «${reason.row}»: i valori calcolati dicono ${reason.expected}.`;
    case "excludedNotSaid":
      return `Si parla di obiettivi esclusi, o si chiamano assegnati quelli rimasti, senza dire quanti erano in tutto. ${reason.groups
        .map((group) => `${capital(groupName(group, evaluation))}: ${countsPhrase(group.counts)}.`)
        .join(" ")}`;
    case "columnSum":
      return `La somma della colonna «${reason.column}» è ${reason.sum}.`;
    case "rowProduct":
      return `Peso ${reason.weight} per grado ${reason.grade} non dà questo risultato.`;
    case "rowPercentage":
      return `${reason.first} su ${reason.second} è un'altra percentuale.`;
  }
}

function reachedByUnits(reached: number): string {
  if (reached === 0) return "nessuna lo ha raggiunto";
  return reached === 1 ? "lo ha raggiunto 1" : `lo hanno raggiunto ${formatCount(reached)}`;
}
