import { refusal, type Refusal, type RefusalCode } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";

/**
 * A file that cannot be read or rewritten. Thrown inside this adapter only: the gateway turns it
 * into a `Refusal` with `toRefusal`. `where` is a part of the file, or null for the whole.
 */
export class PackageFault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly where: string | null,
    override readonly cause: unknown = null,
  ) {
    super(`${code} in ${where ?? "the file"}: ${String(cause)}`);
    this.name = "PackageFault";
  }
}

/** The refusal for an error; null for an error that is our own fault and must be thrown on. */
export function toRefusal(error: unknown): Refusal | null {
  return error instanceof PackageFault ? refusal(error.code, error.where, error.cause) : null;
}

/** What of a workbook and of a document has the same cause, and is put right in another program. */
const OF_DOCUMENTS: Readonly<Partial<Record<RefusalCode, RefusalCode>>> = {
  fileEmpty: "fileDocumentEmpty",
  filePasswordOrOldFormat: "fileDocumentPasswordOrOldFormat",
  fileDamaged: "fileDocumentDamaged",
  fileTooLarge: "fileDocumentTooLarge",
};

/** The refusal of a file that should be a document; `otherwise` is what it is where it is none at all. */
export function documentRefusal(
  refused: Refusal,
  otherwise: "fileNotDocument" | "fileNotTemplate",
): Refusal {
  const { code } = refused;
  return {
    ...refused,
    code: code === "fileNotWorkbook" ? otherwise : (OF_DOCUMENTS[code] ?? code),
  };
}

/** A part that contradicts itself or the format. `reason` is for diagnostics, in English. */
export function damaged(where: string | null, reason: unknown): PackageFault {
  return new PackageFault("fileDamaged", where, reason);
}

/** Does some work with a file: its faults become a refusal, a fault of ours goes on. */
export function refusing<Value>(work: () => Value): Result<Value, Refusal> {
  try {
    return success(work());
  } catch (error) {
    const refused = toRefusal(error);
    if (refused === null) throw error;
    return failure(refused);
  }
}
