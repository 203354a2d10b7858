import type { ObjectiveEvaluation } from "../../../core/domain/evaluation";
import type { Activity, Amount, IndicatorValues, Ratio } from "../../../core/domain/measurement";
import { ALL_UNITS, wordOfOutcome } from "../../../core/contract/words";
import type { CardTexts } from "../../../core/texts/relazioneTexts";
import { formatDate, formatEntered, formatFixed } from "../numbers";
import { ofTheUnits } from "./articles";
import { shortened } from "./userTexts";

const LONGEST_TITLE = 90;

/** The words of the cards. */
export const CARD_TEXTS: CardTexts = {
  title: ({ code, operationalObjective }) => {
    const named = /\p{L}{3}/u.test(code) ? code : `Obiettivo ${code}`;
    return `${named} – ${shortened(operationalObjective, LONGEST_TITLE)}`;
  },
  labels: {
    objective: "Obiettivo",
    unit: "Struttura",
    mission: "Missione",
    programme: "Programma",
    strategicObjective: "Obiettivo strategico",
    description: "Descrizione",
    purpose: "Finalità",
    role: "Chi ne risponde",
    owner: "Responsabile",
    staff: "Personale coinvolto",
    resources: "Risorse",
    weight: "Peso",
    outcome: "Esito",
    achievement: "Grado di raggiungimento",
    result: "Risultato",
    reason: "Motivazione",
  },
  allUnits: ALL_UNITS,
  role: (units) => {
    if (units.length === 0) return "I responsabili di tutte le strutture";
    return `${units.length === 1 ? "Il responsabile" : "I responsabili"} ${ofTheUnits(units)}`;
  },
  weight: ({ shown, places }) => formatFixed(shown, places),
  outcome: outcomeWord,
  percentage: ({ shown, places }) => `${formatFixed(shown, places)}%`,
  indicators: "Indicatori",
  activities: "Attività",
  headers: {
    indicator: "Indicatore",
    unitOfMeasure: "Unità di misura",
    target: "Target",
    actual: "Consuntivo",
    achievement: "Raggiungimento",
    activity: "Descrizione",
    dueDate: "Scadenza",
    progress: "Avanzamento",
  },
  target,
  actual,
  dueDate: (dueDate) => (typeof dueDate === "string" ? dueDate : formatDate(dueDate)),
  progress: activityProgress,
};

function outcomeWord({ objective, status, isAchieved }: ObjectiveEvaluation): string {
  if (objective.outcome !== null) return wordOfOutcome(objective.outcome);
  if (status === "pending") return "Da valutare";
  return isAchieved === true ? "Raggiunto" : "Non raggiunto";
}

function target(values: IndicatorValues): string {
  switch (values.kind) {
    case "number":
      return values.target === null ? "" : amount(values.target);
    case "yesNo":
      return values.target ? "Sì" : "No";
    case "date":
      return values.target === null ? "" : formatDate(values.target);
    case "range":
      return values.target === null
        ? ""
        : `da ${amount(values.target.from)} a ${amount(values.target.to)}`;
  }
}

function actual(values: IndicatorValues): string {
  switch (values.kind) {
    case "number":
    case "range":
      return values.actual === null ? "" : amountOrRatio(values.actual);
    case "yesNo":
      return values.actual === null ? "" : values.actual ? "Sì" : "No";
    case "date":
      return values.actual === null ? "" : formatDate(values.actual);
  }
}

function amountOrRatio(found: Amount | Ratio): string {
  return found.kind === "amount"
    ? amount(found)
    : `${formatEntered(found.numerator)} su ${formatEntered(found.denominator)}`;
}

function amount({ value, isPercent }: Amount): string {
  return formatEntered(value) + (isPercent ? "%" : "");
}

function activityProgress({ progress, isCompleted }: Activity): string {
  if (progress !== null) return `${formatEntered(progress)}%`;
  return isCompleted === null ? "" : isCompleted ? "Completata" : "Non completata";
}
