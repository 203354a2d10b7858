import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { calculateFile } from "../fixtures/commandLine";
import {
  calculate,
  drop,
  given,
  inPage,
  open,
  openExample,
  openFromDisk,
  serve,
  typeOutcome,
  type OnePageUser,
} from "./onePageUser";

// The files that the page opens and writes: one in place of another, and never into the wrong one.

const SAMPLES = join(__dirname, "..", "..", "samples");
const SONDRIO = readFileSync(join(SAMPLES, "sondrio-2022.xlsx"));
const SANTO_STEFANO = readFileSync(join(SAMPLES, "santo-stefano-lodigiano-2024.xlsx"));

let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve();
});
afterAll(async () => {
  served.stop();
  await browser.close();
});

/** As npm start serves it: there the browser has a private folder, whose files are real ones. */
function openServed(): Promise<OnePageUser> {
  return open(browser, served.url, false);
}

describe("the files of the page that is one file", () => {
  it("asks before a dropped file takes the place of unsaved work", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await openExample(page);
      await typeOutcome(page, "Non raggiunto");
      const unsaved = page.getByText("Modifiche non salvate", { exact: true });
      await unsaved.waitFor();
      const asked = page.waitForEvent("dialog").then(async (dialog) => {
        expect(dialog.message()).toContain("non sono salvate");
        await dialog.dismiss();
      });
      await drop(page, "altro.xlsx", SONDRIO);
      await asked;
      await unsaved.waitFor();
      // What cannot be opened takes the place of nothing, even where the user agreed.
      page.once("dialog", (dialog) => void dialog.accept());
      await drop(page, "rotto.xlsx", SONDRIO.subarray(0, 9000));
      await page.getByText("«rotto.xlsx» non si può aprire").waitFor();
      await unsaved.waitFor();
      await page.getByRole("button", { name: "Chiudi", exact: true }).click();
      await page.getByRole("gridcell", { name: "Non raggiunto" }).first().waitFor();
      page.once("dialog", (dialog) => void dialog.accept());
      await drop(page, "altro.xlsx", SONDRIO);
      await page.getByText("altro.xlsx", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Calcola performance" }).waitFor();
      // With nothing to lose it does not ask.
      await drop(page, "piano.xlsx", SONDRIO.subarray(0, 9000));
      await page.getByText("«piano.xlsx» non si può aprire").waitFor();
    });
  });

  it("opens the last of two files dropped in a row, and saves it over no other", async () => {
    await inPage(openServed(), async (page) => {
      const contents = [SONDRIO, SANTO_STEFANO].map((bytes) => bytes.toString("base64"));
      await page.evaluate(dropFromPrivateFolder, contents);
      await page.getByText("Comune di Santo Stefano Lodigiano").first().waitFor();
      await page.getByText("1.xlsx", { exact: true }).waitFor();
      await calculate(page);
      await page.getByRole("button", { name: "Salva", exact: true }).dblclick();
      await page.getByText("Salvato in «1.xlsx».").waitFor();
      const first = await page.evaluate(contentInPrivateFolder, "0.xlsx");
      expect(first).toBe(contents[0]);
    });
  });

  it("writes back into the file that was opened, but not over what another program wrote", async () => {
    await inPage(openServed(), async (page) => {
      await page.evaluate(chooseFromPrivateFolder, SONDRIO.toString("base64"));
      await page.getByRole("button", { name: "Apri un file" }).click();
      await calculate(page);
      await page.getByRole("button", { name: "Salva", exact: true }).click();
      await page.getByText("Salvato in «piano.xlsx».").waitFor();
      const written = Buffer.from(
        await page.evaluate(contentInPrivateFolder, "piano.xlsx"),
        "base64",
      );
      const { output } = await calculateFile(new Uint8Array(written));
      expect(output).toEqual(new Uint8Array(written));
      await typeOutcome(page, "Non raggiunto");
      await page.getByText("Modifiche non salvate", { exact: true }).waitFor();
      await page.evaluate(changeInPrivateFolder);
      const copy = await given(page, () =>
        page.getByRole("button", { name: "Salva", exact: true }).click(),
      );
      expect(copy.name).toBe("piano.xlsx");
      await page.getByText("è stato cambiato da un altro programma").waitFor();
      expect(await page.evaluate(contentInPrivateFolder, "piano.xlsx")).toBe(btoa("altro"));
    });
  });
});

/** Each content is a real file of the browser's private folder; all are dropped before the first is open. */
async function dropFromPrivateFolder(contents: readonly string[]): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const dropped: Event[] = [];
  for (const [at, base64] of contents.entries()) {
    const handle = await folder.getFileHandle(`${String(at)}.xlsx`, { create: true });
    const writing = await handle.createWritable();
    await writing.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await writing.close();
    const items = [{ getAsFileSystemHandle: () => Promise.resolve(handle) }];
    const dataTransfer = { items, files: [await handle.getFile()] };
    const event = new Event("drop", { cancelable: true });
    dropped.push(Object.assign(event, { dataTransfer }));
  }
  for (const event of dropped) window.dispatchEvent(event);
}

/** The example is in the browser's private folder: a real file, without the system's own window to choose it. */
async function chooseFromPrivateFolder(base64: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle("piano.xlsx", { create: true });
  const writing = await handle.createWritable();
  await writing.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  await writing.close();
  Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
}

async function changeInPrivateFolder(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const writing = await (await folder.getFileHandle("piano.xlsx")).createWritable();
  await writing.write("altro");
  await writing.close();
}

async function contentInPrivateFolder(name: string): Promise<string> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(name)).getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
