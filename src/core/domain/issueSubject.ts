import type { Issue, IssueCode, IssueParams } from "./issue";

/**
 * The parameter by which a sentence names the row that it is about. It is null where the same is wrong in several
 * rows: then it is said once, and the cells say where (workbook.md, Tables as they really are).
 */
const SUBJECTS: Subjects = {
  "outcome-missing": "objective",
  "outcome-in-progress": "objective",
  "measurement-differs": "objective",
  "partial-without-grade": "objective",
  "partial-grade-out-of-range": "objective",
  "grade-contradicts-outcome": "objective",
  "excluded-without-reason": "objective",
  "missed-without-reason": "objective",
  "weight-missing": "objective",
  "weight-negative": "objective",
  "weight-zero": "objective",
  "weight-in-several-units": "objective",
  "activities-not-used": "objective",
  "scale-word-missing": "objective",
  "measure-missing": "name",
  "measure-weight-negative": "name",
  "indicator-target-missing": "indicator",
  "indicator-target-negative": "indicator",
  "indicator-target-wrong-side": "indicator",
  "beyond-target-not-chosen": "indicator",
  "ratio-denominator-zero": "indicator",
  "unit-without-owner": "unit",
  "unit-without-objectives": "unit",
  "objective-unmeasured": "objective",
  "target-not-set": "indicator",
  "monitoring-repeated": "objective",
  "approved-repeated": "objective",
  "variation-without-act": "objective",
  "variation-contradicted": "objective",
};

/**
 * Only a parameter that may be null can be left out. Where the name of an objective or an indicator may be null, the
 * issue must be here: otherwise each of its rows would be told alone.
 */
type Subjects = { readonly [Code in IssueCode]?: Nullable<Code> } & {
  readonly [Code in AboutManyRows]: Nullable<Code>;
};

/** The parameters of an issue that may be null. */
type Nullable<Code extends IssueCode> = {
  [Name in keyof IssueParams[Code]]: null extends IssueParams[Code][Name] ? Name : never;
}[keyof IssueParams[Code]];

type AboutManyRows = {
  [Code in IssueCode]: Nullable<Code> & ("objective" | "indicator") extends never ? never : Code;
}[IssueCode];

/** The same issue about several rows, of which it names none. */
export function aboutSeveralRows(found: Issue): Issue {
  const subject = SUBJECTS[found.code];
  if (subject === undefined) return found;
  // The parameter is one of this code's, and may be null.
  return { ...found, params: { ...found.params, [subject]: null } } as Issue;
}
