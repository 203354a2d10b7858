import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFileGateway } from "../../../src/adapters/xlsx/gateway";
import { calculate } from "../../../src/app/calculate";
import { success } from "../../../src/core/workbook/result";
import { PLAIN_CALCULATION } from "../../fixtures/plainCalculation";
import { editCells } from "../../../src/page/sheets/editCells";
import { cellAt, sheetIn, viewOf } from "./viewOf";

async function calculated(sample = "sondrio-2022.xlsx"): Promise<Uint8Array> {
  let bytes = new Uint8Array(readFileSync(join(__dirname, "../../../samples", sample)));
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (written) => {
      bytes = Uint8Array.from(written);
      return Promise.resolve(success(null));
    },
  });
  const answer = await calculate({ ...PLAIN_CALCULATION, gateway });
  expect(answer.ok).toBe(true);
  return bytes;
}

describe("the view of a workbook that was calculated", () => {
  it("knows our sheets, how they print, and draws the chart from their figures", async () => {
    const bytes = await calculated();
    const view = viewOf(bytes);
    const own = view.sheets.filter(({ isOwn }) => isOwn);
    expect(own.map(({ name, page }) => [name, page.isLandscape])).toEqual([
      ["Riepilogo 2022", false],
      ["Riepilogo 2022 - Obiettivi", true],
    ]);
    expect(own[1]?.page.titleRows).not.toBeNull();
    expect(cellAt(view, "Riepilogo 2022", "B4")).toMatchObject({ text: "100,00%", kind: "number" });

    // rules.md, worked figures: results and minimums of the ordinary objectives of Sondrio 2022.
    const [chart] = sheetIn(view, "Riepilogo 2022").charts;
    const figures = chart?.categories.map((category, at) => [
      category,
      ...chart.series.map(({ texts }) => texts[at]),
    ]);
    expect(figures).toContainEqual(["Servizi Istituzionali", "95,83%", "85,00%"]);
    expect(figures).toContainEqual(["Servizi Tecnici (*)", "91,43%", "87,00%"]);
    expect(chart?.series.map(({ look }) => look)).toEqual(["dark", "light"]);
  });

  it("has the course of the year as lines, the thick one for the whole body", async () => {
    const view = viewOf(await calculated("borgo-esempio-2025-anno.xlsx"));
    const [chart] = sheetIn(view, "Riepilogo 2025 - Andamento").charts;
    expect(chart?.kind).toBe("line");
    expect(chart?.series.filter(({ look }) => look === "dark")).toHaveLength(1);
    // As the table beside it: a figure at every date.
    for (const { values, texts } of chart?.series ?? []) {
      expect(values).toHaveLength(chart?.categories.length ?? 0);
      expect(values.every((value) => value !== null)).toBe(true);
      expect(texts.every((text) => text.endsWith("%"))).toBe(true);
    }
  });

  it("lets nobody type into outputs and sheets of ours", async () => {
    const bytes = await calculated();
    const table = sheetIn(viewOf(bytes), "Obiettivi").tables[0];
    const at = table?.columns.findIndex(({ header }) => header === "Peso calcolato") ?? -1;
    const edit = { sheet: "Obiettivi", cells: [{ row: 2, column: at + 1, text: "9" }] };
    expect(editCells(bytes, edit)).toMatchObject({ failure: { reason: "output" } });
    const own = { sheet: "Riepilogo 2022", cells: [{ row: 1, column: 1, text: "9" }] };
    expect(editCells(bytes, own)).toMatchObject({ failure: { reason: "ownSheet" } });
  });
});
