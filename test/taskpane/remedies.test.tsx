/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { smallWorkbook, type } from "../app/runningWorkbook";
import { openPane } from "./paneOnMemory";

// Where an issue has a remedy in the pane, its button is beside it.

function parameterRow(workbook: MemoryWorkbook, parameter: string, value: string | number): void {
  const table = workbook.tables.find(({ name }) => name === "Parametri");
  if (!table) throw new Error("no Parametri");
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  for (let row = 2; row < 40; row += 1) {
    if (sheet?.cells.get(`${row},1`)?.value !== parameter) continue;
    type(workbook, "Parametri", `B${row}`, value);
    return;
  }
  throw new Error(`no parameter ${parameter}`);
}

describe("the button beside an issue", () => {
  it("opens the questions, of a year that cannot be read", async () => {
    const workbook = smallWorkbook();
    parameterRow(workbook, "Anno", "duemila");
    const { user } = await openPane(workbook);
    await user.click(buttonsBeside("Rispondi alle domande")[0]);
    await screen.findByRole("heading", { name: "Che cosa prevede il vostro SMVP?" });
  });

  it("adds Parametri where it is not there", async () => {
    const workbook = smallWorkbook();
    workbook.tables = workbook.tables.filter(({ name }) => name !== "Parametri");
    const { user } = await openPane(workbook);
    await user.click(buttonsBeside(/^Aggiungi l/)[0]);
    await screen.findByRole("heading", { name: /Aggiungi|Prepara/ });
  });
});

function buttonsBeside(name: string | RegExp): readonly [HTMLElement, ...HTMLElement[]] {
  return screen.getAllByRole("button", { name }) as [HTMLElement, ...HTMLElement[]];
}
