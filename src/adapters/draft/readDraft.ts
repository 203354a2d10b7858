import type { Draft } from "../../core/draft/draft";
import { refusal, type Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import type { Compression } from "../package/compression";
import { documentRefusal, toRefusal } from "../package/faults";
import { decodeText } from "../package/partText";
import { draftOfDocx } from "./docx";
import { draftOfHtml } from "./html";
import { draftOfText } from "./plainText";

/** Thirty times a long Relazione: reading more would take minutes. */
const LARGEST_TEXT = 6 * 1024 ** 2;

/** The draft of a file, by the end of its name: .docx, .html or .htm, .txt. */
export function readDraft(
  name: string,
  bytes: Uint8Array,
  compression: Compression,
): Result<Draft, Refusal> {
  const kind = /\.(docx|html?|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (bytes.length === 0) return failure(refusal("fileDocumentEmpty", null));
  switch (kind) {
    case "docx":
      return readDocx(bytes, compression);
    case "htm":
    case "html":
    case "txt": {
      if (bytes.length > LARGEST_TEXT) return failure(refusal("fileDocumentTooLarge", null));
      const text = decodeText(bytes);
      return success(kind === "txt" ? draftOfText(text) : draftOfHtml(text));
    }
    default:
      return failure(refusal("fileNotDocument", null));
  }
}

/** The one place where a fault of the file becomes a refusal; a fault of ours goes on. */
function readDocx(bytes: Uint8Array, compression: Compression): Result<Draft, Refusal> {
  try {
    const draft = draftOfDocx(bytes, compression);
    const length = draft.blocks.reduce(
      (sum, block) =>
        sum + (block.kind === "table" ? block.rows.flat().join("").length : block.text.length),
      0,
    );
    return length > LARGEST_TEXT ? failure(refusal("fileDocumentTooLarge", null)) : success(draft);
  } catch (error) {
    const refused = toRefusal(error);
    if (refused === null) throw error;
    return failure(documentRefusal(refused, "fileNotDocument"));
  }
}
