import { PARAMETERS, parameterText } from "../../core/contract/parameters";
import { ALL_UNITS, wordOfOutcome } from "../../core/contract/words";
import type { Evaluation, ObjectiveEvaluation } from "../../core/domain/evaluation";
import type { Figure } from "../../core/domain/figure";
import type { SelfReport } from "../../core/domain/objective";
import type { ParameterId } from "../../core/domain/parameters";
import { compare } from "../../core/numeric/exact";
import type { Comparison, ProspettoTexts } from "../../core/texts/prospettoTexts";
import { counted, formatEntered, formatFixed } from "./numbers";
import { explainedTrace } from "./traces";
import { EVALUATION_BODY_NAMES } from "./words";

const LINE = "_".repeat(140);

/** The words of the sheet `Prospetto <Anno>`. */
export const PROSPETTO_TEXTS: ProspettoTexts = {
  title: ({ plan: { parameters } }) =>
    [
      parameters.body,
      `Prospetto per ${EVALUATION_BODY_NAMES[parameters.evaluationBody].for} ${parameters.year ?? ""}`,
    ]
      .filter((part) => part !== null)
      .join(" – "),
  mark: "Documento interno – da non pubblicare",
  overviewTitle: "In sintesi",
  overview,
  tableTitle: "Obiettivi: valutazione, evidenze e autovalutazione",
  headers: {
    objective: "Obiettivo",
    weight: "Peso",
    outcome: "Esito",
    achievement: "Grado",
    result: "Risultato",
    trace: "Come ci si arriva",
    evidence: "Evidenza",
    selfReport: "Autovalutazione",
    difference: "Che cosa cambia",
  },
  objective: ({ objective }, { plan }) => {
    const units =
      objective.units === "all"
        ? ALL_UNITS
        : objective.units.flatMap((at) => plan.units[at]?.name ?? []).join(", ");
    return `${objective.code} – ${objective.operationalObjective}\n(${units})`;
  },
  outcome: ({ objective, status, achievement, measured }) => {
    if (status === "excluded") return wordOfOutcome("excluded");
    if (status === "pending") return "Da valutare";
    if (objective.outcome !== null) return wordOfOutcome(objective.outcome);
    return achievement === measured ? "Dalle misure" : "Dal grado";
  },
  trace: ({ weight, achievement, measured, result, progress, objective, status }) => {
    if (status === "excluded") return objective.reason ?? "Motivazione non indicata.";
    return [
      ...sentence("Peso", weight),
      ...sentence("Grado", achievement),
      ...(measured === achievement ? [] : sentence("Grado misurato", measured)),
      ...sentence("Avanzamento", progress),
      ...sentence("Risultato", result),
    ].join("\n");
  },
  selfReport: ({ objective, status }) => {
    const { selfReport, outcome, grade } = objective;
    if (selfReport !== null) return reported(selfReport);
    // Nobody else decided: what the unit said holds. Of what is excluded the reason is where the figures would be.
    const reason = status === "excluded" ? null : objective.reason;
    const isMeasured = outcome === null && grade === null && status !== "pending";
    return reported({ outcome, grade, reason }, isMeasured ? "Dalle misure" : "Non indicata");
  },
  difference,
  rulesTitle: "Regole non scelte dall'ente",
  rules: unchosenRules,
  minutesTitle: "Verbale",
  minutes: ({ plan: { parameters } }) => [
    `Seduta del ${"_".repeat(30)}   Luogo ${"_".repeat(50)}`,
    `Componenti presenti: ${"_".repeat(120)}`,
    `${EVALUATION_BODY_NAMES[parameters.evaluationBody].the} osserva e decide:`,
    ...Array.from({ length: 5 }, () => LINE),
    `Firme: ${"_".repeat(134)}`,
  ],
};

function sentence(name: string, figure: Figure | null): readonly string[] {
  return figure === null ? [] : [`${name}: ${explainedTrace(figure)}.`];
}

function reported({ outcome, grade, reason }: SelfReport, otherwise = "Non indicata"): string {
  const parts = [
    ...(outcome === null ? [] : [wordOfOutcome(outcome)]),
    ...(grade === null ? [] : [`${outcome === null ? "Grado" : "grado"} ${formatEntered(grade)}`]),
  ];
  const told = parts.length === 0 ? otherwise : parts.join(", ");
  return reason === null ? told : `${told}.\nMotivazione: ${reason}`;
}

function difference(evaluated: ObjectiveEvaluation, own: ObjectiveEvaluation | null): string {
  const { objective } = evaluated;
  const { selfReport, nucleoReason } = objective;
  if (selfReport === null) return "";
  const before = selfReport.outcome;
  const changes = [
    ...(before === objective.outcome
      ? []
      : [`Esito: ${outcomeWord(before)} → ${outcomeWord(objective.outcome)}.`]),
    ...(own === null
      ? []
      : [
          ...changed("Grado", own.achievement, evaluated.achievement),
          ...changed("Risultato", own.result, evaluated.result),
        ]),
  ];
  if (changes.length === 0) return "Nulla: la valutazione conferma l'autovalutazione.";
  const why = nucleoReason === null ? "Motivazione non indicata." : `Motivazione: ${nucleoReason}`;
  return [...changes, why].join("\n");
}

function outcomeWord(outcome: SelfReport["outcome"]): string {
  return outcome === null ? "non indicato" : wordOfOutcome(outcome);
}

function changed(name: string, from: Figure | null, to: Figure | null): readonly string[] {
  if (from !== null && to !== null && compare(from.shown, to.shown) === 0) return [];
  return from === null && to === null ? [] : [`${name}: ${shown(from)} → ${shown(to)}.`];
}

function shown(figure: Figure | null): string {
  return figure === null ? "n.d." : formatFixed(figure.shown, figure.places);
}

function overview({ evaluation, selfReported }: Comparison): readonly string[] {
  const { objectives, plan } = evaluation;
  const { the } = EVALUATION_BODY_NAMES[plan.parameters.evaluationBody];
  const decided = objectives.filter(({ objective }) => objective.selfReport !== null);
  if (decided.length === 0) {
    return [`${the} non ha ancora deciso diversamente dalle strutture: gli esiti sono i loro.`];
  }
  const own = new Map(selfReported?.objectives.map((each) => [each.objective.row, each]));
  const differing = decided.filter(
    (each) => !difference(each, own.get(each.objective.row) ?? null).startsWith("Nulla"),
  );
  return [
    `${the} ha deciso di ${counted(decided.length, "obiettivo", "obiettivi")} su ${objectives.length}; ` +
      `in ${differing.length} la decisione è diversa dall'autovalutazione.`,
    ...indexes(evaluation, selfReported),
  ];
}

/** "Indice secondo l'autovalutazione: 80,20; secondo le decisioni: 79,00." */
function indexes(evaluation: Evaluation, selfReported: Evaluation | null): readonly string[] {
  const of = (each: Evaluation | null): Figure | null =>
    each?.kinds.find(({ kind }) => kind === "performance")?.index ?? null;
  const [before, after] = [of(selfReported), of(evaluation)];
  if (before === null || after === null) return [];
  return [
    `Indice di raggiungimento secondo le autovalutazioni: ${shown(before)}%; secondo le decisioni: ${shown(after)}%.`,
  ];
}

/** What only a regulation can set, and has no usual value. */
const NEVER_SET = [
  "minimum",
  "performanceThreshold",
  "belowMinimum",
  "beyondTarget",
] as const satisfies readonly ParameterId[];

/** What is only written somewhere is no rule. */
const NAMES: ReadonlySet<ParameterId> = new Set(["period", "unitTerm", "evaluationBody"]);

function unchosenRules({ plan: { parameters } }: Evaluation): readonly string[] {
  const taken = PARAMETERS.filter(({ id }) => parameters.defaulted.has(id) && !NAMES.has(id)).map(
    ({ id, name }) => `${name}: ${parameterText(id, parameters)} (valore consueto).`,
  );
  const missing = PARAMETERS.filter(
    ({ id }) => NEVER_SET.some((each) => each === id) && parameters[id] === null,
  ).map(({ name }) => `${name}: non indicato; ciò che ne dipende è n.d. o non è calcolato.`);
  const all = [...taken, ...missing];
  return all.length === 0 ? ["Tutte le regole sono state scelte dall'ente."] : all;
}
