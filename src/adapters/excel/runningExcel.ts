import type { ExcelHost } from "./session/host";
import type { CreateWorkbook } from "./view/openWorkbook";

/** The Excel in which the page runs. Its globals exist only after `Office.onReady`. */
export const RUNNING_EXCEL: ExcelHost = {
  run: (...asked) => Excel.run(...asked),
  isSetSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
};

export const createWorkbook: CreateWorkbook = async (base64) => Excel.createWorkbook(base64);
