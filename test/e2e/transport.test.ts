import type { Browser } from "playwright-core";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { createSheet, createWorkbook } from "../../tools/emulated-excel/model/sheets";
import type { HostErrorCode } from "../../tools/emulated-excel/protocol/hostError";
import { launchBrowser, type BrowserPane } from "../../tools/emulated-excel/transport/browser";
import { NOTICE } from "../../tools/emulated-excel/transport/xdm";
import { openBarePage } from "./barePage";

// What the client makes of the messages of Excel on the web, seen from the page of the add-in.

/** Refusals of a whole batch, which Excel on the web tells by number. */
const WHOLE_REFUSALS = [
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
  "WriteNotSupportedWhenModalDialogOpen",
  "InvalidRequestContext",
] as const;

const OTHER_REFUSALS = ["AccessDenied", "ItemNotFound", "GeneralException"] as const;

describe("the emulated Excel on the web", () => {
  const documentSettings = new Map([["colore", `"blu"`]]);
  let browser: Browser;
  let excel: EmulatedExcel;
  let pane: BrowserPane;

  beforeAll(async () => {
    browser = await launchBrowser();
    const workbook = createWorkbook();
    createSheet(workbook, "Foglio1");
    excel = openEmulatedExcel(workbook, { excelApi: "1.9" });
    pane = await openBarePage(browser, excel, { documentSettings });
  });
  beforeEach(() => {
    excel.faults.clear();
    excel.restartCount();
  });
  afterAll(async () => {
    await browser.close();
  });

  it("is Excel in a browser, with the sets that it has", async () => {
    const found = await pane.frame.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      const has = (version: string): boolean => requirements.isSetSupported("ExcelApi", version);
      return { host, platform, displayLanguage, sets: [has("1.9"), has("1.10")] };
    });
    expect(found).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "it-IT",
      sets: [true, false],
    });
  });

  it("counts no batch of the add-in before it has asked for anything", () => {
    expect(excel.log).toEqual([]);
  });

  it("answers from the workbook", async () => {
    expect(await nameOfFirstSheet()).toBe("Foglio1");
    expect(excel.batches).toBe(1);
  });

  it.each([...WHOLE_REFUSALS, ...OTHER_REFUSALS])("refuses with the code %s", async (code) => {
    expect(await codeOf(code)).toBe(code);
  });

  it("keeps the document's settings", async () => {
    const before = await pane.frame.evaluate(async () => {
      const { settings } = Office.context.document;
      const found: unknown = settings.get("colore");
      settings.set("taglia", { piedi: 42 });
      await new Promise((resolve) => {
        settings.saveAsync(resolve);
      });
      return found;
    });
    expect(before).toBe("blu");
    expect([...documentSettings]).toEqual([
      ["colore", `"blu"`],
      ["taglia", `{"piedi":42}`],
    ]);
  });

  it("is told that Esc was pressed in the pane: the focus goes to the cells", async () => {
    await pane.frame.getByRole("button").press("Escape");
    await expect(noticed(NOTICE.escapeExit)).resolves.toBeUndefined();
  });

  it("tells whoever listens that cells have changed", async () => {
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address, source }) => {
          document.body.dataset["changed"] = `${source} ${address}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    excel.coauthor.typeInCell("Foglio1!C3", 1);
    await pane.frame.waitForSelector('body[data-changed="Remote C3"]');
  });

  it("gives the page neither clipboard nor history, as Excel on the web does", async () => {
    const found = await pane.frame.evaluate(async () => ({
      clipboard: await navigator.clipboard.writeText("x").then(
        () => "written",
        (fault: unknown) => (fault instanceof DOMException ? fault.name : "another fault"),
      ),
      pushState: String(Reflect.get(history, "pushState")),
    }));
    expect(found).toEqual({ clipboard: "NotAllowedError", pushState: "null" });
  });

  it("has nothing else to complain of", () => {
    expect(pane.problems).toEqual([expect.stringContaining("Clipboard API has been blocked")]);
  });

  function nameOfFirstSheet(): Promise<string> {
    return pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Foglio1").load("name");
        await context.sync();
        return sheet.name;
      }),
    );
  }

  async function codeOf(asked: HostErrorCode): Promise<string> {
    excel.faults.failBatch(1, asked);
    return pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return "none";
      }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
    );
  }

  /** Resolves when Excel has been told. */
  async function noticed(action: number): Promise<void> {
    while (!pane.notices.some((notice) => notice.action === action)) {
      await pane.page.waitForTimeout(5);
    }
  }
});
