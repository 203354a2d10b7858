/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { calculated, lookedAt, smallWorkbook } from "../app/runningWorkbook";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane } from "./paneOnMemory";

async function openRemoval(workbook: MemoryWorkbook): Promise<OpenedPane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "Altro" }));
  await pane.user.click(screen.getByRole("button", { name: "Rimuovi i dati del componente" }));
  await screen.findByRole("heading", { name: "Rimuovi i dati del componente" });
  return pane;
}

async function calculatedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook();
  await calculated(workbook);
  return workbook;
}

describe("the removal of what the product has left", () => {
  it("lists what goes and what stays, and takes the marks away when told", async () => {
    const workbook = await calculatedWorkbook();
    const { user } = await openRemoval(workbook);
    expect(screen.getByText(/^I riferimenti nascosti con cui il componente/)).toBeTruthy();
    expect(screen.getByText(/^Le colonne dei risultati, come colonne vostre/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Rimuovi" }));
    await screen.findByRole("heading", { name: "Dati rimossi" });
    const { names, restorePoint, sheets } = await lookedAt(workbook);
    expect({ names, restorePoint }).toEqual({ names: [], restorePoint: null });
    expect(sheets.map(({ name }) => name)).toContain("Riepilogo 2025");
    expect(await violations()).toEqual([]);
  });

  it("takes the summaries and the columns away only when asked", async () => {
    const workbook = await calculatedWorkbook();
    const before = await lookedAt(smallWorkbook());
    const { user } = await openRemoval(workbook);
    await user.click(
      screen.getByRole("checkbox", {
        name: "I fogli di riepilogo",
        description: /Riepilogo 2025/,
      }),
    );
    await user.click(screen.getByRole("checkbox", { name: "Le colonne dei risultati" }));
    expect(screen.queryByText(/^Le colonne dei risultati, come colonne vostre/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Rimuovi" }));
    await screen.findByRole("heading", { name: "Dati rimossi" });
    const { tables, sheets } = await lookedAt(workbook);
    expect(sheets).toEqual(before.sheets);
    expect(tables.map(({ headers }) => headers)).toEqual(
      before.tables.map(({ headers }) => headers),
    );
  });

  it("leaves a summary that has come since it was asked", async () => {
    const workbook = await calculatedWorkbook();
    const { user } = await openRemoval(workbook);
    await calculated(workbook, { year: 2026 });
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    await user.click(screen.getByRole("button", { name: "Rimuovi" }));
    await screen.findByRole("heading", { name: "Dati rimossi" });
    const sheets = (await lookedAt(workbook)).sheets.map(({ name }) => name);
    expect(sheets).not.toContain("Riepilogo 2025");
    expect(sheets).toContain("Riepilogo 2026");
  });

  it("leaves everything as it is when that is chosen", async () => {
    const workbook = await calculatedWorkbook();
    const before = await lookedAt(workbook);
    const { user } = await openRemoval(workbook);
    await user.click(screen.getByRole("button", { name: "Lascia tutto com'è" }));
    await screen.findByRole("heading", { name: "Performance 2025" });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("says so where there is nothing to remove", async () => {
    await openRemoval(smallWorkbook());
    expect(
      screen.getByText("In questa cartella di lavoro non c'è nulla da togliere."),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Rimuovi" })).toBeNull();
  });
});
