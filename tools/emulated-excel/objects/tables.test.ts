import { DEFAULT_FORMAT } from "../model/sheets";
import { cellKey } from "../model/workbook";
import { inExcel, refusalOf, valuesOf } from "./inExcel";
import { withTable } from "./tablesSample";

describe("a table", () => {
  it("has headers that are texts, each unlike the others", async () => {
    const seen = await inExcel(async (context, sheet) => {
      sheet.getRange("A1:E1").values = [["Nome", "", 2026, "nome", ""]];
      const table = sheet.tables.add("A1:E2", true);
      table.columns.load("items/name");
      return [
        await valuesOf(context, table.getHeaderRowRange()),
        table.columns.items.map((c) => c.name),
      ];
    });
    const headers = ["Nome", "Colonna1", "2026", "nome2", "Colonna2"];
    expect(seen).toEqual([[headers], headers]);
  });

  it("takes the row under headers alone", async () => {
    const address = await inExcel(async (context, sheet) => {
      const body = sheet.tables.add("A1:B1", true).getDataBodyRange().load("address");
      await context.sync();
      return body.address;
    });
    expect(address).toBe("Foglio1!A2:B2");
  });

  it("is refused over another table and over merged cells", async () => {
    const over = (address: string) =>
      inExcel(async (context, sheet) => {
        await withTable(context, sheet);
        sheet.getRange("H1:I1").merge();
        sheet.tables.add(address, true);
        await context.sync();
      });
    expect(await refusalOf(over("C4:E9"))).toBe("InvalidArgument");
    expect(await refusalOf(over("H1:H3"))).toBe("MergedRangeConflict");
  });

  it.each([
    "",
    "2026",
    "Con spazio",
    "A1",
    "xfd7",
    "R1C1",
    "c",
    "a".repeat(256),
    "TARIFFE",
    "zona",
  ])("is not called %j", async (name) => {
    const run = inExcel(async (context, sheet) => {
      sheet.tables.add("F1:F2", true).name = "Tariffe";
      context.workbook.names.add("Zona", sheet.getRange("A1"));
      const table = await withTable(context, sheet);
      table.name = name;
      await context.sync();
    });
    expect(await refusalOf(run)).toBe("InvalidArgument");
  });

  it.each(["Obiettivi2026", "_x", "\\y", "Età.media", "obiettivi", "XFE1", "ABCD1"])(
    "may be called %j",
    async (name) => {
      const seen = await inExcel(async (context, sheet) => {
        const table = await withTable(context, sheet);
        table.name = name;
        const found = context.workbook.tables.getItemOrNullObject(name.toUpperCase()).load("name");
        await context.sync();
        return found.name;
      });
      expect(seen).toBe(name);
    },
  );

  it("names its columns as its header cells say, and the other way round", async () => {
    const seen = await inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      sheet.getRange("C2").values = [["OBIETTIVO"]];
      table.columns.getItemAt(0).name = "Scopo";
      table.columns.load("items/name");
      return [
        await valuesOf(context, sheet.getRange("B2:C2")),
        table.columns.items.map((c) => c.name),
      ];
    });
    expect(seen).toEqual([[["Scopo", "OBIETTIVO2"]], ["Scopo", "OBIETTIVO2"]]);
  });

  it("gives back an emptied header", async () => {
    const seen = await inExcel(async (context, sheet) => {
      await withTable(context, sheet);
      sheet.getRange("B2").clear("Contents");
      return valuesOf(context, sheet.getRange("B2:C2"));
    });
    expect(seen).toEqual([["Colonna1", "Target"]]);
  });

  it("is resized over new columns, with no cell moved", async () => {
    const seen = await inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      table.resize("B2:D5");
      table.columns.load("items/name,items/id");
      const cells = await valuesOf(context, table.getRange());
      return [cells, table.columns.items.map(({ id, name }) => [id, name])];
    });
    expect(seen).toEqual([
      [
        ["Obiettivo", "Target", "Colonna1"],
        ["Uno", 10, "accanto"],
        ["Due", 20, ""],
        ["", "", ""],
      ],
      [
        [1, "Obiettivo"],
        [2, "Target"],
        [3, "Colonna1"],
      ],
    ]);
  });

  it.each([["B3:D5"], ["F2:G4"], ["B2:C2"]])("is not resized to %s", async (address) => {
    const run = inExcel(async (context, sheet) => {
      (await withTable(context, sheet)).resize(address);
      await context.sync();
    });
    expect(await refusalOf(run)).toBe("InvalidArgument");
  });

  it("leaves its cells when it becomes a range, and empties them when it is deleted", async () => {
    const after = (end: (table: Excel.Table) => void) =>
      inExcel(async (context, sheet) => {
        end(await withTable(context, sheet));
        const left = sheet.tables.getCount();
        return [await valuesOf(context, sheet.getRange("B4:C4")), left.value];
      });
    expect(await after((table) => table.convertToRange())).toEqual([[["Due", 20]], 0]);
    expect(
      await after((table) => {
        table.delete();
      }),
    ).toEqual([[["", ""]], 0]);
  });

  it("refuses whatever changes it on a protected sheet", async () => {
    const change = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
      inExcel(async (context, sheet) => {
        const table = await withTable(context, sheet);
        sheet.protection.protect();
        act(table, sheet);
        await context.sync();
      });
    const changes: readonly ((table: Excel.Table, sheet: Excel.Worksheet) => void)[] = [
      (table) => table.columns.add(undefined, undefined, "x"),
      (table) => {
        table.columns.getItemAt(0).delete();
      },
      (table) => (table.name = "Altri"),
      (table) => {
        table.clearFilters();
      },
      (table) => {
        table.resize("B2:D4");
      },
      (_, sheet) => sheet.tables.add("H1:H2", true),
    ];
    for (const act of changes) expect(await refusalOf(change(act))).toBe("AccessDenied");
  });

  it("is not found when it was deleted in the same batch", async () => {
    const run = inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      table.delete();
      table.load("name");
      await context.sync();
    });
    expect(await refusalOf(run)).toBe("ItemNotFound");
  });

  it("is seen as the protocol's case sees it: header, rows, a column, all names", async () => {
    const seen = await inExcel(
      async (context) => {
        const table = context.workbook.tables.getItem("Obiettivi");
        const header = table.getHeaderRowRange().load("values");
        const body = table.getDataBodyRange().load("rowCount");
        const column = table.columns.getItem("Target").getDataBodyRange().load("values,address");
        table.columns.load("items/name,count");
        await context.sync();
        return {
          h: header.values,
          rows: body.rowCount,
          col: column.values,
          a: column.address,
          cols: table.columns.items.map(({ name }) => name),
        };
      },
      (sheet, workbook) => {
        const rows = [
          ["Obiettivo", "Target", "Consuntivo", "Scostamento"],
          ["Spesa", 1_200_000, 1, 1],
          ["Quota", 0.32, 1, 1],
          ["Giorni", 45, 1, 1],
        ];
        for (const [down, row] of rows.entries()) {
          for (const [across, value] of row.entries()) {
            const cell = { value, formula: null, format: DEFAULT_FORMAT };
            sheet.cells.set(cellKey(down + 1, across + 1), cell);
          }
        }
        workbook.tables.push({
          id: "2",
          name: "Obiettivi",
          sheet,
          rectangle: { top: 1, left: 1, bottom: 4, right: 4 },
          columns: ["Obiettivo", "Target", "Consuntivo", "Scostamento"].map((name, index) => ({
            id: index + 1,
            name,
            filter: null,
            calculated: null,
          })),
          showsHeaders: true,
          showsTotals: false,
          style: "TableStyleMedium2",
        });
      },
    );
    expect(seen).toEqual({
      h: [["Obiettivo", "Target", "Consuntivo", "Scostamento"]],
      rows: 3,
      col: [[1_200_000], [0.32], [45]],
      a: "Foglio1!C3:C5",
      cols: ["Obiettivo", "Target", "Consuntivo", "Scostamento"],
    });
  });
});
