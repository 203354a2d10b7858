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

it("opens a new workbook in an Excel that gives no files, and in no other", async () => {
  const excel = openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())), { excelApi: "1.14" });
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  const opened: string[] = [];
  const create = (base64: string): Promise<void> => {
    opened.push(base64);
    return Promise.resolve();
  };
  const desktop = excelPaneHost(host, create, NO_PAGE, notAskedFor, null);
  // More than one call of a function may take.
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  expect(await desktop.openWorkbook?.(bytes)).toMatchObject({ ok: true });
  expect(opened).toEqual([Buffer.from(bytes).toString("base64")]);
  const web = excelPaneHost(host, create, NO_PAGE, notAskedFor, () => undefined);
  expect(web.openWorkbook).toBeNull();
});
