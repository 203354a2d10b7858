import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { pseudoText } from "../locale/pseudo/pseudo";
import { buildPages } from "./buildPane";
import { openEmpty, openSample } from "./openWorkbooks";
import { openAsUser, type PaneUser } from "./paneUser";
import { whatIsCut } from "./whatIsCut";

// The pane in a language with longer words, as narrow as Excel ever shows it.

const CONFIG = join(__dirname, "..", "locale", "pseudo", "webpack.config.cjs");
const FOLDER = join(__dirname, "..", "..", "out", "pane-pseudo");

describe("the pane in a second language", () => {
  let browser: Browser;

  // A whole build of the pane, on a slow machine too.
  beforeAll(async () => {
    buildPages(CONFIG, FOLDER);
    browser = await launchBrowser();
  }, 900_000);
  afterAll(async () => {
    await browser.close();
  });

  it("says nothing of the first use in Italian, and cuts nothing", async () => {
    const user = await openAsUser(browser, openEmpty(), { folder: FOLDER, width: 270 });
    await user.sees(pseudoText("Calcola Performance"));
    const prepare = pseudoText("Prepara questo file");
    const cut = [...(await whatIsCut(user, prepare))];
    const lines = await user.frame.locator(".screen, .bar").allInnerTexts();
    const others = lines
      .flatMap((text) => text.split("\n"))
      .filter((line) => /\p{L}{2}/u.test(line) && !line.includes("⟦"));
    await user.click(prepare);
    await user.sees(prepare);
    cut.push(...(await whatIsCut(user, pseudoText("Aggiungi le tabelle"))));
    expect({ cut, others, problems: user.pane.problems }).toEqual({
      cut: [],
      others: [],
      problems: [],
    });
    await user.pane.close();
  });

  it("has room for longer words on the screens of the calculation and beside it", async () => {
    const user = await openAsUser(browser, openSample("sondrio-2022"), {
      folder: FOLDER,
      width: 270,
    });
    const found: string[] = [];
    await user.sees(pseudoText("Performance 2022"));
    await look(user, found, "Calcola performance");
    await user.click(pseudoText("Calcola performance"));
    await user.sees(pseudoText("Calcolo eseguito"));
    await look(user, found, "Torna al controllo");
    await user.click(pseudoText("Torna al controllo"));
    await visit(user, found, "Domande sul vostro SMVP", "Salva le risposte");
    await visit(user, found, "Copia obiettivi da altri fogli", "Avanti");
    await visit(user, found, "Rimuovi i dati del componente", "Rimuovi", "Lascia tutto com'è");
    expect([...found, ...user.pane.problems]).toEqual([]);
    await user.pane.close();
  });
});

/** Opens one of the screens beside the calculation, looks at it and goes back. */
async function visit(
  user: PaneUser,
  found: string[],
  work: string,
  mainAction: string,
  wayBack = "Torna indietro",
): Promise<void> {
  await user.sees(pseudoText("Performance 2022"));
  await user.click(pseudoText("Altro"));
  await user.click(pseudoText(work));
  await user.frame.getByRole("button", { name: pseudoText(mainAction), exact: true }).waitFor();
  await look(user, found, mainAction);
  await user.click(pseudoText(wayBack));
}

async function look(user: PaneUser, found: string[], mainAction: string): Promise<void> {
  const cut = await whatIsCut(user, pseudoText(mainAction));
  found.push(...cut.map((finding) => `${mainAction}: ${finding}`));
}
