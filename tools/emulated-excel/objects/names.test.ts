import { inExcel, refusalOf } from "./inExcel";

it("a name of cells says where they are, and follows the sheet that is renamed", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("Zona", sheet.getRange("A1:B2"), "nota");
    sheet.name = "Altro foglio";
    const zone = names.getItem("ZONA").load("name,type,value,formula,comment,visible,scope");
    const range = zone.getRange().load("address");
    const count = names.getCount();
    await context.sync();
    return [zone.toJSON(), range.address, count.value];
  });
  expect(seen).toEqual([
    {
      name: "Zona",
      type: "Range",
      value: "'Altro foglio'!$A$1:$B$2",
      formula: "='Altro foglio'!$A$1:$B$2",
      comment: "nota",
      visible: true,
      scope: "Workbook",
    },
    "'Altro foglio'!A1:B2",
    1,
  ]);
});

it("a name of a text gives it back, quotes included, and has no cells", async () => {
  const seen = await inExcel(async (context) => {
    const { names } = context.workbook;
    const name = names.add("CalcolaPerformance.Impronta_2026", '="a ""b"""');
    name.load("type,value,formula");
    const range = name.getRangeOrNullObject();
    await context.sync();
    return { ...name.toJSON(), isNull: range.isNullObject };
  });
  expect(seen).toEqual({ type: "String", value: 'a "b"', formula: '="a ""b"""', isNull: true });
});

it("a name made from a formula follows its cells, as one made from a range does", async () => {
  const formula = await inExcel(async (context, sheet) => {
    const name = context.workbook.names.add("Cella", "=Foglio1!$C$3");
    sheet.getRange("1:2").insert("Down");
    name.load("formula");
    await context.sync();
    return name.formula as unknown;
  });
  expect(formula).toBe("=Foglio1!$C$5");
});

it("a sheet has names of its own", async () => {
  const seen = await inExcel(async (context, sheet) => {
    context.workbook.names.add("Zona", sheet.getRange("A1"));
    const own = sheet.names.add("Zona", sheet.getRange("B2")).load("scope,formula");
    await context.sync();
    return [own.scope, own.formula as unknown];
  });
  expect(seen).toEqual(["Worksheet", "=Foglio1!$B$2"]);
});

it("a name that is deleted is not found again", async () => {
  const isNull = await inExcel(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("Zona", sheet.getRange("A1")).delete();
    const name = names.getItemOrNullObject("Zona");
    await context.sync();
    return name.isNullObject;
  });
  expect(isNull).toBe(true);
});

it.each([
  ["Con spazio", "=Foglio1!$A$1", "InvalidArgument"],
  ["B7", "=Foglio1!$A$1", "InvalidArgument"],
  ["zona", "=Foglio1!$A$1", "ItemAlreadyExists"],
  ["TABELLA", "=Foglio1!$A$1", "ItemAlreadyExists"],
  ["Testo", `="${"a".repeat(256)}"`, "InvalidArgument"],
  ["Altrove", "=Manca!$A$1", "InvalidArgument"],
  ["Formula", "=SUM(Foglio1!$A$1:$A$3)", "NotImplemented"],
  ["Indirizzo", "Foglio1!$A$1", "NotImplemented"],
])("a name %s for %s is refused: %s", async (name, reference, code) => {
  const run = inExcel(async (context, sheet) => {
    sheet.tables.add("H1:H2", true).name = "Tabella";
    context.workbook.names.add("Zona", sheet.getRange("A1"));
    context.workbook.names.add(name, reference);
    await context.sync();
  });
  expect(await refusalOf(run)).toBe(code);
});

it("a text of 255 characters is taken", async () => {
  const text = "è".repeat(255);
  const value = await inExcel(async (context) => {
    const name = context.workbook.names.add("Testo", `="${text}"`).load("value");
    await context.sync();
    return name.value as unknown;
  });
  expect(value).toBe(text);
});
