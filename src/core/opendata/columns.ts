import type { Evaluation, ObjectiveEvaluation, WeighedEvaluation } from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import { isExcluded } from "../domain/objective";
import { hasResults } from "../domain/phase";
import type { Percentage } from "../domain/quantities";
import { wordOfKind, wordOfOutcome, wordOfPhase } from "../contract/words";
import { fixedText, fullText } from "../numeric/decimal";
import { unitNames } from "../tables/notes";

/** The value of one cell: a number is its decimal text with a point, whatever a file makes of it. */
export type OpenValue =
  | { readonly type: "string"; readonly text: string }
  | { readonly type: "number" | "integer"; readonly text: string }
  | { readonly type: "boolean"; readonly is: boolean }
  | null;

/** A column of the open data. Names are part of the published contract (docs/open-data.md). */
export interface OpenColumn<Row> {
  readonly name: ColumnName;
  readonly type: "string" | "number" | "integer" | "boolean" | "year";
  readonly valueOf: (row: Row, evaluation: Evaluation) => OpenValue;
}

export type ColumnName =
  | "ente"
  | "anno"
  | "stato"
  | "codice"
  | "strutture"
  | "struttura"
  | "tipo"
  | "missione"
  | "programma"
  | "obiettivo_strategico"
  | "obiettivo_operativo"
  | "categoria"
  | "peso"
  | "esito"
  | "grado_raggiungimento"
  | "avanzamento"
  | "raggiunto"
  | "risultato"
  | "assegnati"
  | "esclusi"
  | "valutabili"
  | "da_valutare"
  | "raggiunti"
  | "percentuale"
  | "indice"
  | "minimo_atteso"
  | "risultato_conseguito"
  | "valutazione";

/** A kind of objectives in one unit, or in the whole body where `unit` is null. */
export interface UnitRow {
  readonly unit: string | null;
  readonly group: WeighedEvaluation;
}

/** Nothing of a person: no Responsabile, no Personale, and no Motivazione, which may say why somebody was absent. */
export const OBJECTIVE_COLUMNS: readonly OpenColumn<ObjectiveEvaluation>[] = [
  ...sharedColumns(),
  column("codice", "string", ({ objective }) => text(objective.code)),
  column("strutture", "string", ({ objective }, { plan }) =>
    text(unitNames(plan, objective.units).join("; ")),
  ),
  column("tipo", "string", ({ objective }) => text(wordOfKind(objective.kind))),
  column("missione", "string", ({ objective }) => text(objective.mission)),
  column("programma", "string", ({ objective }) => text(objective.programme)),
  column("obiettivo_strategico", "string", ({ objective }) => text(objective.strategicObjective)),
  column("obiettivo_operativo", "string", ({ objective }) => text(objective.operationalObjective)),
  column("categoria", "string", ({ objective }) => text(objective.category)),
  column("peso", "number", ({ weight }) => figure(weight)),
  column("esito", "string", ({ objective }, evaluation) => {
    const isShown = hasResults(evaluation) || isExcluded(objective);
    return text(isShown && objective.outcome !== null ? wordOfOutcome(objective.outcome) : null);
  }),
  column("grado_raggiungimento", "number", ({ achievement }) => figure(achievement)),
  column("avanzamento", "number", ({ progress }) => figure(progress)),
  column("raggiunto", "boolean", ({ isAchieved, status }) =>
    isAchieved === null || status !== "assessed" ? null : { type: "boolean", is: isAchieved },
  ),
  column("risultato", "number", ({ result }) => figure(result)),
];

export const UNIT_COLUMNS: readonly OpenColumn<UnitRow>[] = [
  ...sharedColumns(),
  column("struttura", "string", ({ unit }) => text(unit)),
  column("tipo", "string", ({ group }) => text(wordOfKind(group.kind))),
  column("assegnati", "integer", ({ group }) => count(group.counts.assigned)),
  column("esclusi", "integer", ({ group }) => count(group.counts.excluded)),
  column("valutabili", "integer", ({ group }) => count(group.counts.assessable)),
  column("da_valutare", "integer", ({ group }) => count(group.counts.pending)),
  column("raggiunti", "integer", ({ group }) => count(group.counts.achieved)),
  column("percentuale", "number", ({ group }) => figure(group.percentage)),
  column("peso", "number", ({ group }) => figure(group.totalWeight)),
  column("risultato", "number", ({ group }) => figure(group.totalResult)),
  column("indice", "number", ({ group }) => figure(group.index)),
  column("minimo_atteso", "number", ({ group }, { plan }) =>
    entered(group.minimum, plan.parameters.decimals),
  ),
  column("risultato_conseguito", "number", ({ group }) => figure(group.unitResult)),
  column("valutazione", "number", ({ group }) => figure(group.evaluation)),
];

function sharedColumns<Row>(): readonly OpenColumn<Row>[] {
  return [
    column("ente", "string", (_, { plan }) => text(plan.parameters.body)),
    column("anno", "year", (_, { plan }) => count(plan.parameters.year)),
    column("stato", "string", (_, evaluation) => text(stateOf(evaluation))),
  ];
}

/** The phase, and whether its figures are still going to change. */
function stateOf({ phase, isDraft }: Evaluation): string {
  return isDraft ? "Bozza" : wordOfPhase(phase);
}

function column<Row>(
  name: ColumnName,
  type: OpenColumn<Row>["type"],
  valueOf: OpenColumn<Row>["valueOf"],
): OpenColumn<Row> {
  return { name, type, valueOf };
}

function text(value: string | null): OpenValue {
  return value === null || value.trim() === "" ? null : { type: "string", text: value };
}

function count(value: number | null): OpenValue {
  return value === null ? null : { type: "integer", text: String(value) };
}

function figure(value: Figure | null): OpenValue {
  return value && { type: "number", text: fixedText(value.shown, value.places) };
}

function entered(value: Percentage | null, places: number): OpenValue {
  return value && { type: "number", text: fullText(value, places) };
}
