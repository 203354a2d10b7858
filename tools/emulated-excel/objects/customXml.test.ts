import { inExcel, refusalOf } from "./inExcel";

const RECORD = '<r xmlns="urn:prova:1"><a>1 &amp; 2</a></r>';

it("a part is found by the namespace of its root, with its text as it was given", async () => {
  const seen = await inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<altro xmlns="urn:altro"/>');
    const part = customXmlParts.add(RECORD).load("id,namespaceUri");
    const found = customXmlParts.getByNamespace("urn:prova:1").getOnlyItemOrNullObject();
    const xml = found.getXml();
    const count = customXmlParts.getCount();
    found.load("id");
    await context.sync();
    return [xml.value, part.namespaceUri, found.id === part.id, count.value];
  });
  expect(seen).toEqual([RECORD, "urn:prova:1", true, 2]);
});

it("a namespace without part, or with two, has no only one", async () => {
  const seen = await inExcel(async (context) => {
    const parts = context.workbook.customXmlParts;
    const none = parts.getByNamespace("urn:manca").getOnlyItemOrNullObject();
    parts.add(RECORD);
    parts.add(RECORD);
    const two = parts.getByNamespace("urn:prova:1");
    const only = two.getOnlyItemOrNullObject();
    two.load("items/id");
    await context.sync();
    const failing = two.getOnlyItem();
    failing.load("id");
    const code = await refusalOf(context.sync());
    return [
      none.isNullObject,
      only.isNullObject,
      new Set(two.items.map(({ id }) => id)).size,
      code,
    ];
  });
  expect(seen).toEqual([true, true, 2, "GeneralException"]);
});

it("a deleted part is gone, and its text can change before", async () => {
  const seen = await inExcel(async (context) => {
    const part = context.workbook.customXmlParts.add(RECORD);
    part.setXml('<r xmlns="urn:prova:1"/>');
    const xml = part.getXml();
    part.delete();
    const left = context.workbook.customXmlParts.getCount();
    await context.sync();
    return [xml.value, left.value];
  });
  expect(seen).toEqual(['<r xmlns="urn:prova:1"/>', 0]);
});

it.each(["", "testo", "<a>", "<a></b>", "<a/><b/>"])("%j is no XML document", async (xml) => {
  const run = inExcel(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  expect(await refusalOf(run)).toBe("InvalidArgument");
});
