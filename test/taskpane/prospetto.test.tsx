/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { lookedAt, smallWorkbook } from "../app/runningWorkbook";
import { openPane, violations } from "./paneOnMemory";

describe("the Prospetto", () => {
  it("is made by a button after a calculation, which says that it is internal, and only once", async () => {
    const workbook = smallWorkbook();
    const { user } = await openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Calcola performance" }));
    const name = "Prospetto per il Nucleo di valutazione";
    await user.click(await screen.findByRole("button", { name }));
    expect(
      await screen.findByRole("button", { name: "Prospetto interno, foglio «Prospetto 2025»" }),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name })).toBeNull();
    const said =
      "Fatto. Il riepilogo è nel foglio «Riepilogo 2025»; il Prospetto, interno e da non pubblicare, nel foglio «Prospetto 2025».";
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    const { sheets } = await lookedAt(workbook);
    expect(sheets.map(({ name: sheet }) => sheet)).toContain("Prospetto 2025");
  });
});
