import type { IssueCode, IssueParams } from "../../core/domain/issue";

/** The Italian of one issue: what is wrong, what was found, what to do. */
export type IssueText<Code extends IssueCode> = (params: IssueParams[Code]) => string;

export type IssueTexts<Codes extends IssueCode> = { readonly [Code in Codes]: IssueText<Code> };
