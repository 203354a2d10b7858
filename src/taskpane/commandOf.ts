import type { RestorableCommand } from "../core/domain/restoring";
import type { Job } from "./state/paneState";

/** The command whose restore point this job leaves; null where it leaves none. */
export function commandOf({ kind }: Pick<Job, "kind">): RestorableCommand | null {
  switch (kind) {
    case "calculate":
      return "calculation";
    case "prepare":
      return "preparation";
    case "answer":
      return "answers";
    case "copyTable":
      return "import";
    default:
      return null;
  }
}
