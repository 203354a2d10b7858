/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { lookedAt, smallWorkbook } from "../app/runningWorkbook";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane } from "./paneOnMemory";

async function openYear(workbook: MemoryWorkbook): Promise<OpenedPane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "Altro" }));
  await pane.user.click(screen.getByRole("button", { name: "Durante l'anno" }));
  await screen.findByRole("heading", { name: "Durante l'anno" });
  return pane;
}

async function tableNames(workbook: MemoryWorkbook): Promise<readonly string[]> {
  return (await lookedAt(workbook)).tables.map(({ name }) => name);
}

describe("Durante l'anno", () => {
  it("asks for a date, then records the monitoring, which can be taken back", async () => {
    const workbook = smallWorkbook();
    const before = await tableNames(workbook);
    const { user } = await openYear(workbook);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Registra monitoraggio" }));
    expect(screen.getAllByText("Indicate la data.")).not.toEqual([]);
    expect(await tableNames(workbook)).toEqual(before);
    fireEvent.change(screen.getByLabelText("Data del monitoraggio"), {
      target: { value: "2025-06-30" },
    });
    await user.click(screen.getByRole("button", { name: "Registra monitoraggio" }));
    await screen.findByRole("heading", { name: "Registrazione eseguita" });
    expect(screen.getByText(/Monitoraggio al 30\/06\/2025.*3 obiettivi/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await tableNames(workbook)).toEqual([...before, "Monitoraggi"]);
    await user.click(screen.getByRole("button", { name: "Annulla: rimetti com'era prima" }));
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
    expect(await tableNames(workbook)).toEqual(before);
  });

  it("records the approved plan with its act", async () => {
    const workbook = smallWorkbook();
    const { user } = await openYear(workbook);
    await user.type(screen.getByLabelText("Numero (facoltativo)"), "12");
    await user.click(screen.getByRole("button", { name: "Registra il piano approvato" }));
    await screen.findByRole("heading", { name: "Registrazione eseguita" });
    expect(await tableNames(workbook)).toEqual(expect.arrayContaining(["PianoApprovato", "Atti"]));
  });

  it("begins a new year only in a file that the user says is a copy", async () => {
    const workbook = smallWorkbook();
    const { user } = await openYear(workbook);
    const before = await lookedAt(workbook);
    await user.click(screen.getByRole("button", { name: "Inizia il nuovo anno" }));
    expect(await lookedAt(workbook)).toEqual(before);
    const box = screen.getByLabelText("Questo file è la copia per il nuovo anno");
    expect(box.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(box);
    expect(await violations()).toEqual([]);
    await user.click(box);
    expect(box.getAttribute("aria-invalid")).not.toBe("true");
    await user.click(screen.getByRole("button", { name: "Inizia il nuovo anno" }));
    await screen.findByRole("heading", { name: "Nuovo anno iniziato" });
    expect(screen.getByText(/Anno: da 2025 a 2026/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await tableNames(workbook)).toContain("AnnoPrecedente");
  });

  it("is led to where the plan differs from the approved one and Variazioni does not say so", async () => {
    const workbook = smallWorkbook({
      PianoApprovato: [
        ["Anno", "Codice", "Settore/servizio", "Ob. operativo"],
        [2025, 1, "Alfa", "Aprire lo sportello"],
        [2025, 3, "Beta", "Asfaltare la via"],
      ],
    });
    const { user } = await openPane(workbook);
    await screen.findByText(/1 differenza dal piano approvato non è registrata.*«2»/);
    await user.click(screen.getByRole("button", { name: "Vai a «Durante l'anno»" }));
    await screen.findByRole("heading", { name: "Durante l'anno" });
    await user.click(screen.getByRole("button", { name: "Registra le variazioni" }));
    await screen.findByText(/1 variazione aggiunta nel foglio «Variazioni»/);
    expect(screen.getByText("Aggiunto: obiettivo 2 (Alfa)")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
