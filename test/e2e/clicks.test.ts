import { columnOf } from "./inWorkbook";
import { openSample } from "./openWorkbooks";
import { until, type PaneUser } from "./paneUser";
import { openUntidy } from "./untidySheet";
import { itLeavesNothingWrong, withPane } from "./withPane";

// How many clicks each of the commonest ways takes. What is typed is no click.

/** A user who counts the clicks from the last time that it was asked. */
function counting(user: PaneUser): PaneUser & { readonly clicks: () => number } {
  let clicks = 0;
  return {
    ...user,
    click: async (name) => {
      clicks += 1;
      await user.click(name);
    },
    pick: async (label) => {
      clicks += 1;
      await user.pick(label);
    },
    clicks: () => {
      const made = clicks;
      clicks = 0;
      return made;
    },
  };
}

describe("from somebody's own sheet to what is calculated", () => {
  const excel = openUntidy();
  let user: ReturnType<typeof counting>;
  withPane(excel, (opened) => {
    user = counting(opened);
  });

  it("are at most nine clicks, all questions answered", async () => {
    await user.click("Usa questo foglio");
    await user.click("Avanti: le righe");
    await user.click("Avanti: anteprima");
    await user.click("Avanti: ente e anno");
    await user.fill("Ente", "Comune di Prova");
    await user.fill("Anno", "2026");
    await user.pick("Sì, usa i pesi del foglio");
    await user.click("Copia in Obiettivi");
    await user.click("Ho finito");
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await user.reads("65,00%");
    expect(user.clicks()).toBeLessThanOrEqual(9);
  });

  itLeavesNothingWrong(() => user);
});

describe("Sondrio with outcomes missing, and one missed", () => {
  const excel = openSample("sondrio-2022");
  const outcome = columnOf(excel, "Obiettivi", "Esito");
  excel.user.clearCells(`Obiettivi!${outcome}2:${outcome}15`);
  excel.user.typeInCell(`Obiettivi!${outcome}16`, "Non raggiunto");
  let user: ReturnType<typeof counting>;
  withPane(excel, (opened) => {
    user = counting(opened);
  });

  it("leads with one click from a missing outcome to its cell", async () => {
    await user.reads("14 obiettivi senza esito");
    await user.frame.locator(".issues-missing .place").nth(2).click();
    await until(() => excel.workbook.activeSheet?.name === "Obiettivi");
    const { selection } = await selected();
    expect(selection).toBe(`${outcome}4`);
  });

  it("copies all reminders with two", async () => {
    user.clicks();
    await user.click(/^Chi deve ancora inserire gli esiti/);
    await user.click("Copia tutti i solleciti");
    await user.isTold("Copiato.");
    expect(user.clicks()).toBe(2);
  });

  it("checks again by itself some seconds after an outcome is written", async () => {
    excel.user.typeInCell(`Obiettivi!${outcome}2`, "Raggiunto");
    await user.reads("13 obiettivi senza esito");
  });

  it("lists with one click what a headline says was missed", async () => {
    await user.click("Calcola in bozza");
    await user.sees("Calcolo eseguito");
    await user.frame.locator(".headlines .figure").nth(1).click();
    await user.reads("1 obiettivo non raggiunto");
    await user.reads(/^Motivazione/);
  });

  it("explains one weight with two", async () => {
    await user.frame.locator(".headlines .figure").first().click();
    await user.click("I 21 obiettivi, con il loro peso");
    await user.reads(/Il peso è lo stesso per tutti\. .*100 : 21 obiettivi = 4,761904…/);
  });

  it("explains the objective in whose row the cursor is", async () => {
    excel.user.selectCells("Obiettivi!C16");
    await user.click("Spiega la riga selezionata");
    const region = user.frame.getByRole("region", { name: "La riga selezionata" });
    await region.getByText(/non ottiene nulla del suo peso/).waitFor();
  });

  it("opens the summary with one", async () => {
    await user.click("Apri il riepilogo");
    await until(() => excel.workbook.activeSheet?.name === "Riepilogo 2022");
  });

  itLeavesNothingWrong(() => user);

  /** What Excel has selected now. */
  async function selected(): Promise<{ readonly selection: string }> {
    let selection = "";
    await excel.Excel.run(async ({ workbook }) => {
      const range = workbook.getSelectedRange();
      range.load("address");
      await workbook.context.sync();
      selection = range.address.replace(/^.*!/, "");
    });
    return { selection };
  }
});
