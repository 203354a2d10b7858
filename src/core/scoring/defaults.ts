import { issue, type Issue } from "../domain/issue";
import { isExcluded } from "../domain/objective";
import type { ParameterId, Parameters } from "../domain/parameters";
import { parameterPlace } from "../domain/place";
import type { Plan, StatedPlan } from "../domain/plan";
import { asPercentage, asWeight } from "../domain/quantities";
import { HUNDRED, isNegative, isZero } from "../numeric/exact";

/** The parameters reported as not chosen by the ente. Texts, and numbers that only a regulation sets, have no default. */
const WITHOUT_DEFAULT: ReadonlySet<ParameterId> = new Set<ParameterId>([
  "body",
  "year",
  "phase",
  "minimum",
  "performanceThreshold",
  "belowMinimum",
  "beyondTarget",
  "planName",
]);

const USUAL_DECIMALS = 2;

/** The plan with every empty parameter at its default (rules.md §4–§6; workbook.md, Input tables). */
export function withDefaults(plan: StatedPlan): Plan {
  return { ...plan, parameters: parametersWithDefaults(plan) };
}

function parametersWithDefaults({
  parameters: stated,
  objectives,
  counted,
}: StatedPlan): Parameters {
  const hasOrdinary = [...objectives, ...counted].some(({ kind }) => kind === "ordinary");
  return {
    body: stated.body,
    year: stated.year,
    period: stated.period ?? (stated.year === null ? null : `${stated.year}-${stated.year + 2}`),
    phase: stated.phase,
    weights: stated.weights ?? "equal",
    attribution: stated.attribution ?? "wholeOrNothing",
    minimum: stated.minimum,
    performanceThreshold: stated.performanceThreshold,
    totalWeight: stated.totalWeight ?? asWeight(HUNDRED),
    weightsSumPer: stated.weightsSumPer ?? "body",
    whenSumDiffers: stated.whenSumDiffers ?? "error",
    excludedWeight: stated.excludedWeight ?? "redistributed",
    roundingDifference: stated.roundingDifference ?? "noted",
    decimals: stated.decimals ?? USUAL_DECIMALS,
    achievementThreshold: stated.achievementThreshold ?? asPercentage(HUNDRED),
    thresholdsMetBy: stated.thresholdsMetBy ?? "equalOrAbove",
    evaluationMeasure: stated.evaluationMeasure ?? "index",
    belowMinimum: stated.belowMinimum,
    unitsEvaluatedOn: stated.unitsEvaluatedOn ?? (hasOrdinary ? "ordinary" : "performance"),
    beyondTarget: stated.beyondTarget,
    startingValueUse: stated.startingValueUse ?? "informative",
    unitTerm: stated.unitTerm ?? "sector",
    planName: stated.planName,
    evaluationBody: stated.evaluationBody ?? "nucleo",
    defaulted: leftEmpty(stated),
  };
}

function leftEmpty(stated: StatedPlan["parameters"]): ReadonlySet<ParameterId> {
  const ids = Object.keys(stated).filter((id): id is ParameterId => isParameter(id, stated));
  return new Set(ids.filter((id) => stated[id] === null && !WITHOUT_DEFAULT.has(id)));
}

function isParameter(id: string, stated: StatedPlan["parameters"]): id is ParameterId {
  return id in stated && id !== "defaulted";
}

/** What the ente should choose itself (rules.md §4 and §5): a warning, an error where weights are typed. */
export function choicesAskedFor({ parameters, objectives }: StatedPlan): readonly Issue[] {
  const performance = objectives.filter(({ kind }) => kind === "performance");
  const typed = performance.filter(({ assignedWeight }) => assignedWeight !== null);
  const place = parameterPlace("weights");
  const found: Issue[] = [];
  if (parameters.weights === null) {
    found.push(
      typed.length > 0
        ? issue("weights-not-chosen", { objectives: typed.length }, place)
        : notChosen("weights", "equal"),
    );
  }
  if (parameters.weights === "equal" && typed.length > 0) {
    found.push(issue("assigned-weights-ignored", { objectives: typed.length }, place));
  }
  if (parameters.attribution === null) found.push(notChosen("attribution", "wholeOrNothing"));
  const losesWeight = performance.some(
    (objective) =>
      isExcluded(objective) &&
      objective.assignedWeight !== null &&
      !isZero(objective.assignedWeight) &&
      !isNegative(objective.assignedWeight),
  );
  if (parameters.weights === "assigned" && parameters.excludedWeight === null && losesWeight) {
    found.push(notChosen("excludedWeight", "redistributed"));
  }
  return found;
}

function notChosen(parameter: ParameterId, taken: string): Issue {
  return issue("parameter-not-chosen", { parameter, taken }, parameterPlace(parameter));
}
