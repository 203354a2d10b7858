import { createHash } from "node:crypto";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";

/** The same as `sha256` of the other hosts, without a second copy of the text in UTF-8. */
export const nodeDigest: Digest = (text) =>
  Promise.resolve(createHash("sha256").update(text).digest("hex"));
