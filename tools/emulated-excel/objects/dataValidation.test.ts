import { inExcel, refusalOf, sheetAfter } from "./inExcel";

async function validationsAfter(act: (sheet: Excel.Worksheet) => void) {
  return (await sheetAfter(act)).validations;
}

const list = (source: string | Excel.Range) => ({ list: { inCellDropDown: true, source } });
const A2_TO_A10 = { top: 1, left: 0, bottom: 9, right: 0 };

it("a list is kept with its alert and its prompt", async () => {
  const alert = { message: "Scegli", showAlert: true, style: "Stop", title: "Errore" } as const;
  const prompt = { message: "m", showPrompt: true, title: "t" };
  const validations = await validationsAfter((sheet) => {
    const { dataValidation } = sheet.getRange("A2:A10");
    dataValidation.rule = list("Sì,No");
    dataValidation.errorAlert = alert;
    dataValidation.prompt = prompt;
    dataValidation.ignoreBlanks = false;
  });
  expect(validations).toEqual([
    { range: A2_TO_A10, rule: list("Sì,No"), errorAlert: alert, prompt },
  ]);
});

it("a list from a range reads back as the formula of its cells", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A2");
    dataValidation.rule = list(sheet.getRange("F1:F3"));
    dataValidation.load("rule,type");
    await context.sync();
    return [dataValidation.rule, dataValidation.type];
  });
  expect(seen).toEqual([list("=Foglio1!$F$1:$F$3"), "List"]);
});

it("a cell that is given another rule leaves the cells around it theirs", async () => {
  const validations = await validationsAfter((sheet) => {
    sheet.getRange("A2:A10").dataValidation.rule = list("Sì,No");
    sheet.getRange("A4").dataValidation.rule = list("Uno,Due");
    sheet.getRange("A9:A20").dataValidation.clear();
  });
  expect(validations.map(({ range, rule }) => [range.top, range.bottom, rule])).toEqual([
    [1, 2, list("Sì,No")],
    [4, 7, list("Sì,No")],
    [3, 3, list("Uno,Due")],
  ]);
});

it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["a list of 256 characters", "InvalidArgument", () => list("a".repeat(256))],
  ["an empty list", "InvalidArgument", () => list("")],
  ["a block of cells", "InvalidArgument", () => list("=Foglio1!$A$1:$B$2")],
  ["no kind", "InvalidArgument", () => ({})],
  ["two kinds", "InvalidArgument", () => ({ ...list("Sì"), custom: { formula: "=A1>0" } })],
  ["another kind", "NotImplemented", () => ({ custom: { formula: "=A1>0" } })],
  ["a formula for a list", "NotImplemented", () => list("=INDIRECT($A$1)")],
])("the rule may not be %s: %s", async (_, code, ruleOf) => {
  const run = validationsAfter((sheet) => {
    Object.assign(sheet.getRange("A2").dataValidation, { rule: ruleOf(sheet) });
  });
  expect(await refusalOf(run)).toBe(code);
});

it("a title above 32 characters is refused, and any rule on a protected sheet", async () => {
  const long = validationsAfter((sheet) => {
    const { dataValidation } = sheet.getRange("A2");
    dataValidation.rule = list("Sì,No");
    dataValidation.prompt = { message: "m", showPrompt: true, title: "t".repeat(33) };
  });
  expect(await refusalOf(long)).toBe("InvalidArgument");
  const locked = validationsAfter((sheet) => {
    sheet.protection.protect();
    sheet.getRange("A2").dataValidation.rule = list("Sì,No");
  });
  expect(await refusalOf(locked)).toBe("AccessDenied");
});

it("conditional formats can be cleared where there are none, but not on a protected sheet", async () => {
  const clear = (protect: boolean) =>
    validationsAfter((sheet) => {
      if (protect) sheet.protection.protect();
      sheet.getRange("A1:B2").conditionalFormats.clearAll();
    });
  expect(await refusalOf(clear(false))).toBe("nothing refused");
  expect(await refusalOf(clear(true))).toBe("AccessDenied");
});
