/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { lookedAt, smallWorkbook } from "../app/runningWorkbook";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane } from "./paneOnMemory";

// Three objectives of the plan, two of them achieved: index 66,67 (smallPlan).

const WITHOUT_YEAR = [
  ["Parametro", "Valore"],
  ["Fase", "Consuntivo"],
];

async function openTextCheck(workbook: MemoryWorkbook): Promise<OpenedPane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "Altro" }));
  await pane.user.click(screen.getByRole("button", { name: "Controlla un testo" }));
  await screen.findByRole("heading", { name: "Controlla un testo" });
  return pane;
}

function field(): HTMLTextAreaElement {
  return screen.getByLabelText("Testo da controllare");
}

function paste(html: string, plain: string): void {
  const getData = (type: string): string => (type === "text/html" ? html : plain);
  fireEvent.paste(field(), { clipboardData: { getData } });
}

describe("Controlla un testo", () => {
  it("marks a wrong number with the sentence that would be right, which can be copied", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    const { user, copied } = await openTextCheck(workbook);
    expect(await violations()).toEqual([]);
    await user.type(
      field(),
      "Gli obiettivi di performance raggiunti sono 3 su 3, pari al 66,67%. Si veda l'art. 10.",
    );
    await user.click(screen.getByRole("button", { name: "Controlla" }));
    expect(await screen.findByText("«3 su 3» → 2 su 3")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe(
      "Da correggere: 1 su 1 numero confrontato.",
    );
    await user.click(screen.getByRole("button", { name: "Copia la frase giusta" }));
    expect(copied).toEqual(["Gli obiettivi di performance raggiunti sono 2 su 3, pari al 66,67%."]);
    await user.click(screen.getByRole("button", { name: "2 numeri non confrontati" }));
    expect(screen.getByText("art. 10")).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("reads the tables of what is pasted, and the plain text once something is typed", async () => {
    const { user } = await openTextCheck(smallWorkbook());
    const table =
      "<p>Obiettivi del Piano della performance</p><table><tr><th>Settore</th><th>Obiettivi raggiunti</th></tr><tr><td>Alfa</td><td>2</td></tr><tr><td>Beta</td><td>1</td></tr></table>";
    paste(table, "Obiettivi del Piano della performance\nAlfa 2\nBeta 1");
    expect(field().value).toContain("Beta 1");
    expect(screen.getByText(/viene letto con le sue tabelle/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Controlla" }));
    expect(await screen.findByText("tabella 1, riga 2")).toBeTruthy();
    expect(screen.getByText("«2» → 1")).toBeTruthy();
    await user.type(field(), " e altro");
    expect(screen.queryByText(/viene letto con le sue tabelle/)).toBeNull();
  });

  it("says so where nothing was pasted, where nothing is wrong, and where there are no figures", async () => {
    const { user } = await openTextCheck(smallWorkbook());
    await user.click(screen.getByRole("button", { name: "Controlla" }));
    expect(field().getAttribute("aria-invalid")).toBe("true");
    await user.type(field(), "Il Piano della performance comprende 3 obiettivi.");
    await user.click(screen.getByRole("button", { name: "Controlla" }));
    expect(await screen.findAllByText(/^Nessun numero da correggere/)).not.toEqual([]);
    expect(field().value).toContain("3 obiettivi");
  });

  it("leads to the check where the data have errors", async () => {
    const { user } = await openTextCheck(smallWorkbook({ Parametri: WITHOUT_YEAR }));
    await user.type(field(), "3 obiettivi");
    await user.click(screen.getByRole("button", { name: "Controlla" }));
    expect(await screen.findByText(/^Nei dati ci sono errori da correggere/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Vai al controllo" }));
    expect(await screen.findByRole("button", { name: "Altro" })).toBeTruthy();
  });
});
