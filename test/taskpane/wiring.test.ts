import { excelPaneHost } from "../../src/taskpane/excelPaneHost";
import { commandsOn } from "../../src/taskpane/wiring";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import { loadWorkbook } from "../../tools/emulated-excel/load/load";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

const MINUTE = 60_000;
/** Only copying needs the page. */
const NO_PAGE = {} as Document;

function notAskedFor(): never {
  throw new Error("not part of this test");
}

describe("the pane's commands on an Excel that does not answer", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("give up after two minutes, and say so", async () => {
    const excel = openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())), { excelApi: "1.14" });
    excel.faults.timeOutBatch(1, { isDone: false, answer: "never" });
    const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
    const commands = commandsOn(
      excelPaneHost(host, notAskedFor, NO_PAGE, notAskedFor, null),
      notAskedFor,
    );
    const { signal } = new AbortController();
    const answers: unknown[] = [];
    const progress = { tell: () => undefined, tellWaiting: () => undefined, signal };
    void commands.check(progress).then((answer) => answers.push(answer));
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(answers).toEqual([]);
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(answers).toEqual([
      expect.objectContaining({
        ok: false,
        failure: expect.objectContaining({ code: "excelTimedOut" }) as unknown,
      }),
    ]);
  });
});
