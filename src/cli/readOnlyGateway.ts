import { createFileGateway } from "../adapters/xlsx/gateway";
import type { WorkbookGateway } from "../core/workbook/gateway";
import { success } from "../core/workbook/result";
import { NODE_COMPRESSION } from "./nodeCompression";

/** A workbook that is read and never written. */
export function readOnlyGateway(bytes: Uint8Array): WorkbookGateway {
  return createFileGateway(
    { load: () => Promise.resolve(success(bytes)), save: neverSaved },
    NODE_COMPRESSION,
  );
}

function neverSaved(): never {
  throw new Error("A workbook that was only to be read is never written.");
}
