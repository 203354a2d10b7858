import type { Evaluation } from "../../domain/evaluation";
import type { CountedObjectives, Objective } from "../../domain/objective";
import type { Activity, Band, Indicator, Measurement } from "../../domain/measurement";
import type { ParameterId, Parameters } from "../../domain/parameters";
import type { Act, Plan, Unit } from "../../domain/plan";
import type {
  ApprovedObjective,
  FormerGroup,
  FormerObjective,
  MonitoredObjective,
  RuleInForce,
  Variation,
} from "../../domain/yearRecords";
import { isExact } from "../../numeric/exact";

/**
 * Everything that the figures and the summary depend on. These lists are explicit, so that a field which is
 * read but used nowhere yet does not make every calculated workbook look out of date.
 */
const PARAMETERS = [
  "body",
  "year",
  "period",
  "phase",
  "weights",
  "attribution",
  "minimum",
  "performanceThreshold",
  "totalWeight",
  "weightsSumPer",
  "whenSumDiffers",
  "excludedWeight",
  "roundingDifference",
  "decimals",
  "achievementThreshold",
  "thresholdsMetBy",
  "evaluationMeasure",
  "belowMinimum",
  "unitsEvaluatedOn",
  "beyondTarget",
  "startingValueUse",
  "unitTerm",
  "planName",
  "evaluationBody",
] as const satisfies readonly ParameterId[];

const UNIT = [
  "row",
  "name",
  "type",
  "minimum",
  "totalWeight",
] as const satisfies readonly (keyof Unit)[];

const OBJECTIVE = [
  "row",
  "code",
  "units",
  "kind",
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "category",
  "assignedWeight",
  "isWeightShare",
  "outcome",
  "grade",
  "reason",
  "deviationCause",
] as const satisfies readonly (keyof Objective)[];

const INDICATOR = [
  "row",
  "name",
  "unitOfMeasure",
  "weight",
  "values",
] as const satisfies readonly (keyof Indicator)[];

const ACTIVITY = [
  "row",
  "name",
  "weight",
  "progress",
  "isCompleted",
] as const satisfies readonly (keyof Activity)[];

const BAND = ["name", "subject", "rows"] as const satisfies readonly (keyof Band)[];

const COUNTED = [
  "row",
  "kind",
  "units",
  "category",
  "assigned",
  "excluded",
  "achieved",
  "reason",
] as const satisfies readonly (keyof CountedObjectives)[];

const ACT = ["title", "organ", "number", "date"] as const satisfies readonly (keyof Act)[];

const MONITORED = [
  "date",
  "objective",
  "outcome",
  "progress",
  "difficulties",
] as const satisfies readonly (keyof MonitoredObjective)[];

const APPROVED = [
  "code",
  "unit",
  "title",
  "kind",
  "objective",
  "changedFields",
  "isReplaced",
] as const satisfies readonly (keyof ApprovedObjective)[];

const VARIATION = [
  "code",
  "unit",
  "title",
  "objective",
  "kind",
  "act",
  "reason",
] as const satisfies readonly (keyof Variation)[];

const RULE = ["name", "value"] as const satisfies readonly (keyof RuleInForce)[];

const FORMER_GROUP = [
  "kind",
  "unit",
  "position",
  "percentage",
  "index",
] as const satisfies readonly (keyof FormerGroup)[];

const FORMER_OBJECTIVE = [
  "code",
  "unit",
  "title",
  "kind",
  "objective",
  "wasExcluded",
  "achievement",
] as const satisfies readonly (keyof FormerObjective)[];

/**
 * The data of a calculation as one canonical text to be hashed: keys sorted, missing values left out. A default
 * is left out too: it is a rule, and rules have their version.
 */
export function inputText({ plan, phase, isDraft }: Evaluation): string {
  const isWeighedByScales = plan.parameters.weights === "scales";
  const { belowMinimum } = plan.parameters;
  const bandBelow =
    belowMinimum !== null &&
    typeof belowMinimum !== "string" &&
    plan.bands.find(({ name }) => name === belowMinimum.band);
  return JSON.stringify(
    canonical({
      phase,
      isDraft,
      parameters: statedParameters(plan.parameters),
      ...(bandBelow ? { bandBelowMinimum: pick(bandBelow, BAND) } : {}),
      units: plan.units.map((unit) => pick(unit, UNIT)),
      objectives: plan.objectives.map((objective) => ({
        ...pick(objective, OBJECTIVE),
        measurement: objective.measurement && measurementText(objective.measurement),
        ...(isWeighedByScales ? { scaleChoices: objective.scaleChoices } : {}),
      })),
      counted: plan.counted.map((row) => pick(row, COUNTED)),
      acts: plan.acts.map((act) => pick(act, ACT)),
      records: recordsText(plan),
      sources: Object.keys(plan.parameterSources).length === 0 ? null : plan.parameterSources,
    }),
  );
}

/** What the workbook keeps of the year; null where it keeps nothing. */
function recordsText({ records }: Plan): object | null {
  const { monitorings, approved, variations, former } = records;
  const isEmpty = monitorings.length + approved.length + variations.length === 0;
  if (isEmpty && former === null) return null;
  return {
    monitorings: monitorings.map((row) => pick(row, MONITORED)),
    approved: approved.map((row) => pick(row, APPROVED)),
    variations: variations.map((row) => pick(row, VARIATION)),
    former: former && {
      year: former.year,
      rules: former.rules.map((rule) => pick(rule, RULE)),
      groups: former.groups.map((group) => pick(group, FORMER_GROUP)),
      objectives: former.objectives.map((row) => pick(row, FORMER_OBJECTIVE)),
    },
  };
}

/** The rows that measure, with the band of each. */
function measurementText(measurement: Measurement): object {
  if (measurement.source === "activities") {
    return { activities: measurement.rows.map((row) => pick(row, ACTIVITY)) };
  }
  return {
    indicators: measurement.rows.map((row) => ({
      ...pick(row, INDICATOR),
      band: row.band && pick(row.band, BAND),
    })),
  };
}

function statedParameters(parameters: Parameters): object {
  const stated = PARAMETERS.filter((id) => !parameters.defaulted.has(id));
  return pick(parameters, stated);
}

function pick<Item extends object>(item: Item, keys: readonly (keyof Item)[]): object {
  const picked: Partial<Item> = {};
  for (const key of keys) picked[key] = item[key];
  return picked;
}

/** With its keys sorted, and without those that are null. */
function canonical(value: unknown): unknown {
  if (isExact(value)) return canonical(value.toJSON());
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const part: unknown = Reflect.get(value, key);
    if (part !== null) sorted[key] = canonical(part);
  }
  return sorted;
}
