import { withDefaults } from "../src/core/scoring/defaults";
import { createFileGateway } from "../src/adapters/xlsx/gateway";
import { writeNewWorkbook } from "../src/cli/model";
import type { Plan } from "../src/core/domain/plan";
import { workbookOf } from "../src/core/sheet/newWorkbook/model";
import { readWorkbook } from "../src/core/sheet/reading/reader";
import { failure } from "../src/core/workbook/result";
import { ITALIAN } from "../src/locale/it/texts";
import { readBytes } from "../src/cli/files";
import { refusal } from "../src/core/workbook/refusal";
import { inputTables } from "./inputTables";

/** Writes the workbook of `size` objectives, as the project itself makes workbooks. */
export async function writeInputWorkbook(
  size: number,
  path: string,
  isMeasured = false,
): Promise<void> {
  const content = workbookOf(inputTables(size, isMeasured), ITALIAN.model);
  const written = await writeNewWorkbook(content, path, true);
  if (!written.ok) throw new Error(`${path}: ${ITALIAN.refusal(written.failure)}`);
}

/** The plan that the workbook states. */
export async function readPlan(path: string): Promise<Plan> {
  const gateway = createFileGateway({
    load: () => readBytes(path),
    save: () => Promise.resolve(failure(refusal("fileNotWritable", path))),
  });
  const read = await gateway.read("");
  if (!read.ok) throw new Error(`${path}: ${ITALIAN.refusal(read.failure)}`);
  const { plan, issues } = readWorkbook(read.value);
  if (plan === null) throw new Error(`${path}: no plan; ${issues[0]?.code ?? "no issue"}`);
  return withDefaults(plan);
}
