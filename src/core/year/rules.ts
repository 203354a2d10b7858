import { parameterName, wordOfChoice } from "../contract/parameters";
import { BAND_SUBJECTS, SCALE_CHOICES, wordOf } from "../contract/words";
import type { Band } from "../domain/measurement";
import type { ParameterId, Parameters } from "../domain/parameters";
import type { Plan } from "../domain/plan";
import { RULES_VERSION } from "../domain/rulesVersion";
import type { RuleInForce } from "../domain/yearRecords";
import { fullText } from "../numeric/decimal";
import type { Exact } from "../numeric/exact";

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

/** Names of rules that are no parameters, as the workbook calls their tables. */
const BANDS = "Fasce di punteggio";
const SCALES = "Scale";
const VERSION = "Regole di calcolo";

const LONGEST_VALUE = 2000;

/** The rules that gave the figures of a plan, as they are kept for the year after. */
export function rulesInForce(plan: Plan): readonly RuleInForce[] {
  const { parameters, bands, scales } = plan;
  const ids = [
    ...OF_INDEXES,
    ...(parameters.weights === "assigned" ? OF_ASSIGNED : []),
    ...OF_PERCENTAGES,
  ];
  const inWords = ids.map((id) => ({ name: parameterName(id), value: valueText(parameters, id) }));
  const scaleText = scales.entries.map(
    ({ scale, entry, points }) => `${wordOf(SCALE_CHOICES, scale)} ${entry} ${numberText(points)}`,
  );
  return [
    ...inWords.filter(({ value }) => value !== ""),
    ...(bands.length === 0 ? [] : [{ name: BANDS, value: tidy(bands.map(bandText)) }]),
    ...(parameters.weights === "scales" ? [{ name: SCALES, value: tidy(scaleText) }] : []),
    { name: VERSION, value: String(RULES_VERSION) },
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
  const always = new Set([BANDS, VERSION, ...OF_PERCENTAGES.map(parameterName)]);
  return { ofPercentages: changes.filter(({ name }) => always.has(name)), ofIndexes: changes };
}

function valueText(parameters: Parameters, id: ParameterId): string {
  const value = parameters[id];
  if (value === null) return "";
  if (typeof value === "string") return wordOfChoice(id, value);
  return typeof value === "object" && "n" in value ? numberText(value) : "";
}

function bandText({ name, subject, rows }: Band): string {
  const steps = rows.map(({ from, to, fromValue, toValue }) => {
    const end = to === null ? "in poi" : `a ${numberText(to)}`;
    return `da ${numberText(from)} ${end} = ${numberText(fromValue)}–${numberText(toValue)}`;
  });
  return `${name} (${wordOf(BAND_SUBJECTS, subject)}) ${steps.join(", ")}`;
}

function numberText(value: Exact): string {
  return fullText(value, 0).replace(".", ",");
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
