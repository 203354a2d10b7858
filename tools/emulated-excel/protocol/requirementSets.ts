import type { ApiVersion } from "./hostType";
import { minorOf } from "./members";

/**
 * What `Office.context.requirements.isSetSupported` answers. The set DelayForCellEdit is what the client itself asks for
 * before it lets a batch wait for a cell being edited; the other inner sets of the client are not offered.
 */
export function isSetSupported(
  excelApi: ApiVersion,
  set: string,
  version: string | number = "1.1",
): boolean {
  const name = set.toLowerCase();
  if (name === "delayforcelledit") return true;
  return name === "excelapi" && minorOf(String(version)) <= minorOf(excelApi);
}
