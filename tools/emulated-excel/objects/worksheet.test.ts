import { openEmulatedExcel } from "../emulatedExcel";
import type { EmulatedExcel } from "../emulatedHost";
import { rangeOn } from "../model/ranges";
import { createSheet, createWorkbook, DEFAULT_FORMAT } from "../model/sheets";
import { layTable } from "../model/tableLayout";
import { cellKey, type EmulatedSheet } from "../model/workbook";

interface Opened {
  readonly excel: EmulatedExcel;
  readonly first: EmulatedSheet;
  readonly second: EmulatedSheet;
}

function open(): Opened {
  const workbook = createWorkbook();
  const first = createSheet(workbook, "Primo");
  const second = createSheet(workbook, "Secondo");
  return { excel: openEmulatedExcel(workbook), first, second };
}

async function act(
  { excel }: Opened,
  change: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void,
): Promise<unknown> {
  const failure: unknown = await excel.Excel.run(async (context) => {
    change(context.workbook.worksheets, context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  return failure instanceof Error && "code" in failure ? failure.code : failure;
}

function namesOf({ excel }: Opened): readonly string[] {
  return excel.workbook.sheets.map(({ name }) => name);
}

/** In the first cell of the first sheet, as if it had been there when the workbook was opened. */
function writeFormula({ first }: Opened, formula: string): void {
  first.cells.set(cellKey(0, 0), { value: 1, formula, format: DEFAULT_FORMAT });
}

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

describe("names of sheets", () => {
  it.each(["a".repeat(31), "Dati del '24", "Riepilogo 2026 (2)"])("%j is one", async (name) => {
    const opened = open();
    expect(await act(opened, (sheets) => sheets.add(name))).toBeNull();
    expect(namesOf(opened)).toEqual(["Primo", "Secondo", name]);
  });

  it.each([
    "",
    "a".repeat(32),
    "a/b",
    "a\\b",
    "a?",
    "a*",
    "[a]",
    "a:b",
    "'a",
    "a'",
    "History",
    "cronologia",
  ])("%j is none, neither for a new sheet nor for another one", async (name) => {
    const opened = open();
    expect(await act(opened, (sheets) => sheets.add(name))).toBe("InvalidArgument");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").name = name;
      }),
    ).toBe("InvalidArgument");
    expect(namesOf(opened)).toEqual(["Primo", "Secondo"]);
  });

  it("are unique whatever their case, but a sheet may change the case of its own", async () => {
    const opened = open();
    expect(await act(opened, (sheets) => sheets.add("PRIMO"))).toBe("ItemAlreadyExists");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("primo").name = "PRIMO";
      }),
    ).toBeNull();
    expect(namesOf(opened)).toEqual(["PRIMO", "Secondo"]);
  });

  it("are followed by the formulas that use them", async () => {
    const opened = open();
    writeFormula(opened, '=Secondo!A1+secondo!$B$2:C3&"Secondo!A1"&Terzo!A1');
    await act(opened, (sheets) => {
      sheets.getItem("Secondo").name = "L'altro";
    });
    expect(opened.first.cells.get(cellKey(0, 0))?.formula).toBe(
      "='L''altro'!A1+'L''altro'!$B$2:C3&\"Secondo!A1\"&Terzo!A1",
    );
  });
});

describe("sheets that go", () => {
  it("leave #REF! in the names and formulas that pointed to them", async () => {
    const opened = open();
    const { workbook } = opened.excel;
    const name = {
      name: "Marca",
      target: rangeOn(opened.second, CELL),
      comment: "",
      isVisible: true,
    };
    workbook.names.set("Marca", name);
    writeFormula(opened, "=Secondo!A1*2");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Secondo").delete();
      }),
    ).toBeNull();
    expect(workbook.names.get("Marca")?.target).toBe("=#REF!");
    expect(opened.first.cells.get(cellKey(0, 0))).toMatchObject({
      formula: "=#REF!*2",
      value: { error: "#REF!" },
    });
  });

  it("are not the last one in sight, nor one that is very hidden", async () => {
    const opened = open();
    opened.second.visibility = "VeryHidden";
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").delete();
      }),
    ).toBe("InvalidOperation");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Secondo").delete();
      }),
    ).toBe("InvalidOperation");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").visibility = "Hidden";
      }),
    ).toBe("InvalidOperation");
  });
});

describe("a copy of a sheet", () => {
  it("stands at the end with tables under other names and names of its own", async () => {
    const opened = open();
    await act(opened, (sheets) => {
      const sheet = sheets.getItem("Primo");
      sheet.getRange("A1:A2").values = [["Colonna"], [1]];
      sheet.getRange("A1").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 33;
    });
    const { workbook } = opened.excel;
    const table = layTable(opened.first, { ...CELL, bottom: 1 }, true);
    table.name = "Dati";
    workbook.names.set("Marca", {
      name: "Marca",
      target: rangeOn(opened.first, CELL),
      comment: "",
      isVisible: true,
    });
    await act(opened, (sheets) => sheets.getItem("Primo").copy("End"));
    const copy = workbook.sheets[2];
    expect(namesOf(opened)).toEqual(["Primo", "Secondo", "Primo (2)"]);
    expect(workbook.tables.map(({ name, sheet }) => [name, sheet.name])).toEqual([
      ["Dati", "Primo"],
      ["Dati2", "Primo (2)"],
    ]);
    expect(copy?.cells.get(cellKey(1, 0))?.value).toBe(1);
    expect(copy?.columnWidths.get(0)).toBe(100);
    expect(copy?.rowHeights.get(1)).toBe(33);
    expect(copy?.names.get("Marca")?.target).toMatchObject({ sheet: { name: "Primo (2)" } });
    expect(workbook.names.get("Marca")?.target).toMatchObject({ sheet: { name: "Primo" } });
  });
});

describe("protection", () => {
  it("of the structure keeps sheets as they are", async () => {
    const opened = open();
    await act(opened, (_sheets, context) => {
      context.workbook.protection.protect("segreto");
    });
    const changes: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add("Terzo"),
      (sheets) => sheets.getItem("Primo").copy("End"),
      (sheets) => {
        sheets.getItem("Primo").delete();
      },
      (sheets) => {
        sheets.getItem("Primo").name = "Altro";
      },
      (sheets) => {
        sheets.getItem("Primo").position = 1;
      },
      (sheets) => {
        sheets.getItem("Primo").visibility = "Hidden";
      },
    ];
    for (const change of changes) expect(await act(opened, change)).toBe("AccessDenied");
    expect(namesOf(opened)).toEqual(["Primo", "Secondo"]);
    const unprotect = (password?: string): Promise<unknown> =>
      act(opened, (_sheets, context) => {
        context.workbook.protection.unprotect(password);
      });
    expect(await unprotect("altro")).toBe("AccessDenied");
    expect(await unprotect("segreto")).toBeNull();
    expect(await act(opened, (sheets) => sheets.add("Terzo"))).toBeNull();
  });

  it("of a sheet refuses looks and sizes unless it allows them", async () => {
    const opened = open();
    await act(opened, (sheets) => {
      sheets.getItem("Primo").protection.protect({ allowFormatRows: true });
    });
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").getRange("A1").format.font.bold = true;
      }),
    ).toBe("AccessDenied");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").getRange("A1").format.columnWidth = 50;
      }),
    ).toBe("AccessDenied");
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").getRange("A1").format.rowHeight = 50;
      }),
    ).toBeNull();
    expect(
      await act(opened, (sheets) => {
        sheets.getItem("Primo").protection.protect();
      }),
    ).toBe("AccessDenied");
  });
});

describe("the workbook", () => {
  it("knows the active sheet and the cells that were selected there", async () => {
    const opened = open();
    const seen = await opened.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Secondo").getRange("B2:C3").select();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      sheet.load("name");
      selected.load("address");
      cell.load("address");
      await context.sync();
      return [sheet.name, selected.address, cell.address];
    });
    expect(seen).toEqual(["Secondo", "Secondo!B2:C3", "Secondo!B2"]);
  });

  it.each([
    [false, 36_526],
    [true, 35_064],
  ])(
    "tells by the function DATE from which year its dates count",
    async (uses1904Dates, serial) => {
      const opened = open();
      opened.excel.workbook.uses1904Dates = uses1904Dates;
      const seen = await opened.excel.Excel.run(async (context) => {
        const result = context.workbook.functions.date(2000, 1, 1);
        result.load("value");
        await context.sync();
        return result.value;
      });
      expect(seen).toBe(serial);
    },
  );

  it("freezes rows, and says so", async () => {
    const opened = open();
    const seen = await opened.excel.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Primo");
      freezePanes.freezeRows(2);
      const location = freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.address;
    });
    expect(seen).toBe("Primo!1:2");
    expect(opened.first.frozenRows).toBe(2);
  });
});
