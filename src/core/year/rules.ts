import { bandRuleText, OTHER_RULES, scaleRuleText } from "../contract/keptRules";
import { parameterName, parameterText } from "../contract/parameters";
import type { ParameterId } from "../domain/parameters";
import type { Plan } from "../domain/plan";
import { RULES_VERSION } from "../domain/rulesVersion";
import type { RuleInForce } from "../domain/yearRecords";

/** What decides whether an objective is achieved, and so every percentage. */
const OF_PERCENTAGES: readonly ParameterId[] = [
  "achievementThreshold",
  "beyondTarget",
  "startingValueUse",
];
const OF_INDEXES: readonly ParameterId[] = ["weights", "attribution"];
/** Of assigned weights alone (rules.md §4). */
const OF_ASSIGNED: readonly ParameterId[] = [
  "totalWeight",
  "weightsSumPer",
  "whenSumDiffers",
  "excludedWeight",
];

const LONGEST_VALUE = 2000;

/** The rules that gave the figures of a plan, as they are kept for the year after. */
export function rulesInForce(plan: Plan): readonly RuleInForce[] {
  const { parameters, bands, scales } = plan;
  const ids = [
    ...OF_INDEXES,
    ...(parameters.weights === "assigned" ? OF_ASSIGNED : []),
    ...OF_PERCENTAGES,
  ];
  const inWords = ids.map((id) => ({
    name: parameterName(id),
    value: parameterText(id, parameters),
  }));
  const scaleText = scales.entries.map(scaleRuleText);
  return [
    ...inWords.filter(({ value }) => value !== ""),
    ...(bands.length === 0
      ? []
      : [{ name: OTHER_RULES.bands, value: tidy(bands.map(bandRuleText)) }]),
    ...(parameters.weights === "scales"
      ? [{ name: OTHER_RULES.scales, value: tidy(scaleText) }]
      : []),
    { name: OTHER_RULES.version, value: String(RULES_VERSION) },
  ];
}

/** As a cell keeps them: "Pesi: Uguali; Soglia raggiungimento: 100". */
export function rulesText(rules: readonly RuleInForce[]): string {
  return rules.map(({ name, value }) => `${name}: ${value}`).join("; ");
}

/** The rules that are not as they were, for figures of each kind. */
export interface ChangedRules {
  readonly ofPercentages: readonly RuleChange[];
  /** Those of percentages too. */
  readonly ofIndexes: readonly RuleChange[];
}

export interface RuleChange {
  readonly name: string;
  /** Null: there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

export function changedRules(former: readonly RuleInForce[], plan: Plan): ChangedRules {
  const now = rulesInForce(plan);
  const names = [...new Set([...former, ...now].map(({ name }) => name))];
  const changes = names.flatMap((name): readonly RuleChange[] => {
    const before = former.find((rule) => rule.name === name)?.value ?? null;
    const after = now.find((rule) => rule.name === name)?.value ?? null;
    return before === after ? [] : [{ name, before, after }];
  });
  const always = new Set([
    OTHER_RULES.bands,
    OTHER_RULES.version,
    ...OF_PERCENTAGES.map(parameterName),
  ]);
  return { ofPercentages: changes.filter(({ name }) => always.has(name)), ofIndexes: changes };
}

/** Without the signs that part one rule from the next. */
function tidy(parts: readonly string[]): string {
  return parts
    .join(" / ")
    .replace(/[;:]/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_VALUE)
    .trim();
}
