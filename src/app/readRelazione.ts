import { cellsToReread, type RereadCell } from "../core/publishing/reread";
import type { RelazioneChoices } from "../core/sheet/choices/choices";
import { readChoices } from "../core/sheet/choices/storedChoices";
import type { CalendarDate } from "../core/domain/calendarDate";
import { openDataFiles, type OpenDataFile } from "../core/opendata/openData";
import type { TextDocument } from "../core/report/document";
import { NO_OVERRIDES } from "../core/sheet/reading/readParameters";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { DocumentId } from "../core/texts/relazioneTexts";
import type { Texts } from "../core/texts/texts";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { WritePlan } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { analyse, analyseReading } from "./analysis";
import { locateIssues, type LocatedIssue } from "./locatedIssues";
import { factsOfCopy } from "./planRun";
import { publicCopy } from "./publishing";
import { textDocument } from "./textDocument";

/** What *Per la Relazione* shows: nothing is written. */
export type RelazioneReading =
  /** With every section, also those that `choices` leave out. */
  | {
      readonly kind: "made";
      readonly document: TextDocument;
      readonly choices: RelazioneChoices;
      /** To be read again before it is published. */
      readonly reread: readonly RereadCell[];
      readonly files: RelazioneFiles;
    }
  | { readonly kind: "stopped"; readonly issues: readonly LocatedIssue[] };

/** Every section; no names of people. */
const WHOLE = { leftOut: new Set<never>(), namesPeople: false };

interface RunTools {
  readonly digest: Digest;
  readonly today: CalendarDate;
}

/** What can be made of the same figures when it is asked for. */
export interface RelazioneFiles {
  readonly year: number | null;
  /** As the ente calls its plan. */
  readonly planName: string;
  /** With every section, pages turned for the wide table; null for a Piano that has errors without its outcomes. */
  readonly document: (id: DocumentId) => Promise<TextDocument | null>;
  readonly openData: () => readonly OpenDataFile[];
  /** *Copia da pubblicare*: what fills a new workbook. */
  readonly publicCopy: () => Promise<WritePlan>;
}

/**
 * Reads and scores the workbook and makes its Relazione; where outcomes are missing, that of the draft.
 * `isWide` takes the place of what the workbook remembers; null: as it remembers.
 */
export async function readRelazione(
  gateway: WorkbookGateway,
  isWide: boolean | null,
  texts: Texts,
  { digest, today }: RunTools,
): Promise<Result<RelazioneReading, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const asItIs = analyse(read.value, NO_OVERRIDES, false);
  const draft = analyseReading(asItIs.reading, asItIs.locate, true).evaluation;
  const evaluation = asItIs.evaluation ?? (draft?.isDraft ? draft : null);
  const remembered = readChoices(read.value.choices).relazione;
  const choices = { ...remembered, isWide: isWide ?? remembered.isWide };
  if (evaluation === null) {
    return success({ kind: "stopped", issues: locateIssues(asItIs.issues, asItIs.locate) });
  }
  const make = (id: DocumentId, isWide: boolean): Promise<TextDocument | null> =>
    textDocument(id, evaluation, { ...WHOLE, isWide }, texts, digest);
  const document = await make("relazione", choices.isWide);
  if (document === null) throw new Error("There are figures, but no Relazione of them.");
  const files: RelazioneFiles = {
    year: evaluation.plan.parameters.year,
    planName: texts.relazione.title("piano", evaluation),
    document: (id) => make(id, true),
    openData: () => openDataFiles(evaluation, today, texts.openData),
    publicCopy: async () => {
      const run = await factsOfCopy(read.value, evaluation, today, digest);
      return publicCopy(evaluation, run, texts.summary);
    },
  };
  return success({ kind: "made", document, choices, reread: cellsToReread(read.value), files });
}
