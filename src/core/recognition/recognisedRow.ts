/** What a row below the headings seems to be. Only objectives and their details are copied unless the user says otherwise. */
export type RowKind =
  | "objective"
  /** A further indicator or phase of the objective above. */
  | "detail"
  /** "- fase 1: acquisto", "a) bando" in the column of the objectives: a phase of the one above. */
  | "phase"
  /** A lone text below an objective that says more of it. */
  | "description"
  | "blank"
  /** The headings once more, as at the top of every printed page. */
  | "repeatedHeader"
  | "total"
  /** One text over the whole row: the unit to which the rows below belong. */
  | "heading"
  /** The strategic objective to which the rows below belong. */
  | "strategic"
  /** Of another year than the plan. */
  | "otherYear"
  /** Something is written, but no objective. */
  | "withoutObjective";

export interface RecognisedRow {
  /** Position in the block. */
  readonly row: number;
  readonly kind: RowKind;
}
