import type { DetailTexts } from "../../taskpane/texts/language";
import { issueSentence } from "./issues";
import type { CountedObjectives, Objective } from "../../core/domain/objective";
import type { Parameters } from "../../core/domain/parameters";
import type { PendingOfUnit } from "../../core/scoring/phase";
import { header, tableName } from "../../core/contract/tables";
import { wordOfKind, wordOfOutcome } from "../../core/contract/words";

export const PANE_DETAILS: DetailTexts = { issue: issueSentence, reminder };

/** A courteous text for whoever has still to write the outcomes of one unit: what is missing and where it goes. */
export function reminder(pending: PendingOfUnit, parameters: Parameters): string {
  const { unit, objectives, counted } = pending;
  const whose = unit === null ? "" : ` di «${unit.name}»`;
  return [
    "Buongiorno,",
    `per calcolare la performance${ofYear(parameters)}${ofBody(parameters)} mancano ancora questi dati${whose}.`,
    ...(objectives.length > 0
      ? [
          "",
          "Obiettivi di cui scrivere l'esito:",
          ...objectives.map(objectiveLine),
          "",
          WHERE_OUTCOMES,
        ]
      : []),
    ...(counted.length > 0
      ? [
          "",
          "Obiettivi di cui scrivere quanti sono stati raggiunti:",
          ...counted.map(countedLine),
          "",
          WHERE_NUMBERS,
        ]
      : []),
    "",
    "Grazie della collaborazione.",
  ].join("\n");
}

function ofYear({ year }: Parameters): string {
  return year === null ? "" : ` ${year}`;
}

function ofBody({ body }: Parameters): string {
  return body === null ? "" : ` (${body})`;
}

function objectiveLine({ code, operationalObjective, outcome }: Objective): string {
  const now = outcome === "inProgress" ? ` (ora è «${wordOfOutcome(outcome)}»)` : "";
  return `- ${code} – ${operationalObjective}${now}`;
}

function countedLine({ kind, category, assigned, excluded }: CountedObjectives): string {
  const which = category === null ? wordOfKind(kind) : `${wordOfKind(kind)}, ${category}`;
  const without = excluded === 0 ? "" : `, di cui ${excluded} esclusi`;
  return `- ${which}: ${assigned} assegnati${without}`;
}

const WHERE_OUTCOMES =
  `Nella tabella «${tableName("objectives")}», colonna «${header("objectives", "outcome")}», ` +
  `scegliete ${wordOfOutcome("achieved")}, ${wordOfOutcome("partlyAchieved")} ` +
  `(in questo caso scrivete anche «${header("objectives", "grade")}»), ` +
  `${wordOfOutcome("notAchieved")} oppure ${wordOfOutcome("excluded")} ` +
  `(con la «${header("objectives", "reason")}»).`;

const WHERE_NUMBERS = `Nella tabella «${tableName("counted")}» scrivete la colonna «${header("counted", "achieved")}».`;
