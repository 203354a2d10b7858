/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { answering, prepared, tableOf } from "../app/commanding";
import { lookedAt } from "../app/runningWorkbook";
import { emptyWorkbook, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane } from "./paneOnMemory";

async function preparedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = emptyWorkbook();
  await prepared(workbook);
  return workbook;
}

async function openQuestions(workbook: MemoryWorkbook): Promise<OpenedPane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "Altro" }));
  await pane.user.click(screen.getByRole("button", { name: "Domande sul vostro SMVP" }));
  await screen.findByRole("heading", { name: "Che cosa prevede il vostro SMVP?" });
  return pane;
}

const question = (name: string) => within(screen.getByRole("radiogroup", { name }));

async function save({ user }: OpenedPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Salva le risposte" }));
}

async function valueOf(workbook: MemoryWorkbook, parameter: string): Promise<unknown> {
  return (await tableOf(workbook, "Parametri")).find(([name]) => name === parameter)?.[1];
}

describe("the questions on the regulation", () => {
  it("are four, each with a line of help and a way to say that nothing is foreseen", async () => {
    await openQuestions(await preparedWorkbook());
    const groups = screen.getAllByRole("radiogroup", { description: /\.$/ });
    expect(groups).toHaveLength(4);
    for (const group of groups) {
      expect(
        within(group).getByRole("radio", { name: /^Il nostro SMVP non lo dice/ }),
      ).toHaveProperty("checked", true);
    }
    expect(await violations()).toEqual([]);
  });

  it("are filled in with what the workbook says", async () => {
    const workbook = await preparedWorkbook();
    await answering(workbook, { weights: "Assegnati", minimum: "85,5", decimals: "3" });
    const { user } = await openQuestions(workbook);
    expect(question("Pesi").getByRole("radio", { name: "Assegnati" })).toHaveProperty(
      "checked",
      true,
    );
    const minimum = screen.getByRole("textbox", { name: "Risultato minimo atteso, su 100" });
    expect(minimum).toHaveProperty("value", "85,5");
    await user.click(screen.getByRole("button", { name: "Avanzate" }));
    expect(screen.getByRole("textbox", { name: "Decimali" })).toHaveProperty("value", "3");
    expect(await violations()).toEqual([]);
  });

  it.each([
    ["85,5", 85.5],
    ["85.5", 85.5],
    ["60", 60],
  ])("take %s and write the number", async (typed, written) => {
    const workbook = await preparedWorkbook();
    const pane = await openQuestions(workbook);
    const minimum = question("Risultato minimo atteso");
    await pane.user.click(minimum.getByRole("radio", { name: "Previsto, su 100:" }));
    await pane.user.type(minimum.getByRole("textbox"), typed);
    await pane.user.click(question("Pesi").getByRole("radio", { name: "Uguali" }));
    await save(pane);
    await screen.findByRole("heading", { name: "Risposte salvate" });
    expect(await valueOf(workbook, "Risultato minimo atteso")).toBe(written);
    expect(await valueOf(workbook, "Pesi")).toBe("Uguali");
    const shown = String(written).replace(".", ",");
    expect(screen.getByText(`Risultato minimo atteso: ${shown} (prima: vuoto)`)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("empty a value that is not foreseen any more", async () => {
    const workbook = await preparedWorkbook();
    await answering(workbook, { performanceThreshold: "60" });
    const pane = await openQuestions(workbook);
    await pane.user.click(
      question("Soglia per il giudizio positivo").getByRole("radio", {
        name: /^Il nostro SMVP non lo dice/,
      }),
    );
    await save(pane);
    await screen.findByRole("heading", { name: "Risposte salvate" });
    expect(await valueOf(workbook, "Soglia per il giudizio positivo")).toBeNull();
  });

  it("say beside the field what is wrong, go there, and write nothing", async () => {
    const workbook = await preparedWorkbook();
    const before = await lookedAt(workbook);
    const pane = await openQuestions(workbook);
    const minimum = question("Risultato minimo atteso");
    await pane.user.click(minimum.getByRole("radio", { name: "Previsto, su 100:" }));
    await pane.user.type(minimum.getByRole("textbox"), "0,85");
    const threshold = question("Soglia per il giudizio positivo");
    await pane.user.click(threshold.getByRole("radio", { name: "Previsto, su 100:" }));
    await save(pane);
    expect(minimum.getByText(/intendevate 85%, scrivete 85/)).toBeTruthy();
    expect(
      threshold.getByText(/^Scrivete il valore, oppure scegliete «Il nostro SMVP non lo dice»/),
    ).toBeTruthy();
    expect(document.activeElement).toBe(minimum.getByRole("textbox"));
    expect(screen.getByRole("status").textContent).toBe(
      "Non è stato scritto nulla: 2 risposte sono da correggere.",
    );
    expect(await violations()).toEqual([]);
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("forget what was wrong as soon as it is mended", async () => {
    const pane = await openQuestions(await preparedWorkbook());
    const minimum = question("Risultato minimo atteso");
    await pane.user.click(minimum.getByRole("radio", { name: "Previsto, su 100:" }));
    await save(pane);
    await pane.user.type(minimum.getByRole("textbox"), "8");
    expect(screen.queryByText(/^Scrivete il valore, oppure/)).toBeNull();
  });

  it("open the part in which something is wrong", async () => {
    const pane = await openQuestions(await preparedWorkbook());
    const advanced = () => screen.getByRole("button", { name: "Avanzate" });
    await pane.user.click(advanced());
    await pane.user.type(screen.getByRole("textbox", { name: "Decimali" }), "molti");
    await pane.user.click(advanced());
    await save(pane);
    const decimals = screen.getByRole("textbox", { name: "Decimali" });
    expect(document.activeElement).toBe(decimals);
    expect(decimals.getAttribute("aria-invalid")).toBe("true");
  });

  it("write what was chosen from a list, and show what an empty one means", async () => {
    const workbook = await preparedWorkbook();
    const pane = await openQuestions(workbook);
    await pane.user.click(screen.getByRole("button", { name: "Avanzate" }));
    const list = screen.getByRole("combobox", {
      name: "Valutazione sotto il minimo",
      description: /n\.d\./,
    });
    await pane.user.selectOptions(list, "Zero");
    await save(pane);
    await screen.findByRole("heading", { name: "Risposte salvate" });
    expect(await valueOf(workbook, "Valutazione sotto il minimo")).toBe("Zero");
  });

  it("say so when there is nothing to save", async () => {
    const pane = await openQuestions(await preparedWorkbook());
    await save(pane);
    expect(screen.getByRole("status").textContent).toBe("Non ci sono modifiche da salvare.");
  });

  it("are answered by keyboard alone", async () => {
    const workbook = await preparedWorkbook();
    const { user } = await openQuestions(workbook);
    question("Pesi").getByRole("radio", { name: "Assegnati" }).focus();
    await user.keyboard(" ");
    screen.getByRole("button", { name: "Salva le risposte" }).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Risposte salvate" });
    expect(await valueOf(workbook, "Pesi")).toBe("Assegnati");
  });
});
