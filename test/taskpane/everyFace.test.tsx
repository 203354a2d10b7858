/** @jest-environment jsdom */
import { act, render } from "@testing-library/react";
import { Suspense } from "react";
import { documentLines } from "../../src/cli/documentText";
import { partSheet } from "../../src/core/sheet/layout/sheetLayout";
import type { DocumentSection } from "../../src/core/report/document";
import { tableSection } from "../../src/core/report/tableBlock";
import { summaryDocument } from "../../src/core/report/summaryDocument";
import {
  countCell,
  EMPTY_CELL,
  percentageCell,
  textCell,
  type FigureTable,
} from "../../src/core/tables/figureTable";
import { figureTables } from "../../src/core/tables/figureTables";
import { ITALIAN } from "../../src/locale/it/texts";
import { GroupTable } from "../../src/taskpane/screens/done/FigureTables";
import { evaluated, kindOf } from "../core/scoring/scored";
import { WithDoneTexts } from "./paneOnMemory";

const TEXTS = ITALIAN.summary;
const EVALUATION = evaluated({
  parameters: { minimum: 85, weights: "assigned", unitsEvaluatedOn: "performance" },
  units: ["Alfa", "Beta"],
  objectives: [
    { outcome: "achieved", weight: 75, units: [0] },
    { outcome: "notAchieved", weight: 25, units: [1] },
  ],
  counted: [{ assigned: 4, excluded: 1, achieved: 2, units: [1] }],
});

/** A table that no plan has: columns that are never side by side, in an order of their own. */
const UNHEARD_OF: FigureTable = {
  code: "ordinary",
  rowsOf: "groups",
  columns: ["category", "index", "pending", "mission"],
  rows: [
    {
      role: "data",
      group: kindOf(EVALUATION),
      cells: [
        textCell("Gamma"),
        percentageCell(kindOf(EVALUATION).index),
        countCell(1234),
        textCell("Missione 7"),
      ],
    },
    {
      role: "total",
      label: "total",
      group: null,
      cells: [EMPTY_CELL, percentageCell(null), countCell(12), EMPTY_CELL],
    },
  ],
  notes: [{ code: "excluded", units: ["Alfa"], objective: "9", count: 1, reason: "Senza fondi" }],
};
const ITS_TEXTS = [
  // Not the heading of the names, which the pane leaves out.
  ...["Indice", "Da valutare", "Missione"],
  ...["Gamma", "75,00%", "1.234", "Missione 7", "TOTALE", "n.d.", "12"],
  "(*) Obiettivo 9 (Alfa) escluso: Senza fondi.",
];

function sectionsOf(tables: readonly FigureTable[]): readonly DocumentSection[] {
  return tables.map((table) => tableSection(table, EVALUATION, TEXTS));
}

function sheetText(tables: readonly FigureTable[]): string {
  const run = { calculatedOn: { year: 2025, month: 2, day: 28 }, fingerprint: "75f118ef00" };
  const document = summaryDocument(EVALUATION, run, TEXTS);
  const sections = sectionsOf(tables);
  const part = { code: "summary", orientation: "landscape", sections } as const;
  const { rows } = partSheet(part, document);
  return rows
    .flatMap(({ cells }) =>
      cells.map((cell) =>
        typeof cell?.value === "number"
          ? italian(cell.value, cell.numberFormat ?? "")
          : (cell?.value ?? ""),
      ),
    )
    .join("\n");
}

/** A number as a reader of the sheet sees it. */
function italian(value: number, format: string): string {
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const number = value.toLocaleString("it-IT", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: true,
  });
  return format.includes('"%"') ? `${number}%` : number;
}

function printText(tables: readonly FigureTable[]): string {
  return documentLines(sectionsOf(tables)).join("\n");
}

async function paneText(tables: readonly FigureTable[]): Promise<string> {
  const open = { openId: null, toggle: () => undefined };
  const { container } = await act(() =>
    Promise.resolve(
      render(
        <WithDoneTexts>
          <Suspense>
            {tables.map((table) => (
              <GroupTable key={table.code} table={table} evaluation={EVALUATION} open={open} />
            ))}
          </Suspense>
        </WithDoneTexts>,
      ),
    ),
  );
  return container.textContent;
}

describe.each([
  {
    face: "the sheet",
    textOf: (tables: readonly FigureTable[]) => Promise.resolve(sheetText(tables)),
  },
  { face: "the pane", textOf: paneText },
  {
    face: "the command line",
    textOf: (tables: readonly FigureTable[]) => Promise.resolve(printText(tables)),
  },
])("a figure table on $face", ({ textOf }) => {
  it("has every column, row and note, of a table never seen before too", async () => {
    const found = await textOf([UNHEARD_OF]);
    expect(ITS_TEXTS.filter((text) => !found.includes(text))).toEqual([]);
  });

  it("has the headings and names of every table of groups", async () => {
    const tables = figureTables(EVALUATION).filter(({ rowsOf }) => rowsOf === "groups");
    expect(tables.map(({ code }) => code)).toEqual(["performanceUnits", "ordinary", "unitResults"]);
    const found = await textOf(tables);
    const headings = tables.flatMap(({ columns }) =>
      columns.slice(1).map((column) => TEXTS.columnHeader(column, EVALUATION)),
    );
    const expected = [...headings, "Alfa", "Beta", "Intero Comune", "75,00%", "66,67%"];
    expect(expected.filter((text) => !found.includes(text))).toEqual([]);
  });
});
