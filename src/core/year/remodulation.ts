import { codeKey, foldText, unitKey } from "../contract/matching";
import { ALL_UNITS } from "../contract/words";
import type { Kind } from "../domain/kind";
import { isExcluded } from "../domain/objective";
import type { Plan } from "../domain/plan";
import type { ObjectiveName, Variation, VariationKind } from "../domain/yearRecords";

/** What of a plan is compared with the approved one. */
export type RemodulatedPlan = Pick<Plan, "units" | "objectives" | "records">;

/** Where the plan of now differs from the approved one. */
export interface DerivedVariation extends ObjectiveName {
  readonly kind: VariationKind;
  /** Position in `Plan.objectives`; null where it was taken out. */
  readonly objective: number | null;
}

/** How many objectives of a kind the approved plan had, and what became of them. */
export interface ApprovedCounts {
  readonly approved: number;
  /** Excluded, or taken out of the table. */
  readonly dropped: number;
  /** Since the approval, and not excluded. */
  readonly added: number;
}

/** Every difference from the approved plan, in its order, what was added last; none where no plan was registered. */
function derivedVariations(plan: RemodulatedPlan): readonly DerivedVariation[] {
  const { approved } = plan.records;
  if (approved.length === 0) return [];
  const kept = new Set(approved.map(({ objective }) => objective));
  const ofApproved = approved.flatMap((each): readonly DerivedVariation[] => {
    const kind = kindOf(plan, each);
    const { code, unit, title, objective } = each;
    return kind === null ? [] : [{ code, unit, title, objective, kind }];
  });
  const added = plan.objectives.flatMap((objective, position): readonly DerivedVariation[] =>
    kept.has(position)
      ? []
      : [
          {
            code: objective.code,
            unit: unitText(plan, position),
            title: objective.operationalObjective,
            objective: position,
            kind: "added",
          },
        ],
  );
  return [...ofApproved, ...added];
}

/** Whether the plan is no longer the one that was approved. */
export function isRemodulated(plan: RemodulatedPlan): boolean {
  return derivedVariations(plan).length > 0;
}

function kindOf(
  { objectives }: RemodulatedPlan,
  { objective, changedFields, isReplaced }: Plan["records"]["approved"][number],
): VariationKind | null {
  const now = objective === null ? undefined : objectives[objective];
  if (now === undefined || isExcluded(now)) return "dropped";
  if (isReplaced) return "replaced";
  return changedFields.length > 0 ? "changed" : null;
}

/** Those that `Variazioni` does not have yet. The user may call a change a replacement, and the other way round. */
export function unrecordedVariations(plan: RemodulatedPlan): readonly DerivedVariation[] {
  return derivedVariations(plan).filter(
    (derived) => !plan.records.variations.some((row) => isAbout(row, derived)),
  );
}

function isAbout(row: Variation, derived: DerivedVariation): boolean {
  const isSame =
    row.objective !== null || derived.objective !== null
      ? row.objective === derived.objective
      : codeKey(row.code) === codeKey(derived.code) && isSameUnit(row.unit, derived.unit);
  return isSame && (row.kind === null || group(row.kind) === group(derived.kind));
}

function isSameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null || unitKey(one, foldText) === unitKey(other, foldText);
}

function group(kind: VariationKind): VariationKind {
  return kind === "replaced" ? "changed" : kind;
}

/** A line of the remodulations: what `Variazioni` says, then what it does not say yet. */
export interface Remodulation extends ObjectiveName {
  readonly kind: VariationKind | null;
  readonly objective: number | null;
  readonly act: string | null;
  readonly reason: string | null;
  /** The approved text that another has taken the place of. */
  readonly formerTitle: string | null;
}

/** Every objective by its text of now; one that was taken out by that of the approved plan. */
export function remodulations(plan: Plan): readonly Remodulation[] {
  const others = unrecordedVariations(plan).map((derived) => ({
    ...derived,
    act: null,
    reason: null,
  }));
  return [...plan.records.variations, ...others].map((row) => remodulation(row, plan));
}

/** What was excluded has its own reason, until `Variazioni` gives another. */
function remodulation(
  row: Omit<Remodulation, "formerTitle">,
  { records, objectives, units }: Plan,
): Remodulation {
  const { code, kind, objective, act } = row;
  const approved = records.approved.find(
    (each) =>
      (objective !== null && each.objective === objective) ||
      (codeKey(each.code) === codeKey(code) && isSameUnit(each.unit, row.unit)),
  );
  const now = objective === null ? undefined : objectives[objective];
  const former = approved?.title ?? null;
  const title = now?.operationalObjective ?? former;
  return {
    code,
    unit: row.unit ?? unitText({ units, objectives }, objective),
    title,
    kind,
    objective,
    act,
    reason: row.reason ?? (now !== undefined && isExcluded(now) ? now.reason : null),
    formerTitle: kind === "replaced" && former !== title ? former : null,
  };
}

/** Of a kind; null where no plan was registered, or where the kind is also kept in numbers, which it does not hold. */
export function approvedCounts(plan: Plan, kind: Kind): ApprovedCounts | null {
  const { approved } = plan.records;
  if (approved.length === 0 || plan.counted.some((row) => row.kind === kind)) return null;
  const own = approved.filter((each) => each.kind === kind);
  const kept = new Set(approved.flatMap(({ objective }) => objective ?? []));
  const isGone = (position: number | null): boolean => {
    const now = position === null ? undefined : plan.objectives[position];
    return now === undefined || isExcluded(now);
  };
  return {
    approved: own.length,
    dropped: own.filter(({ objective }) => isGone(objective)).length,
    added: plan.objectives.filter(
      (each, position) => each.kind === kind && !kept.has(position) && !isExcluded(each),
    ).length,
  };
}

/** The units of an objective as its cell would say them. */
export function unitText(
  { units, objectives }: Pick<Plan, "units" | "objectives">,
  position: number | null,
): string | null {
  const membership = position === null ? undefined : objectives[position]?.units;
  if (membership === undefined) return null;
  if (membership === "all") return ALL_UNITS;
  const names = membership.flatMap((at) => units[at]?.name ?? []);
  return names.length === 0 ? null : names.join("; ");
}
