/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { refusal } from "../../src/core/workbook/refusal";
import { failure } from "../../src/core/workbook/result";
import { emptyWorkbook } from "../contract/memoryWorkbook";
import { lookedAt, smallWorkbook, type } from "../app/runningWorkbook";
import { createMemoryGateway } from "../contract/memoryGateway";
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

  it("checks again by itself when the user has mended, and keeps the focus where it was", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Forse");
    const { user, tellOfChange } = await openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Altro" }));
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Raggiunto");
    tellOfChange();
    expect(screen.getByText("Dati cambiati: tra poco si aggiorna.")).toBeTruthy();
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe(
        "Nessuna segnalazione: i dati sono a posto.",
      );
    });
    expect(screen.queryByText("1 errore da correggere")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Altro" }));
    expect(screen.getByRole("button", { name: "Altro" }).ariaExpanded).toBe("true");
  });

  it("keeps what it shows, and asks, where Excel does not let it check by itself", async () => {
    const workbook = smallWorkbook();
    const gateway = createMemoryGateway(workbook);
    let isRefusing = false;
    const reading: typeof gateway = {
      ...gateway,
      read: (prefix) =>
        isRefusing
          ? Promise.resolve(failure(refusal("cellBeingEdited", null)))
          : gateway.read(prefix),
    };
    const { user, tellOfChange } = await openPane(workbook, { gateway: reading });
    isRefusing = true;
    tellOfChange();
    await screen.findAllByText(/^I dati delle tabelle sono cambiati/);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Performance 2025");
    isRefusing = false;
    await user.click(screen.getByRole("button", { name: "Ricontrolla" }));
    await waitFor(() => {
      expect(screen.queryAllByText(/^I dati delle tabelle sono cambiati/)).toEqual([]);
    });
  });

  it("shows what is missing as work to do: the rule once, a line for each, which leads to its cell", async () => {
    const workbook = withoutOutcomeOfBeta();
    type(workbook, "Obiettivi", "E2", null);
    const { user, selected } = await openPane(workbook);
    expect(screen.getByRole("button", { name: "2 obiettivi senza esito" }).ariaExpanded).toBe(
      "true",
    );
    expect(screen.getAllByText(/^Scrivete l'esito: Raggiunto, /)).toHaveLength(1);
    expect(screen.queryByText(/errori? da correggere/)).toBeNull();
    expect(screen.getByRole("button", { name: "Alfa · 1 – Aprire lo sportello" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Beta · 3 – Asfaltare la via" }));
    expect(selected).toEqual([{ kind: "cell", reference: `Obiettivi!${OUTCOME_OF_BETA}` }]);
    expect(screen.getByRole("status").textContent).toBe("Mancano ancora 2 dati.");
    expect(await violations()).toEqual([]);
  });

  it("offers beside an issue what the pane can do about it", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Parametri", "B3", null);
    const { user } = await openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Rispondi alle domande" }));
    await screen.findByRole("heading", { name: "Che cosa prevede il vostro SMVP?" });
  });

  it("does not calculate an empty plan, and leads to the tables to fill", async () => {
    const workbook = smallWorkbook({ Obiettivi: [SMALL_HEADERS, SMALL_HEADERS.map(() => null)] });
    const { user, selected } = await openPane(workbook);
    await user.click(
      screen.getByRole("button", {
        name: "Calcola performance",
        description: "Per calcolare serve almeno un obiettivo: compilate le tabelle.",
      }),
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Performance 2025");
    await user.click(screen.getByRole("button", { name: "Tabella «Obiettivi»" }));
    expect(selected).toEqual([{ kind: "cell", reference: "Obiettivi!C2" }]);
    expect(await violations()).toEqual([]);
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
    const { user, copied, selected } = await openPane(withoutOutcomeOfBeta());
    await user.click(
      screen.getByRole("button", { name: "Chi deve ancora inserire gli esiti (1)" }),
    );
    expect(screen.getByText("Beta").parentElement?.textContent).toBe("Beta: manca 1 esito");
    await user.click(screen.getByRole("button", { name: "3 – Asfaltare la via" }));
    expect(selected).toEqual([{ kind: "cell", reference: `Obiettivi!${OUTCOME_OF_BETA}` }]);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Copia sollecito per Beta" }));
    expect(copied[0]).toContain("- 3 – Asfaltare la via");
    expect(screen.getByRole("status").textContent).toBe("Copiato.");
  });

  it("says of each reminder that it was copied, though it says the same", async () => {
    const workbook = withoutOutcomeOfBeta();
    type(workbook, "Obiettivi", "E2", null);
    const { user } = await openPane(workbook);
    await user.click(
      screen.getByRole("button", { name: "Chi deve ancora inserire gli esiti (2)" }),
    );
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

  it("copies all reminders in one text, with the date to reply by, which the workbook remembers", async () => {
    const workbook = withoutOutcomeOfBeta();
    type(workbook, "Obiettivi", "E2", null);
    const { user, copied } = await openPane(workbook);
    await user.click(
      screen.getByRole("button", { name: "Chi deve ancora inserire gli esiti (2)" }),
    );
    fireEvent.change(screen.getByLabelText("Rispondere entro il"), {
      target: { value: "2026-03-05" },
    });
    fireEvent.blur(screen.getByLabelText("Rispondere entro il"));
    await user.click(screen.getByRole("button", { name: "Copia tutti i solleciti" }));
    expect(copied[0]).toMatch(/A: Alfa[^]*entro il 05\/03\/2026[^]*A: Beta/);
    await waitFor(async () => {
      expect((await lookedAt(workbook)).choices).toContain('"day":5');
    });
    expect(await violations()).toEqual([]);
  });

  it("shows the reminder selected where the browser forbids copying", async () => {
    const { user } = await openPane(withoutOutcomeOfBeta(), { canCopy: false });
    await user.click(
      screen.getByRole("button", { name: "Chi deve ancora inserire gli esiti (1)" }),
    );
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
      commands: { openWithFile: { isChosen: () => false, choose: () => Promise.resolve(false) } },
    });
    await pane.user.click(screen.getByRole("button", { name: "Altro" }));
    const choice = screen.getByRole("checkbox", { name: "Apri con questo file" });
    await pane.user.click(choice);
    const refusals = await screen.findAllByText(/Excel non ha potuto salvare/);
    expect(refusals).toHaveLength(2);
    expect(choice).toHaveProperty("checked", false);
  });
});
