import { sha256 } from "../adapters/digest/sha256";
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

export interface WrittenDocument {
  readonly path: string;
  /** False where the plan has errors once its outcomes are left out: nothing was written. */
  readonly isWritten: boolean;
  /** The sections that it does not have because the workbook remembers so. */
  readonly leftOut: readonly SectionId[];
}

/** Writes the documents that were asked for, one after the other. */
export async function writeDocuments(
  orders: readonly DocumentOrder[],
  evaluation: Evaluation,
  snapshot: WorkbookSnapshot,
  { overwrites, namesPeople, template }: Orders,
  texts: CommandLineTexts,
): Promise<Result<readonly WrittenDocument[], Refusal>> {
  if (orders.length === 0) return success([]);
  // Loaded only now: the library that makes documents of Word is large.
  const { documentDocx } = await import("../adapters/docx/documentDocx");
  const { documentInTemplate } = await import("../adapters/docx/template");
  const look = template === null ? success(null) : await readBytes(template);
  if (!look.ok) return failure(documentRefusal(look.failure, "fileNotTemplate"));
  const words = { summary: texts.summary, relazione: texts.relazione };
  const written: WrittenDocument[] = [];
  for (const { document, path } of orders) {
    // What is remembered is about the Relazione.
    const leftOut = document === "relazione" ? leftOutSections(snapshot) : [];
    const choices = {
      leftOut: new Set(leftOut),
      // Our pages are turned for the wide table; those of a model are not.
      isWide: template === null,
      namesPeople,
    };
    const made = await textDocument(document, evaluation, choices, words, sha256);
    if (made !== null) {
      const docx =
        look.value === null
          ? success(await documentDocx(made))
          : await documentInTemplate(made, look.value);
      if (!docx.ok) return docx;
      const saved = await writeBytes(path, docx.value, overwrites);
      if (!saved.ok) return saved;
    }
    written.push({ path, isWritten: made !== null, leftOut });
  }
  return success(written);
}

/** In *Per la Relazione* the user chose the sections that are not wanted. */
function leftOutSections({ choices }: WorkbookSnapshot): readonly SectionId[] {
  const { leftOut } = readChoices(choices).relazione;
  return SECTIONS.filter((id) => leftOut.includes(id));
}
