import type { Fault } from "./state/paneState";

/**
 * What broke. The diagnostic says where it happened and in which browser, and adds nothing that cells hold.
 * A part of the pane that could not be fetched is no mistake of ours: webpack names that error.
 */
export function faultOf(thrown: unknown): Fault {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    kind: "fault",
    cause: error.name === "ChunkLoadError" ? "notFetched" : "ours",
    diagnostic: `${error.stack ?? error.message}\n${navigator.userAgent}`,
  };
}
