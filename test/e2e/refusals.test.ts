import type { Browser } from "playwright-core";
import { RESTORE_POINT_NAMESPACE } from "../../src/core/workbook/plan";
import type { OpenRefusalCode } from "../../src/locale/it/openRefusals";
import type { InspectedWorkbook } from "../contract/inspectedWorkbook";
import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { openAsUser, type PaneUser } from "./paneUser";
import { BEFORE_WRITING } from "./refusalsBeforeWriting";
import { WHILE_WRITING } from "./refusalsWhileWriting";
import { CALCULATION, openWithOwnSheet, type Trial } from "./refusalTrials";

// Every refusal of an Excel that is open: its sentence, what is in the workbook, and the way on.

/** Does not compile when one is missing. */
const TRIALS: Readonly<Record<OpenRefusalCode, Trial>> = { ...BEFORE_WRITING, ...WHILE_WRITING };

describe("the pane says what Excel refused, and leads on", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(Object.entries(TRIALS).map(([code, trial]) => ({ code, when: trial.when, trial })))(
    "$code: $when",
    async ({ trial }) => {
      const excel = openWithOwnSheet(trial.excelApi);
      const user = await openAsUser(browser, excel);
      await user.frame.getByRole("button", { name: CALCULATION.button }).waitFor();
      const found = await provoke(user, trial);
      const isWhole = trial.leaves.kind === "written";
      await user.sees(isWhole ? "Il filtro è stato tolto: reimpostatelo" : "Non è stato possibile");
      await user.reads(trial.sentence);
      await goOn(user, trial, found());
      expect(user.pane.problems).toEqual([]);
      await user.pane.close();
    },
  );
});

/** Answers with what stood in the workbook when nothing of ours did. */
async function provoke(
  user: PaneUser,
  { work, arrange, meanwhile }: Trial,
): Promise<() => InspectedWorkbook> {
  const { excel } = user;
  await work.reach(user);
  excel.restartCount();
  arrange(excel);
  let found = inspectEmulated(excel.workbook);
  if (meanwhile !== undefined) {
    const [batch, act] = meanwhile;
    excel.faults.editBeforeBatch(batch, () => {
      act(excel);
      found = inspectEmulated(excel.workbook);
    });
  }
  await user.click(work.button);
  return () => found;
}

async function goOn(user: PaneUser, trial: Trial, found: InspectedWorkbook): Promise<void> {
  const { excel } = user;
  const { leaves, work } = trial;
  const stands = inspectEmulated(excel.workbook);
  switch (leaves.kind) {
    case "asFound":
      expect(stands).toEqual(found);
      leaves.mend(excel);
      await user.click("Riprova");
      await user.sees(work.end);
      return;
    case "halfWritten":
      expect(withoutRestorePoint(stands)).not.toEqual(withoutRestorePoint(found));
      excel.faults.clear();
      for (const button of leaves.restore) await user.click(button);
      await user.sees("Ripristino eseguito");
      expect(withoutRestorePoint(inspectEmulated(excel.workbook))).toEqual(
        withoutRestorePoint(found),
      );
      return;
    case "halfRemoved":
      excel.faults.clear();
      await user.click("Riprova");
      await user.sees(work.end);
      expect(inspectEmulated(excel.workbook)).toEqual(inspectEmulated(openWithOwnSheet().workbook));
      return;
    case "written":
      leaves.check(excel);
      await user.click("Torna al controllo");
      await user.frame.getByRole("button", { name: CALCULATION.button }).waitFor();
  }
}

/** The restore point of a run goes with its restoring. */
function withoutRestorePoint({ customParts, ...workbook }: InspectedWorkbook): unknown {
  const { [RESTORE_POINT_NAMESPACE]: _restorePoint, ...others } = customParts;
  return { ...workbook, customParts: others };
}
