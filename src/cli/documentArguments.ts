import type { DocumentId } from "../core/texts/relazioneTexts";
import { failure, success, type Result } from "../core/workbook/result";
import type { UsageFault } from "./texts/usageFault";

/** The documents that a calculation makes beside its figures. */
export interface DocumentOrders {
  /** In the order of `DOCUMENT_OPTIONS`. */
  readonly documents: readonly DocumentOrder[];
  /** On the cards. */
  readonly namesPeople: boolean;
  /** A .docx of the ente's own, whose look they take; null for ours. */
  readonly template: string | null;
}

/** A document to be made, and the .docx that it becomes. */
export interface DocumentOrder {
  readonly document: DocumentId;
  readonly path: string;
}

export const DOCUMENT_OPTIONS = ["relazione", "piano", "schede"] as const;

type DocumentOption = (typeof DOCUMENT_OPTIONS)[number];

type DocumentValues = Readonly<Partial<Record<DocumentOption | "modello-documento", string>>> & {
  readonly "con-nomi"?: boolean;
};

const DOCUMENTS: Readonly<Record<DocumentOption, DocumentId>> = {
  relazione: "relazione",
  piano: "piano",
  schede: "cards",
};

/** A document is of one workbook, and two of them do not share a file. */
export function readDocumentOrders(
  values: DocumentValues,
  inputs: readonly string[],
): Result<DocumentOrders, UsageFault> {
  const options = DOCUMENT_OPTIONS.filter((option) => values[option] !== undefined);
  const [first] = options;
  const template = values["modello-documento"] ?? null;
  const namesPeople = values["con-nomi"] ?? false;
  if (first && inputs.length > 1) {
    return failure({ code: "documentOfSeveral", word: `--${first}` });
  }
  if (namesPeople && values.schede === undefined) {
    return failure({ code: "onlyWithCards", word: "--con-nomi" });
  }
  if (template !== null && !first) {
    return failure({ code: "onlyWithDocument", word: "--modello-documento" });
  }
  const paths = options.map((option) => values[option] ?? "");
  const unnamed = [...paths, ...(template === null ? [] : [template])].find(
    (path) => !/\.docx$/i.test(path),
  );
  if (unnamed !== undefined) return failure({ code: "documentNotDocx", word: unnamed });
  const twice = paths.find((path, at) => paths.indexOf(path) < at || path === template);
  if (twice !== undefined) return failure({ code: "documentTwice", word: twice });
  return success({
    documents: options.map((option) => ({
      document: DOCUMENTS[option],
      path: values[option] ?? "",
    })),
    namesPeople,
    template,
  });
}
