import type { IssueCode, IssueParams } from "../../core/domain/issue";

/** The Italian of one issue code: what it means in general, and what it says of one case. */
export interface IssueText<Code extends IssueCode> {
  /** One line for the list of codes. */
  readonly meaning: string;
  /** What is wrong, what was found, what to do. */
  readonly sentence: (params: IssueParams[Code]) => string;
}

export type IssueTexts<Codes extends IssueCode> = { readonly [Code in Codes]: IssueText<Code> };
