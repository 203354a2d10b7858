import { rangeAddress } from "../../src/core/workbook/address";
import { mergedCells } from "../../src/core/workbook/mergedCells";
import { PALETTE } from "../../src/core/workbook/palette";
import type { SheetChart, SheetContent, WriteOperation } from "../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { addressOf } from "../fixtures/package/addresses";
import type { ContractHost, HostLimits } from "./host";
import type { InspectedChart, InspectedSheet, InspectedWorkbook } from "./inspectedWorkbook";

/** Has the host carry out the operations, which it must not refuse, and looks at what it made of them. */
export async function write(
  host: ContractHost,
  ...operations: readonly WriteOperation[]
): Promise<InspectedWorkbook> {
  expect(await host.gateway.apply({ operations })).toEqual({ ok: true, value: null });
  return host.inspect();
}

export async function readBack(host: ContractHost, namePrefix: string): Promise<WorkbookSnapshot> {
  const read = await host.gateway.read(namePrefix);
  if (!read.ok) throw new Error(`the host refuses to read: ${read.failure.code}`);
  return read.value;
}

export function sheetOf(inspected: InspectedWorkbook, name: string): InspectedSheet {
  const sheet = inspected.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The sheet that a host must show when it was filled with `content`. */
export function contentOf(name: string, content: SheetContent, limits: HostLimits): InspectedSheet {
  const cells = content.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, columnIndex) => {
      if (cell === null) return [];
      const { value, style, numberFormat } = cell;
      const seen = { value, look: PALETTE[style], numberFormat, isFormula: false };
      return [[addressOf(rowIndex + 1, columnIndex + 1), seen] as const];
    }),
  );
  const heights = content.rows.map(({ height }) => height);
  return {
    name,
    cells: Object.fromEntries(cells),
    merged: mergedCells(content).map(rangeAddress),
    columnWidths: byNumber(content.columnWidths),
    rowHeights: byNumber(heights),
    frozenRows: content.frozenRows,
    showsGridlines: content.showsGridlines,
    page: content.page,
    charts: content.chart === null ? [] : [chartOf(content.chart, limits)],
    validations: content.validations,
  };
}

function chartOf(chart: SheetChart, limits: HostLimits): InspectedChart {
  const isDescribed = limits.keepsNoChartDescription !== true;
  return {
    ...chart,
    alternativeText: isDescribed ? chart.alternativeText : "",
    isHorizontal: true,
    scale: { minimum: 0, maximum: 100 },
  };
}

function byNumber(values: readonly (number | null)[]): Readonly<Record<number, number>> {
  return Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[index + 1, value]])),
  );
}
