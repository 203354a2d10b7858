/** Obiettivo | Target, two rows, from B2; "accanto" is beside the first row. */
export async function withTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Excel.Table> {
  sheet.getRange("B2:C4").values = [
    ["Obiettivo", "Target"],
    ["Uno", 10],
    ["Due", 20],
  ];
  sheet.getRange("D3").values = [["accanto"]];
  const table = sheet.tables.add("B2:C4", true);
  table.name = "Obiettivi";
  await context.sync();
  return table;
}
