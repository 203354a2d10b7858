import { isError } from "../core/domain/severity";
import type { Act } from "../core/domain/plan";
import { createLocator } from "../core/sheet/reading/locate";
import { NO_OVERRIDES } from "../core/sheet/reading/readParameters";
import { keptTables, planNewYear } from "../core/sheet/recording/planNewYear";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import { findTraces } from "../core/sheet/writing/ownTraces";
import type { RelazioneTexts } from "../core/texts/relazioneTexts";
import type { NewYearFacts } from "../core/texts/yearTexts";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { WriteOperation } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { analyse } from "./analysis";
import type { CommandEnd, CommandRequest } from "./command";
import { locateIssues, type LocatedIssue } from "./locatedIssues";
import { runCommand } from "./runCommand";

export type NewYearPreview =
  | { readonly kind: "ready"; readonly newYear: NewYearFacts }
  /** There is no year to begin from. */
  | { readonly kind: "stopped"; readonly issues: readonly LocatedIssue[] };

/** Who tells what an act is about, by its title. */
type ActTexts = Pick<RelazioneTexts, "actSubject">;

/** What *Nuovo anno da questo file* would do with the workbook as it is now; nothing is written. */
export async function previewNewYear(
  gateway: WorkbookGateway,
  texts: ActTexts,
): Promise<Result<NewYearPreview, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const planned = plannedYear(read.value, texts);
  return success(
    planned.kind === "stopped" ? planned : { kind: "ready", newYear: planned.newYear },
  );
}

export interface NewYearRequest extends CommandRequest {
  readonly texts: ActTexts;
}

/** **Nuovo anno da questo file**: begins the next year in the workbook of the gateway, which is meant to be a copy. */
export async function beginNewYear(
  request: NewYearRequest,
): Promise<Result<CommandEnd<NewYearFacts>, Refusal>> {
  const read = await request.gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const planned = plannedYear(read.value, request.texts);
  if (planned.kind === "stopped") return success(planned);
  return runCommand(request, read.value, planned.operations, "newYear", planned.newYear);
}

type Planned =
  | {
      readonly kind: "ready";
      readonly newYear: NewYearFacts;
      readonly operations: readonly WriteOperation[];
    }
  | Extract<NewYearPreview, { kind: "stopped" }>;

function plannedYear(snapshot: WorkbookSnapshot, texts: ActTexts): Planned {
  const { evaluation, reading, parameters, issues } = analyse(snapshot, NO_OVERRIDES, false);
  const { plan } = reading;
  if (plan === null || parameters.year === null) {
    const errors = locateIssues(issues.filter(isError), createLocator(snapshot));
    return { kind: "stopped", issues: errors };
  }
  const { operations, ...planned } = planNewYear(
    snapshot,
    parameters.year,
    evaluation,
    plan.acts,
    (act: Act) => texts.actSubject(act) !== "other",
  );
  const kept = keptTables(snapshot);
  const { ownSheets: sheets } = findTraces(snapshot);
  return { kind: "ready", newYear: { ...planned, kept, sheets }, operations };
}
