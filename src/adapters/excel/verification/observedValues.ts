import { nameTarget } from "../../../core/workbook/nameTarget";
import type { SheetContent } from "../../../core/workbook/plan";
import { footerSections } from "../../../core/workbook/footer";
import { loadCustomPart } from "../reading/catalogue";
import { plainValue } from "../reading/cells";
import { untracked, type Loaded } from "../session/host";

/** Requests the observed value of a place of the workbook, as a text that can be compared. */
export type ReadProbe = (workbook: Excel.Workbook) => Loaded<string>;

export const ABSENT = "absent";
export const PRESENT = "present";

/** How many rows of a sheet are compared. */
const OBSERVED_ROWS = 100;

/** Excel keeps fifteen digits of what is typed; what is written through Office.js is compared as far. */
export function observedText(values: readonly unknown[]): string {
  return JSON.stringify(
    values.map((value) => {
      const plain = plainValue(value);
      return typeof plain === "number" ? plain.toPrecision(15) : plain;
    }),
  );
}

/** `rows`: positions among the data rows, from 0. */
export function probeRows(
  workbook: Excel.Workbook,
  table: string,
  header: string,
  rows: readonly number[],
): Loaded<string> {
  const column = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
  const body = untracked(column.getDataBodyRange());
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const start = untracked(body.getCell(first, 0));
  const cells = first === last ? start : untracked(start.getResizedRange(last - first, 0));
  cells.load("values");
  return () => {
    if (cells.isNullObject) return ABSENT;
    const values = cells.values as readonly (readonly unknown[])[];
    return observedText(rows.map((row) => values[row - first]?.[0]));
  };
}

/** Excel finds a column whatever its case. */
export function probeColumn(table: string, header: string): ReadProbe {
  return (workbook) => {
    const { columns } = workbook.tables.getItemOrNullObject(table);
    const column = columns.getItemOrNullObject(header);
    column.load("name");
    return () => (!column.isNullObject && column.name === header ? PRESENT : ABSENT);
  };
}

export function probeSheetExists(name: string): ReadProbe {
  return (workbook) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return () => (sheet.isNullObject ? ABSENT : PRESENT);
  };
}

/**
 * The first rows of a sheet, and what is written on it last, so that a writing that broke off is not taken for a
 * complete one: its chart, or else the footer of its pages.
 */
export function probeSheet(name: string, content: SheetContent): ReadProbe {
  return (workbook) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const { charts } = sheet;
    charts.load("items/name");
    const footer =
      content.chart === null && content.page !== null
        ? sheet.pageLayout.headersFooters.defaultForAllPages
        : null;
    footer?.load("rightFooter");
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load("rowIndex,rowCount");
    const top = untracked(used.getIntersectionOrNullObject(`A1:XFD${OBSERVED_ROWS}`));
    top.load("rowIndex,columnIndex,values");
    return () => {
      if (sheet.isNullObject) return ABSENT;
      const rows: (readonly unknown[])[] = [];
      if (!top.isNullObject) {
        const indent = new Array<null>(top.columnIndex).fill(null);
        top.values.forEach((row: readonly unknown[], at) => {
          rows[top.rowIndex + at] = [...indent, ...row];
        });
      }
      return observedSheet({
        rows,
        end: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
        charts: charts.items.map((chart) => chart.name),
        footer: footer === null ? null : footer.rightFooter,
      });
    };
  };
}

export function observedContent(content: SheetContent): string {
  const { rows, chart, page } = content;
  const values = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  let end = values.length;
  while (end > 0 && values[end - 1]?.every((value) => plainValue(value) === null)) end -= 1;
  return observedSheet({
    rows: values.slice(0, OBSERVED_ROWS),
    end,
    charts: chart === null ? [] : [chart.name],
    footer: chart === null && page !== null ? footerSections(page.footer).right : null,
  });
}

interface ObservedSheet {
  readonly rows: readonly (readonly unknown[])[];
  /** How many rows there are down to the last that holds something. */
  readonly end: number;
  readonly charts: readonly string[];
  /** The right section; null where the footer is not the last thing written. */
  readonly footer: string | null;
}

function observedSheet({ rows, end, charts, footer }: ObservedSheet): string {
  const seen = Array.from({ length: Math.min(end, OBSERVED_ROWS) }, (_, at) => {
    const row = rows[at] ?? [];
    return observedText(row).replace(/(?:,?null)+\]$/, "]");
  });
  return JSON.stringify({ end, charts: [...charts].sort(), footer, seen });
}

/** `sheets`: those that it may point to; a formula that is not ours is compared as it is. */
export function probeName(name: string, sheets: readonly string[]): ReadProbe {
  return (workbook) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load("formula");
    return () => {
      if (item.isNullObject) return ABSENT;
      const formula = String(item.formula);
      const target = nameTarget(formula, sheets);
      return target.kind === "other" ? formula : JSON.stringify(target);
    };
  };
}

export function probePart(namespace: string): ReadProbe {
  return (workbook) => {
    const xml = loadCustomPart(workbook, namespace);
    return () => xml() ?? ABSENT;
  };
}
