import { PALETTE, spansSheet, type StyleName } from "../../src/core/workbook/palette";
import type {
  AddTableColumns,
  SheetCell,
  SheetContent,
  SheetRow,
  WriteOperation,
  ColumnFormat,
} from "../../src/core/workbook/plan";
import type { StartingSheet } from "./host";

/** Texts that a careless host turns into formulas, dates, numbers, booleans or markup. */
export const STUBBORN_TEXTS: readonly string[] = [
  "=A1",
  '=HYPERLINK("http://example.it")',
  "+1",
  "-1",
  "@x",
  "'x",
  "''",
  "01.02",
  "1/2",
  "1E3",
  "007",
  "12,5",
  "85%",
  "VERO",
  "FALSE",
  "#N/A",
  "<b>&amp;",
  "]]>",
  "_x000D_",
  "_x005F_x000D_",
  "prima riga\nseconda riga",
  "con\rritorno\r\na capo",
  "tabulato\tcosì",
  "verticale\u000bWord",
  " spazi attorno ",
  "  ",
  "👩‍👩‍👧 emoji 𝔸",
  "مرحبا بالعالم",
  "עברית \u200fmista",
  "e\u0301 composta",
  '"virgolette" e “caporali”',
];

/** As many characters as a cell holds. */
export const LONGEST_TEXT = "àx".repeat(16_383) + "!";

export const NUMBERS: readonly number[] = [
  0,
  1,
  -1,
  4.35,
  0.1 + 0.2,
  100 / 3,
  1e21,
  1e-7,
  -2.5e-300,
  12_345_678_901_234_568,
  1.7e308,
];

export function cell(
  value: string | number | null,
  style: StyleName = "plain",
  numberFormat: string | null = null,
): SheetCell {
  return { value, style, numberFormat };
}

export function row(...values: readonly (string | number | null)[]): SheetRow {
  return { height: null, cells: values.map((value) => (value === null ? null : cell(value))) };
}

/** A sheet with these rows and nothing else on it. */
export function bare(rows: readonly SheetRow[]): SheetContent {
  return {
    columnWidths: [],
    rows,
    frozenRows: 0,
    showsGridlines: true,
    page: null,
    chart: null,
    tables: [],
    validations: [],
  };
}

/** A table of three rows at B3:D6 with formats, a neighbour on its right below it, and a free right side. */
export const DATA_SHEET: StartingSheet = {
  name: "Dati del '24",
  content: {
    ...bare([
      row("Titolo"),
      row(),
      {
        height: 30,
        cells: [null, ...["Codice", "Peso", "Data"].map((text) => cell(text, "tableHeader"))],
      },
      {
        height: null,
        cells: [
          null,
          cell("A.1"),
          cell(0.85, "number", "0.00%"),
          cell(45350, "plain", "dd/mm/yyyy"),
        ],
      },
      { height: null, cells: [null, cell("=A.2"), cell(12.5, "number", "#,##0.00"), null] },
      { height: null, cells: [null, cell(""), cell(4.35), cell(null)] },
      row(null, null, null, null, "Sotto e a destra"),
    ]),
    columnWidths: [5, 10, 12, 14],
    tables: [{ name: "Dati", headerRow: 3, firstColumn: 2, columnCount: 3, dataRowCount: 3 }],
  },
};

/** Two tables with one free column between; beside the left one the right one has only empty cells. */
export const NARROW_SHEET: StartingSheet = {
  name: "Stretto",
  content: {
    ...bare([row(null, null, "Due"), row(null, null, "b"), row("Uno"), row("a")]),
    tables: [
      { name: "Sinistra", headerRow: 3, firstColumn: 1, columnCount: 1, dataRowCount: 2 },
      { name: "Destra", headerRow: 1, firstColumn: 3, columnCount: 1, dataRowCount: 4 },
    ],
  },
};

/** Everything that a sheet can have. */
export const RICH_CONTENT: SheetContent = {
  columnWidths: [30, 12, 12.5, 8],
  rows: [
    { height: 30, cells: [cell("Riepilogo", "title")] },
    { height: null, cells: everyStyle() },
    {
      height: 16.5,
      cells: ["Struttura", "Risultato", "Minimo"].map((text) => cell(text, "tableHeader")),
    },
    {
      height: null,
      cells: [cell("Uno", "text"), cell(92.5, "number", "#,##0.00"), cell(85, "number", "0.00")],
    },
    {
      height: null,
      cells: [cell("Due", "text"), cell(null, "number", "#,##0.00"), cell(0.8, "number", "0.00%")],
    },
    ...spanningRows(),
  ],
  frozenRows: 3,
  showsGridlines: false,
  page: {
    paper: "A4",
    orientation: "landscape",
    fitsOnePageWide: true,
    titleRows: { first: 2, last: 3 },
    pageBreaksBefore: [4, 5],
    footer: {
      left: ["Comune di Ro & Figli"],
      right: ["Pagina ", { field: "page" }, " di ", { field: "pages" }],
    },
    margins: { top: 1.5, right: 1, bottom: 2, left: 1.25 },
  },
  chart: {
    kind: "bar",
    name: "CalcolaPerformance.Grafico",
    title: "Risultato & minimo",
    alternativeText: "Due barre per <struttura>",
    categories: { column: 1, firstRow: 4, lastRow: 5 },
    series: [
      {
        title: "Risultato",
        values: { column: 2, firstRow: 4, lastRow: 5 },
        labelFormat: '#,##0.00"%";;',
        look: "dark",
      },
      { title: "Minimo", values: { column: 3, firstRow: 4, lastRow: 5 }, look: "light" },
    ],
    anchor: { from: { row: 8, column: 1 }, to: { row: 20, column: 3 } },
  },
  tables: [{ name: "Strutture", headerRow: 3, firstColumn: 1, columnCount: 3, dataRowCount: 2 }],
  validations: [
    {
      cells: { column: 1, firstRow: 4, lastRow: 5 },
      source: { kind: "values", values: ["Sì", 'No "mai"', "<forse>"] },
      isStrict: true,
    },
    {
      cells: { column: 2, firstRow: 4, lastRow: 5 },
      source: {
        kind: "range",
        sheet: "Dati del '24",
        range: { column: 2, firstRow: 4, lastRow: 6 },
      },
      isStrict: false,
    },
  ],
};

/** One cell of every style that is not merged with the cells after it. */
function everyStyle(): readonly SheetCell[] {
  return styleNames()
    .filter((name) => !spansSheet(name))
    .map((name) => cell(name, name));
}

/** A row for each style that is, from the second column on for one of them. */
function spanningRows(): readonly SheetRow[] {
  return styleNames()
    .filter(spansSheet)
    .map((name) => ({
      height: 20,
      cells:
        name === "headlineValue" ? [cell("Indice", "text"), cell(1, name)] : [cell(name, name)],
    }));
}

function styleNames(): readonly StyleName[] {
  return Object.keys(PALETTE).filter((name): name is StyleName => name in PALETTE);
}

export const createRich: WriteOperation = {
  kind: "createSheet",
  name: "Riepilogo",
  content: RICH_CONTENT,
};

export const addColumns: AddTableColumns = {
  kind: "addTableColumns",
  table: "Dati",
  headers: ["Nuova", "=Altra"],
  width: 15,
};

export function setColumn(
  header: string,
  values: readonly (number | null)[],
  table = "Dati",
  numberFormat: ColumnFormat = "#,##0.00",
): WriteOperation {
  return { kind: "setTableColumn", table, header, values, numberFormat };
}

export function setText(name: string, text: string): WriteOperation {
  return { kind: "setName", name, target: { kind: "text", text } };
}

export function setCell(name: string, sheet: string, address: string): WriteOperation {
  return { kind: "setName", name, target: { kind: "cell", sheet, address } };
}
