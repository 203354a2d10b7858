/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { emptyWorkbook } from "../contract/memoryWorkbook";
import { smallWorkbook, type } from "../app/runningWorkbook";
import { SMALL_HEADERS } from "../fixtures/smallPlan";
import { openPane, violations } from "./paneOnMemory";

const OUTCOME_OF_BETA = "E4";

function withoutOutcomeOfBeta() {
  const workbook = smallWorkbook();
  type(workbook, "Obiettivi", OUTCOME_OF_BETA, null);
  return workbook;
}

describe("the pane before a calculation", () => {
  it("leads from an issue to its cell", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Forse");
    const { user, selected } = await openPane(workbook);
    expect(screen.getByRole("button", { name: "1 errore da correggere" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Obiettivi!E4/ }));
    expect(selected).toEqual([{ kind: "cell", reference: "Obiettivi!E4" }]);
    expect(await violations()).toEqual([]);
  });

  it("says so where the cell cannot be shown", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Forse");
    const { user } = await openPane(workbook, { canSelect: false });
    await user.click(screen.getByRole("button", { name: /^Obiettivi!E4/ }));
    expect(screen.getByRole("status").textContent).toMatch(/^Non si può mostrare/);
  });

  it("explains why it cannot calculate, and does not", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Forse");
    const { user } = await openPane(workbook);
    const calculate = screen.getByRole("button", {
      name: "Calcola performance",
      description: "Prima di calcolare correggete l'errore segnalato.",
    });
    await user.click(calculate);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Performance 2025");
  });

  it("says what a check has found to who cannot see it, and keeps the focus where the button was", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Forse");
    const { user, tellOfChange } = await openPane(workbook);
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Raggiunto");
    tellOfChange();
    const banner = screen.getAllByRole("button", { name: "Ricontrolla" })[0];
    if (banner !== undefined) await user.click(banner);
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe(
        "Nessuna segnalazione: i dati sono a posto.",
      );
    });
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("calculates a draft where only outcomes are missing", async () => {
    const { user } = await openPane(withoutOutcomeOfBeta());
    expect(screen.getByText(/per ora si può calcolare solo in bozza/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Calcola in bozza" }));
    await screen.findByText(/^BOZZA – mancano esiti/);
  });

  it("calculates what it is asked to once the data have changed, for errors may be mended", async () => {
    const workbook = withoutOutcomeOfBeta();
    const { user, tellOfChange } = await openPane(workbook);
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Raggiunto");
    tellOfChange();
    await user.click(screen.getByRole("button", { name: "Calcola performance" }));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
  });

  it("copies a reminder for the unit that has still to write", async () => {
    const { user, copied } = await openPane(withoutOutcomeOfBeta());
    await user.click(screen.getByRole("button", { name: "Chi deve ancora scrivere (1)" }));
    expect(screen.getByText("Beta").parentElement?.textContent).toBe("Beta: manca 1 esito");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Copia sollecito per Beta" }));
    expect(copied[0]).toContain("- 3 – Asfaltare la via");
    expect(screen.getByRole("status").textContent).toBe("Copiato.");
  });

  it("says of each reminder that it was copied, though it says the same", async () => {
    const workbook = withoutOutcomeOfBeta();
    type(workbook, "Obiettivi", "E2", null);
    const { user } = await openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Chi deve ancora scrivere (2)" }));
    await user.click(screen.getByRole("button", { name: "Copia sollecito per Alfa" }));
    const added: Node[] = [];
    const heard = new MutationObserver((changes) => {
      added.push(...changes.flatMap(({ addedNodes }) => [...addedNodes]));
    });
    heard.observe(screen.getByRole("status"), { childList: true, subtree: true });
    await user.click(screen.getByRole("button", { name: "Copia sollecito per Beta" }));
    expect(added.map(({ textContent }) => textContent)).toEqual(["Copiato."]);
    heard.disconnect();
  });

  it("shows the reminder selected where the browser forbids copying", async () => {
    const { user } = await openPane(withoutOutcomeOfBeta(), { canCopy: false });
    await user.click(screen.getByRole("button", { name: "Chi deve ancora scrivere (1)" }));
    await user.click(screen.getByRole("button", { name: "Copia sollecito per Beta" }));
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Testo del sollecito" });
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain("Asfaltare la via");
    expect(document.activeElement).toBe(text);
    expect(await violations()).toEqual([]);
  });

  it("shows some dozens of a long list of issues, and the others when asked", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      at + 1,
      "Alfa",
      `Obiettivo ${at}`,
      1,
      `Forse ${at}`,
      null,
      null,
    ]);
    const { user } = await openPane(smallWorkbook({ Obiettivi: [SMALL_HEADERS, ...rows] }));
    const cells = () => screen.getAllByRole("button", { name: /^Obiettivi!E/ }).length;
    expect(screen.getByRole("button", { name: "60 errori da correggere" })).toBeTruthy();
    expect(cells()).toBe(24);
    await user.click(screen.getByRole("button", { name: "Mostra altri 24" }));
    expect(cells()).toBe(48);
  });

  it.each([
    ["outsideExcel", "Questa pagina lavora dentro Excel"],
    ["tooOld", "Questa versione di Excel è troppo vecchia"],
  ] as const)("says what to do where it cannot work: %s", async (reason, title) => {
    await openPane(emptyWorkbook(), { initial: { kind: "blocked", reason } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
    expect(await violations()).toEqual([]);
  });

  it("shows a mistake of ours in one sentence, with what whoever mends it needs", async () => {
    const check = () => Promise.reject(new Error("no such weight"));
    const { user, copied } = await openPane(emptyWorkbook(), { commands: { check } });
    await screen.findByRole("heading", { name: "Qualcosa non ha funzionato" });
    await user.click(screen.getByRole("button", { name: "Copia i dettagli" }));
    expect(copied[0]).toContain("no such weight");
    expect(await violations()).toEqual([]);
  });
});

describe("opening together with the file", () => {
  it("is a choice under «Altro», off at first", async () => {
    const pane = await openPane(smallWorkbook());
    await pane.user.click(screen.getByRole("button", { name: "Altro" }));
    const choice = screen.getByRole("checkbox", { name: "Apri con questo file" });
    expect(choice).toHaveProperty("checked", false);
    await pane.user.click(choice);
    await waitFor(() => {
      expect(choice).toHaveProperty("checked", true);
    });
    expect(await violations()).toEqual([]);
  });

  it("stays off where Excel does not save it, and says so on the page and to a screen reader", async () => {
    const pane = await openPane(smallWorkbook(), {
      commands: { setOpensWithFile: () => Promise.resolve(false) },
    });
    await pane.user.click(screen.getByRole("button", { name: "Altro" }));
    const choice = screen.getByRole("checkbox", { name: "Apri con questo file" });
    await pane.user.click(choice);
    const refusals = await screen.findAllByText(/Excel non ha potuto salvare/);
    expect(refusals).toHaveLength(2);
    expect(choice).toHaveProperty("checked", false);
  });
});
