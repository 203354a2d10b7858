import { inputsOf, type Field } from "../src/core/contract/tables";
import { PARAMETERS } from "../src/core/contract/parameters";
import type { TableLayout } from "../src/core/sheet/newWorkbook/tableLayout";
import type { ParameterId } from "../src/core/domain/parameters";
import { measuringTables } from "./measuringTables";
import { pick, seededRandom, wholeBetween, type Random } from "./seededRandom";

type Value = string | number | null;

const UNITS = [
  "Affari generali e istituzionali",
  "Servizi finanziari e tributi",
  "Lavori pubblici",
  "Urbanistica ed edilizia privata",
  "Polizia locale",
  "Servizi sociali",
  "Istruzione, cultura e sport",
  "Ambiente e protezione civile",
  "Servizi demografici",
  "Sistemi informativi",
] as const;

const MISSIONS = [
  ["01 - Servizi istituzionali, generali e di gestione", "01.03 - Gestione economica"],
  ["04 - Istruzione e diritto allo studio", "04.06 - Servizi ausiliari all'istruzione"],
  ["09 - Sviluppo sostenibile e tutela del territorio", "09.02 - Tutela e recupero ambientale"],
  ["12 - Diritti sociali, politiche sociali e famiglia", "12.01 - Interventi per l'infanzia"],
] as const;

/** Every column of `Obiettivi` that is read or may be filled. */
const OBJECTIVE_FIELDS = inputsOf("objectives").map(({ field }) => field);

/**
 * The tables of a made-up ente with `size` objectives, the same at every run: a complete Consuntivo,
 * weights assigned as points and re-proportioned, proportional results, grades of two decimals, some
 * rows excluded. `isMeasured`: three indicators and five activities for each objective decide in place of outcomes.
 */
export function inputTables(size: number, isMeasured = false): readonly TableLayout[] {
  const random = seededRandom(size);
  return [
    parameters(),
    {
      id: "units",
      fields: ["unit", "unitType", "minimum"],
      rows: UNITS.map((name, at) => [name, "Settore", at % 3 === 0 ? 85 : null]),
    },
    {
      id: "objectives",
      fields: OBJECTIVE_FIELDS,
      rows: Array.from({ length: size }, (_, row) =>
        objectiveRow(row, random, isMeasured ? excludedOrMeasured : outcomeOf),
      ),
    },
    ...(isMeasured ? measuringTables(size) : []),
  ];
}

function excludedOrMeasured(random: Random): OutcomeCells {
  const excluded = {
    outcome: "Escluso",
    grade: null,
    reason: "Finanziamento regionale non concesso",
  };
  return random() < 0.04 ? excluded : { outcome: null, grade: null, reason: null };
}

function parameters(): TableLayout {
  const given: Partial<Record<ParameterId, Value>> = {
    body: "Comune di Esempio",
    year: 2024,
    phase: "Consuntivo",
    weights: "Assegnati",
    attribution: "In proporzione al grado",
    minimum: 80,
    performanceThreshold: 90,
    whenSumDiffers: "Riproporziona",
    unitsEvaluatedOn: "Performance",
    belowMinimum: "Risultato conseguito",
    beyondTarget: "Lineare",
  };
  return {
    id: "parameters",
    fields: ["parameter", "value"],
    rows: PARAMETERS.map(({ id, name }) => [name, given[id] ?? null]),
  };
}

function objectiveRow(
  row: number,
  random: Random,
  outcomeCells: (random: Random) => OutcomeCells,
): readonly Value[] {
  const [mission, programme] = pick(random, MISSIONS);
  const unit = pick(random, UNITS);
  const kind = pick(random, [
    "Performance",
    "Performance",
    "Performance",
    "Ordinario",
    "Strategico",
  ]);
  const values: Partial<Record<Field<"objectives">, Value>> = {
    code: row + 1,
    unit: unitsOf(unit, random),
    mission,
    programme,
    strategicObjective: `Migliorare la qualità dei servizi di ${unit.toLowerCase()} e ridurre i tempi di risposta ai cittadini`,
    operationalObjective: `Completare l'intervento n. ${row + 1} di ${unit.toLowerCase()}: revisione delle procedure, pubblicazione dei dati e rendicontazione alla Giunta entro i termini`,
    kind,
    category: kind === "Strategico" ? pick(random, ["PNRR", "Agenda digitale"]) : null,
    owner: `Titolare EQ ${unit}`,
    staffInvolved: "Un istruttore direttivo e due istruttori amministrativi",
    resources: wholeBetween(random, 1, 80) * 1000,
    assignedWeight: wholeBetween(random, 1, 30),
    importance: pick(random, ["Alta", "Media", "Bassa"]),
    complexity: pick(random, ["Alta", "Media", "Bassa"]),
    nature: pick(random, ["Sviluppo", "Mantenimento"]),
    ...outcomeCells(random),
  };
  return OBJECTIVE_FIELDS.map((field) => values[field] ?? null);
}

/** Most objectives have one unit; some have two, a few all of them. */
function unitsOf(unit: string, random: Random): string {
  const chance = random();
  if (chance < 0.01) return "Tutti";
  const other = pick(random, UNITS);
  return chance < 0.06 && other !== unit ? `${unit}; ${other}` : unit;
}

type OutcomeCells = Readonly<Record<"outcome" | "grade" | "reason", Value>>;

function outcomeOf(random: Random): OutcomeCells {
  const chance = random();
  const grade = wholeBetween(random, 1, 9999) / 100;
  if (chance < 0.04)
    return { outcome: "Escluso", grade: null, reason: "Finanziamento regionale non concesso" };
  if (chance < 0.1) return { outcome: "Non raggiunto", grade: null, reason: "Gara andata deserta" };
  if (chance < 0.5)
    return { outcome: "Parzialmente raggiunto", grade, reason: "Attività concluse in parte" };
  if (chance < 0.6) return { outcome: null, grade, reason: null };
  return { outcome: "Raggiunto", grade: null, reason: null };
}
