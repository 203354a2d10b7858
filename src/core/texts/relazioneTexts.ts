import type {
  Evaluation,
  KindEvaluation,
  ObjectiveDeviation,
  ObjectiveEvaluation,
  UnitEvaluation,
} from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import type { Activity, IndicatorValues } from "../domain/measurement";
import type { Objective } from "../domain/objective";
import type { CalendarDate } from "../domain/calendarDate";
import type { Act } from "../domain/plan";

/** The sections of the Relazione and of the Piano, in their order. */
export const SECTIONS = [
  "cover",
  "contents",
  "brief",
  "premise",
  "context",
  "resources",
  "cycle",
  "objectives",
  "otherStrategic",
  "ordinary",
  "results",
  "deviations",
  "indicators",
  "monitoring",
  "remodulations",
  "comparison",
  "individualResults",
  "genderBudget",
  "others",
  "method",
  "closing",
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** A section that the user adds to, or a part of one that the user's paragraph takes the place of. */
export type TextTarget = SectionId | "references" | ClosingPart;

export type ClosingPart = "annexes" | "placeAndDate" | "signature";

export type DocumentId = "relazione" | "piano" | "cards";

/**
 * What an act of the table `Atti` is about, told by its title. `yearly`: something else of one year alone, such as its
 * rendiconto or a change of its plan; `other`: what lasts, such as the rules of evaluation, and what is not known.
 */
export type ActSubject = "relazione" | "plan" | "validation" | "budgetReport" | "yearly" | "other";

/**
 * The sentences of the Relazione, of the Piano and of the cards. A number in one of them is a figure of the evaluation
 * that the function is given; only citations of laws have digits of their own.
 */
export interface RelazioneTexts {
  /** As the heading of a section and in a list of sections. */
  readonly sectionNames: Readonly<Record<SectionId, string>>;
  /** What a paragraph of the table `Testi` belongs to; null: a section of its own, of that name. */
  readonly targetOf: (name: string) => TextTarget | null;
  readonly title: (document: DocumentId, evaluation: Evaluation) => string;
  /** With the ente: in the properties of the file. */
  readonly documentTitle: (document: DocumentId, evaluation: Evaluation) => string;
  readonly subtitle: (evaluation: Evaluation) => string;
  /** On every page of what is not final; null for what is. */
  readonly mark: (evaluation: Evaluation) => string | null;
  /** On every page of cards that name people. */
  readonly internalUse: string;
  readonly footer: (document: DocumentId, evaluation: Evaluation) => string;
  /** Over a table: its title, with the year. */
  readonly caption: (title: string, evaluation: Evaluation) => string;
  readonly actSubject: (act: Act) => ActSubject;
  /** "Approvata con …, n. ___ del ___": what is not known is left to be filled in. */
  readonly approvedBy: (document: DocumentId, act: Act | null) => string;
  /** Of a Piano that was changed after its approval: by which acts, as `Variazioni` names them. */
  readonly updatedBy: (acts: readonly string[]) => string;
  readonly brief: BriefTexts;
  readonly premise: (document: DocumentId, evaluation: Evaluation) => readonly string[];
  readonly actsIntroduction: string;
  /** "Sistema di misurazione, Giunta comunale n. 12 del 3 febbraio 2022". */
  readonly act: (act: Act) => string;
  /** Who approved and who validated it, in the order of their dates; in no order where one has none. */
  readonly approvals: (acts: ApprovalActs) => readonly string[];
  readonly cycle: CycleTexts;
  /** "140 su 144 valutabili (149 assegnati, 5 esclusi), pari al 97,22%", in a sentence about its kind. */
  readonly reached: (group: KindEvaluation, evaluation: Evaluation) => string;
  readonly index: (group: KindEvaluation, evaluation: Evaluation) => string;
  /** How far the plan has got, while it is not final. */
  readonly progress: (progress: Figure) => string;
  /** Null without a threshold, and before the figures are final. */
  readonly judgement: (group: KindEvaluation, evaluation: Evaluation) => string | null;
  /** Which units have reached their minimum. */
  readonly minimum: (units: MinimumOfUnits, evaluation: Evaluation) => string;
  readonly deviations: (deviations: readonly ObjectiveDeviation[]) => string;
  readonly monitoring: (dates: readonly CalendarDate[]) => string;
  /** What stood in the way of an objective, as it was noted at a date. */
  readonly difficulty: (date: CalendarDate, code: string, text: string) => string;
  readonly cards: CardTexts;
  readonly closing: ClosingTexts;
}

export interface ApprovalActs {
  readonly approval: Act | null;
  readonly validation: Act | null;
  /** The Relazione is one with the rendiconto (D.Lgs. 150/2009, art. 10 c. 1-bis). */
  readonly budgetReport: Act | null;
}

/** The units that are held to a minimum: whether each has reached it is known. */
export interface MinimumOfUnits {
  readonly reached: readonly UnitEvaluation[];
  readonly below: readonly UnitEvaluation[];
}

/** Half a page for the citizen. */
export interface BriefTexts {
  /** "Il Comune si era dato 21 obiettivi: ne ha raggiunti 20." */
  readonly objectives: (group: KindEvaluation, evaluation: Evaluation) => string;
  /** Over the list of the objectives that were not reached. */
  readonly missed: (count: number) => string;
  readonly missedOne: (evaluated: ObjectiveEvaluation, units: readonly string[]) => string;
  readonly moreMissed: (count: number) => string;
  readonly termsTitle: string;
  readonly terms: (
    evaluation: Evaluation,
  ) => readonly { readonly label: string; readonly meaning: string }[];
}

/** How many objectives were assigned. */
export interface StrategicCount {
  /** Of the plan and others together. */
  readonly strategic: number;
  readonly ofPlan: number;
}

export interface CycleTexts {
  /** "28 obiettivi strategici, di cui 21 costituenti il Piano della performance". */
  readonly strategic: (count: StrategicCount, evaluation: Evaluation) => string;
  /** Over the list of the units. */
  readonly byUnit: (ofPlan: number) => string;
  /** "Polizia Locale, 3 obiettivi: 2, 3 e 4". */
  readonly unit: (name: string, codes: readonly string[]) => string;
  readonly sharedByAll: (codes: readonly string[]) => string;
  /** `isAlone`: the ente has no other objectives. */
  readonly ordinary: (assigned: number, isAlone: boolean, evaluation: Evaluation) => string;
}

/** One card for each objective. */
export interface CardTexts {
  readonly title: (objective: Objective) => string;
  readonly labels: Readonly<Record<CardField, string>>;
  readonly allUnits: string;
  /** Who answers for it, without a name. */
  readonly role: (units: readonly string[]) => string;
  readonly weight: (weight: Figure) => string;
  readonly outcome: (evaluated: ObjectiveEvaluation) => string;
  readonly percentage: (figure: Figure) => string;
  readonly indicators: string;
  readonly activities: string;
  readonly headers: Readonly<Record<CardColumn, string>>;
  readonly target: (values: IndicatorValues) => string;
  readonly actual: (values: IndicatorValues) => string;
  readonly dueDate: (dueDate: NonNullable<Activity["dueDate"]>) => string;
  /** How far an activity has got. */
  readonly progress: (activity: Activity) => string;
}

export type CardField =
  | "objective"
  | "unit"
  | "mission"
  | "programme"
  | "strategicObjective"
  | "description"
  | "purpose"
  | "role"
  | "owner"
  | "staff"
  | "resources"
  | "weight"
  | "outcome"
  | "achievement"
  | "result"
  | "reason";

export type CardColumn =
  | "indicator"
  | "unitOfMeasure"
  | "target"
  | "actual"
  | "achievement"
  | "activity"
  | "dueDate"
  | "progress";

export interface ClosingTexts {
  readonly labels: Readonly<Record<ClosingPart, string>>;
  /** Of what the table `Testi` does not say: a line to be filled in. */
  readonly blank: string;
  readonly fingerprint: (fingerprint: string) => string;
}
