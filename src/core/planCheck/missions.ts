import { foldText } from "../contract/matching";
import { issue, type Issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import { cellPlace } from "../domain/place";
import type { BudgetCodeKind } from "../domain/planIssues";
import { fullCode, readBudgetCode, type BudgetCodes } from "./budgetCodes";
import { keptObjectives, type PlanCheck } from "./checkedPlan";

/** A mission or programme that is not in the list, or is named otherwise there. */
export const checkMissions: PlanCheck = (checked) => {
  const list = [...checked.budgetCodes].map(([code, name]) => ({ code, name, key: nameKey(name) }));
  const named: NamedCodes = { names: checked.budgetCodes, list };
  return keptObjectives(checked).flatMap((objective) => {
    const mission = readMission(objective, named);
    return [...mission.issues, ...programmeIssues(objective, mission.code, named)];
  });
};

interface NamedCodes {
  readonly names: BudgetCodes;
  /** `key`: how the name compares. */
  readonly list: readonly { readonly code: string; readonly name: string; readonly key: string }[];
}

interface FoundMission {
  /** Null where it is not given, or not in the list. */
  readonly code: string | null;
  readonly issues: readonly Issue[];
}

function readMission(objective: Objective, codes: NamedCodes): FoundMission {
  const { mission: text } = objective;
  if (text === null) return { code: null, issues: [] };
  const written = readBudgetCode(text);
  const code = written.code ?? codeOfName(written.name, codes, (each) => !each.includes("."));
  if (code === null || code.includes(".") || !codes.names.has(code)) {
    return { code: null, issues: [unknown("mission", text, objective)] };
  }
  return { code, issues: otherName("mission", text, written.name, code, objective, codes) };
}

/** A programme is known by its own mission ("12.02"), or by that of the objective. */
function programmeIssues(
  objective: Objective,
  mission: string | null,
  codes: NamedCodes,
): readonly Issue[] {
  const { programme: text } = objective;
  if (text === null) return [];
  const written = readBudgetCode(text);
  const code = programmeCode(written.code, written.name, mission, codes);
  if (code === null) return [];
  return codes.names.has(code)
    ? otherName("programme", text, written.name, code, objective, codes)
    : [unknown("programme", text, objective)];
}

/** Null where nothing can be said of it, for lack of its mission. */
function programmeCode(
  code: string | null,
  name: string,
  mission: string | null,
  codes: NamedCodes,
): string | null {
  if (code?.includes(".") === true) return code;
  if (mission === null) return null;
  if (code !== null) return `${mission}.${code}`;
  return codeOfName(name, codes, (each) => each.startsWith(`${mission}.`)) ?? `${mission}.?`;
}

function codeOfName(
  name: string,
  codes: NamedCodes,
  isMeant: (code: string) => boolean,
): string | null {
  const key = nameKey(name);
  return codes.list.find((each) => each.key === key && isMeant(each.code))?.code ?? null;
}

function otherName(
  kind: BudgetCodeKind,
  found: string,
  written: string,
  code: string,
  objective: Objective,
  codes: NamedCodes,
): readonly Issue[] {
  const name = codes.names.get(code) ?? "";
  if (written === "" || nameKey(written) === nameKey(name)) return [];
  const params = { kind, found, code: fullCode(code), name };
  return [issue("budget-code-named-otherwise", params, placeOf(kind, objective))];
}

function unknown(kind: BudgetCodeKind, found: string, objective: Objective): Issue {
  return issue("budget-code-unknown", { kind, found }, placeOf(kind, objective));
}

function placeOf(kind: BudgetCodeKind, { row }: Objective): Issue["place"] {
  return cellPlace("objectives", row, kind);
}

const ONLY_REGIONS = /\(solo per le regioni\)/i;

/** Commas, dots and the remark about the regions make no other name. */
function nameKey(name: string): string {
  return foldText(name.replace(ONLY_REGIONS, "").replace(/['’]/g, " "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
