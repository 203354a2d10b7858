import type { CalendarDate } from "../../core/domain/calendarDate";
import type { MissingCode } from "../../core/domain/missing";
import type { Unit } from "../../core/domain/plan";
import { counted, formatDate } from "./numbers";
import type { DetailTexts } from "../../taskpane/texts/language";
import { issueSentence } from "./issues";
import type { CountedObjectives, Objective } from "../../core/domain/objective";
import type { Parameters } from "../../core/domain/parameters";
import type { PendingOfUnit, WaitingMeasures } from "../../core/scoring/phase";
import { header, tableName } from "../../core/contract/tables";
import { wordOfKind, wordOfOutcome } from "../../core/contract/words";

const WITHOUT_UNIT = "Senza struttura";

const OUTCOMES = [
  wordOfOutcome("achieved"),
  wordOfOutcome("partlyAchieved"),
  wordOfOutcome("notAchieved"),
  wordOfOutcome("excluded"),
].join(", ");

const MISSING: Record<
  MissingCode,
  { readonly one: string; readonly many: string; readonly rule: string }
> = {
  "outcome-missing": {
    one: "obiettivo senza esito",
    many: "obiettivi senza esito",
    rule: `Scrivete l'esito: ${OUTCOMES}; oppure il grado di raggiungimento.`,
  },
  "outcome-in-progress": {
    one: "obiettivo ancora «In corso»",
    many: "obiettivi ancora «In corso»",
    rule: `Scrivete l'esito finale: ${OUTCOMES}.`,
  },
  "partial-without-grade": {
    one: "obiettivo raggiunto in parte senza grado",
    many: "obiettivi raggiunti in parte senza grado",
    rule: "Scrivete il grado di raggiungimento: un numero maggiore di 0 e minore di 100.",
  },
  "counted-achieved-missing": {
    one: "riga senza il numero dei raggiunti",
    many: "righe senza il numero dei raggiunti",
    rule: "Scrivete quanti obiettivi sono stati raggiunti; 0 se nessuno.",
  },
  "measure-missing": {
    one: "misura senza consuntivo",
    many: "misure senza consuntivo",
    rule: "Scrivete il valore a consuntivo dell'indicatore, o a che punto è l'attività; oppure l'esito dell'obiettivo.",
  },
};

/** What the pane says of single issues, objectives and units. */
export const PANE_DETAILS: DetailTexts = {
  issue: issueSentence,
  objective: (objective, units) => {
    const { code, operationalObjective } = objective;
    const name = `${code} – ${firstWords(operationalObjective)}`;
    return units === null ? name : `${unitNames(objective, units)} · ${name}`;
  },
  counted: (row, units) => {
    const number = counted(row.assigned, "obiettivo assegnato", "obiettivi assegnati");
    const name = `${countedName(row)}, ${number}`;
    return units === null ? name : `${unitNames(row, units)} · ${name}`;
  },
  missing: {
    title: (code, count) => counted(count, MISSING[code].one, MISSING[code].many),
    rule: (code) => MISSING[code].rule,
  },
  reminder,
  reminders: (pending, parameters, replyBy) =>
    pending
      .map((each) =>
        [`A: ${each.unit?.name ?? WITHOUT_UNIT}`, "", reminder(each, parameters, replyBy)].join(
          "\n",
        ),
      )
      .join("\n\n————————\n\n"),
};

/** Longer ones are recognised by how they begin. */
const FIRST_WORDS = 70;

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.slice(0, FIRST_WORDS);
  const end = cut.lastIndexOf(" ");
  return `${end > FIRST_WORDS / 2 ? cut.slice(0, end) : cut}…`;
}

function unitNames({ units }: Pick<Objective, "units">, all: readonly Unit[]): string {
  if (units === "all") return "Tutte le strutture";
  const names = units.flatMap((position) => all[position]?.name ?? []);
  return names.length === 0 ? WITHOUT_UNIT : names.join(", ");
}

function countedName({ kind, category }: CountedObjectives): string {
  return category === null ? wordOfKind(kind) : `${wordOfKind(kind)}, ${category}`;
}

/** A courteous text for whoever has still to write the outcomes of one unit: what is missing and where it goes. */
export function reminder(
  pending: PendingOfUnit,
  parameters: Parameters,
  replyBy: CalendarDate | null,
): string {
  const { unit, objectives, measured, counted: numbers } = pending;
  const whose = unit === null ? ", di cui non è indicata la struttura" : ` di «${unit.name}»`;
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
    ...(measured.length > 0
      ? [
          "",
          "Indicatori e attività di cui scrivere il consuntivo:",
          ...measured.flatMap(measureLines),
          "",
          ...whereMeasures(measured),
        ]
      : []),
    ...(numbers.length > 0
      ? [
          "",
          "Obiettivi di cui scrivere quanti sono stati raggiunti:",
          ...numbers.map(countedLine),
          "",
          WHERE_NUMBERS,
        ]
      : []),
    "",
    ...(replyBy === null ? [] : [`Vi chiediamo di scriverli entro il ${formatDate(replyBy)}.`, ""]),
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

/** The objective, and below it the rows that wait. */
function measureLines({ objective, rows }: WaitingMeasures): readonly string[] {
  const { code, operationalObjective } = objective;
  return [
    `- ${code} – ${operationalObjective}`,
    ...rows.map(({ name, row }) => `  · ${name ?? `riga ${row + 1} della tabella`}`),
  ];
}

function whereMeasures(measured: readonly WaitingMeasures[]): readonly string[] {
  const sources = new Set(measured.map(({ source }) => source));
  return [
    ...(sources.has("indicators")
      ? [
          `Per gli indicatori, nella tabella «${tableName("indicators")}» scrivete la colonna «${header("indicators", "actual")}».`,
        ]
      : []),
    ...(sources.has("activities")
      ? [
          `Per le attività, nella tabella «${tableName("activities")}» scrivete Sì o No in «${header("activities", "completed")}», oppure la percentuale in «${header("activities", "progress")}».`,
        ]
      : []),
  ];
}

function countedLine(row: CountedObjectives): string {
  const { assigned, excluded } = row;
  const without = excluded === 0 ? "" : `, di cui ${counted(excluded, "escluso", "esclusi")}`;
  return `- ${countedName(row)}: ${counted(assigned, "assegnato", "assegnati")}${without}`;
}

const WHERE_OUTCOMES =
  `Nella tabella «${tableName("objectives")}», colonna «${header("objectives", "outcome")}», ` +
  `scegliete ${wordOfOutcome("achieved")}, ${wordOfOutcome("partlyAchieved")} ` +
  `(in questo caso scrivete anche «${header("objectives", "grade")}»), ` +
  `${wordOfOutcome("notAchieved")} oppure ${wordOfOutcome("excluded")} ` +
  `(con la «${header("objectives", "reason")}»).`;

const WHERE_NUMBERS = `Nella tabella «${tableName("counted")}» scrivete la colonna «${header("counted", "achieved")}».`;
