import { useEffect, useState, type ReactElement } from "react";
import { createPortal, flushSync } from "react-dom";
import type { ShownRow } from "../../core/workbook/shownSheet";
import type { SheetView, WorkbookView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";
import { contentStyle } from "./cellStyle";
import { geometryOf, sizeAt } from "./geometry";
import { SheetChart } from "./SheetChart";

interface Props {
  readonly view: WorkbookView;
  readonly texts: GridTexts;
}

/** What the browser prints: our sheets but the internal one, whole, each on pages of its own; made only while it prints. */
export function PrintedSheets({ view, texts }: Props): ReactElement | null {
  const isPrinting = useIsPrinting();
  const own = view.sheets.filter(({ isOwn, isInternal }) => isOwn && !isInternal);
  if (!isPrinting || own.length === 0) return null;
  return createPortal(
    <div className="printed-sheets">
      {own.map((sheet) => (
        <PrintedSheet key={sheet.name} sheet={sheet} view={view} texts={texts} />
      ))}
    </div>,
    document.body,
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      flushSync(() => {
        setPrinting(true);
      });
    };
    const end = (): void => {
      setPrinting(false);
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

function PrintedSheet({ sheet, view, texts }: Props & { readonly sheet: SheetView }): ReactElement {
  const geometry = geometryOf(sheet);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const width = geometry.lefts.at(-1) ?? 1;
  const titles = sheet.page.titleRows;
  const chartRows = new Map(sheet.charts.map((chart) => [chart.anchor.firstRow, chart]));
  const isUnderChart = (row: number): boolean =>
    sheet.charts.some(({ anchor }) => row >= anchor.firstRow && row <= anchor.lastRow);
  const printed = (row: number): ReactElement | null => {
    const chart = chartRows.get(row);
    if (chart !== undefined) {
      const { firstRow, lastRow } = chart.anchor;
      const height = (geometry.tops[lastRow + 1] ?? 0) - (geometry.tops[firstRow] ?? 0);
      return (
        <tr key={row}>
          <td colSpan={sheet.lastColumn}>
            <SheetChart chart={chart} texts={texts} style={{ minHeight: `${String(height)}px` }} />
          </td>
        </tr>
      );
    }
    if (isUnderChart(row)) return null;
    return (
      <PrintedRow
        key={row}
        row={row}
        sheet={sheet}
        view={view}
        content={rows.get(row) ?? null}
        height={sizeAt(geometry.tops, row)}
      />
    );
  };
  const all = Array.from({ length: sheet.lastRow }, (_, index) => index + 1);
  const isTitle = (row: number): boolean =>
    titles !== null && row >= titles.first && row <= titles.last;
  return (
    <table
      className={sheet.page.isLandscape ? "printed-sheet printed-sheet--wide" : "printed-sheet"}
    >
      <colgroup>
        {Array.from({ length: sheet.lastColumn }, (_, index) => (
          <col
            key={index}
            style={{ width: `${String((100 * sizeAt(geometry.lefts, index + 1)) / width)}%` }}
          />
        ))}
      </colgroup>
      {titles !== null && <thead>{all.filter(isTitle).map(printed)}</thead>}
      <tbody>{all.filter((row) => !isTitle(row)).map(printed)}</tbody>
    </table>
  );
}

interface RowProps {
  readonly row: number;
  readonly sheet: SheetView;
  readonly view: WorkbookView;
  readonly content: ShownRow | null;
  readonly height: number;
}

function PrintedRow({ row, sheet, view, content, height }: RowProps): ReactElement {
  const merged = sheet.merged.filter(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  const breaks = sheet.page.breaksBefore.includes(row);
  return (
    <tr className={breaks ? "printed-break" : undefined} style={{ height: `${String(height)}px` }}>
      {Array.from({ length: sheet.lastColumn }, (_, index) => {
        const column = index + 1;
        const range = merged.find(
          ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
        );
        const isFirst = range?.firstRow === row && range.firstColumn === column;
        if (range !== undefined && !isFirst) return null;
        const cell = content?.cells.find((one) => one.column === column);
        const look = cell === undefined ? undefined : view.looks[cell.look];
        if (cell === undefined || look === undefined) return <td key={column} />;
        const { top, bottom, sides } = look.borders;
        const classes = [
          top ? "printed-top" : "",
          bottom ? "printed-bottom" : "",
          sides ? "printed-sides" : "",
        ];
        return (
          <td
            key={column}
            className={classes.join(" ").trim() || undefined}
            style={{
              ...contentStyle(look, cell.kind),
              verticalAlign: look.vertical === "center" ? "middle" : look.vertical,
              backgroundColor: look.fill ?? undefined,
            }}
            colSpan={range === undefined ? 1 : range.lastColumn - range.firstColumn + 1}
            rowSpan={range === undefined ? 1 : range.lastRow - range.firstRow + 1}
          >
            {cell.text}
          </td>
        );
      })}
    </tr>
  );
}
