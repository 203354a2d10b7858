import { documentRefusal } from "../adapters/package/faults";
import { textDocument } from "../app/textDocument";
import type { Evaluation } from "../core/domain/evaluation";
import { readChoices } from "../core/sheet/choices/storedChoices";
import { SECTIONS, type SectionId } from "../core/texts/relazioneTexts";
import type { Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { CalculateCommand } from "./command";
import type { DocumentOrder } from "./documentArguments";
import { freePath, readBytes, writeBytes } from "./files";
import { nodeDigest } from "./nodeDigest";
import type { CommandLineTexts } from "./texts/texts";

/** Looked at before anything is written: a document that is there stays, unless --sovrascrivi is given. */
export async function documentObstacle(
  orders: readonly DocumentOrder[],
  overwrites: boolean,
): Promise<Refusal | null> {
  for (const { path } of orders) {
    const free = await freePath(path, overwrites);
    if (!free.ok) return free.failure;
  }
  return null;
}

type Orders = Pick<CalculateCommand, "overwrites" | "namesPeople" | "template">;

/**
 * Writes the documents that were asked for, one after the other, and says so of each. False where the plan has errors
 * once its outcomes are left out: such a document is not written.
 */
export async function writeDocuments(
  orders: readonly DocumentOrder[],
  evaluation: Evaluation,
  snapshot: WorkbookSnapshot,
  { overwrites, namesPeople, template }: Orders,
  texts: CommandLineTexts,
  say: (line: string) => void,
): Promise<Result<boolean, Refusal>> {
  if (orders.length === 0) return success(true);
  // Loaded only now: the library that makes documents of Word is large.
  const { documentDocx } = await import("../adapters/docx/documentDocx");
  const { documentInTemplate } = await import("../adapters/docx/template");
  const look = template === null ? success(null) : await readBytes(template);
  if (!look.ok) return failure(documentRefusal(look.failure, "fileNotTemplate"));
  const words = { summary: texts.summary, relazione: texts.relazione };
  let isComplete = true;
  for (const { document, path } of orders) {
    // What is remembered is about the Relazione.
    const leftOut = document === "relazione" ? leftOutSections(snapshot) : [];
    const choices = {
      leftOut: new Set(leftOut),
      // Our pages are turned for the wide table; those of a model are not.
      isWide: template === null,
      namesPeople,
    };
    const made = await textDocument(document, evaluation, choices, words, nodeDigest);
    if (made === null) {
      say(texts.report.documentNotPlanned(path));
      isComplete = false;
    } else {
      const docx =
        look.value === null
          ? success(await documentDocx(made))
          : await documentInTemplate(made, look.value);
      if (!docx.ok) return docx;
      const saved = await writeBytes(path, docx.value, overwrites);
      if (!saved.ok) return saved;
      say(texts.report.documentWritten(path));
    }
    const names = leftOut.map((id) => texts.relazione.sectionNames[id]);
    if (names.length > 0) say(texts.report.sectionsLeftOut(names));
  }
  return success(isComplete);
}

/** In *Per la Relazione* the user chose the sections that are not wanted. */
function leftOutSections({ choices }: WorkbookSnapshot): readonly SectionId[] {
  const { leftOut } = readChoices(choices).relazione;
  return SECTIONS.filter((id) => leftOut.includes(id));
}
