import { calculate } from "../../../../src/app/calculate";
import type {
  SheetCell,
  SheetContent,
  WriteOperation,
  WritePlan,
} from "../../../../src/core/workbook/plan";
import { success } from "../../../../src/core/workbook/result";
import { ITALIAN } from "../../../../src/locale/it/texts";
import { expectGolden } from "../../../fixtures/golden";
import { sampleTables } from "../../../fixtures/sampleTables";
import { workbook, type CellLiteral, type WorkbookLiteral } from "../../../fixtures/snapshot";

// The whole of a run as data: read it by eye when it changes, then UPDATE_GOLDEN=1 (npx jest golden).

describe("the write plan of Sondrio 2022", () => {
  it("is the one that was read and approved", async () => {
    const plan = await planOf(sampleTables("sondrio-2022") as WorkbookLiteral);
    expectGolden("sondrio-2022.plan.json", plan.operations.map(readableOperation));
  });
});

async function planOf(tables: WorkbookLiteral): Promise<WritePlan> {
  const plans: WritePlan[] = [];
  const calculated = await calculate({
    gateway: {
      read: () => Promise.resolve(success(workbook(tables))),
      readBlock: () => Promise.reject(new Error("no sheet is picked")),
      apply: (plan) => {
        plans.push(plan);
        return Promise.resolve(success(null));
      },
    },
    texts: ITALIAN,
    digest: () => Promise.resolve("d19e57"),
    today: { year: 2023, month: 4, day: 27 },
    wantsDraft: false,
    writes: true,
    year: null,
    phase: null,
    takesOtherNames: false,
    makesProspetto: false,
    liftsFilters: false,
    writesWithoutRestorePoint: false,
    packing: { compress: (text) => text, expand: (text) => text },
  });
  if (!calculated.ok || plans[0] === undefined) throw new Error("nothing was planned");
  return plans[0];
}

function readableOperation(operation: WriteOperation): object {
  if (operation.kind === "setCustomPart")
    return { ...operation, xml: readableRestorePoint(operation.xml) };
  return "content" in operation
    ? { ...operation, content: readableContent(operation.content) }
    : operation;
}

/** Rows as [number, height, …cells], cells as [style, value, format]. */
function readableContent({ rows, ...content }: SheetContent): object {
  const readableRows = rows.map(({ height, cells }, at) => [
    at + 1,
    height,
    ...cells.map(readableCell),
  ]);
  return { ...content, rows: readableRows };
}

function readableCell(cell: SheetCell | null): readonly CellLiteral[] | null {
  if (cell === null) return null;
  const { style, value, numberFormat } = cell;
  return numberFormat === null ? [style, value] : [style, value, numberFormat];
}

/** The sheet that the restore point remembers is the one that the plan writes further down. */
function readableRestorePoint(xml: string): object {
  const [, json = "{}"] = />(.*)</s.exec(xml) ?? [];
  const point = JSON.parse(json) as { readonly sheets: readonly EncodedSheet[] };
  const sheets = point.sheets.map(({ ownName, content }) => [
    ownName,
    `${content.rows.length} rows`,
  ]);
  return { ...point, sheets };
}

interface EncodedSheet {
  readonly ownName: string;
  readonly content: { readonly rows: readonly unknown[] };
}
