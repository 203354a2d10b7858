import { inExcel, refusalOf, sheetAfter } from "./inExcel";

async function pageAfter(act: (sheet: Excel.Worksheet) => void) {
  return (await sheetAfter(act)).page;
}

it("the page is what was asked, on a protected sheet too", async () => {
  const page = await pageAfter((sheet) => {
    const { pageLayout } = sheet;
    sheet.protection.protect();
    pageLayout.orientation = "Landscape";
    pageLayout.set({ paperSize: "A4" });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.topMargin = 42.5;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "Comune && Provincia";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P di &N";
    sheet.horizontalPageBreaks.add("A9");
    sheet.horizontalPageBreaks.add("A5");
  });
  expect(page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    margins: { top: 42.5, right: 50.4 },
    centersHorizontally: true,
    printArea: "A1:H40",
    titleRows: { first: 0, last: 1 },
    footer: { left: "Comune && Provincia", center: "", right: "&P di &N" },
    breaksBefore: [4, 8],
  });
});

it("page breaks are listed and taken away", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A9");
    breaks.load("items/rowIndex");
    await context.sync();
    const rows = breaks.items.map(({ rowIndex }) => rowIndex);
    breaks.removePageBreaks();
    const left = breaks.getCount();
    await context.sync();
    return [rows, left.value];
  });
  expect(seen).toEqual([[8], 0]);
});

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a direction of another case", (s) => Object.assign(s.pageLayout, { orientation: "landscape" })],
  ["a paper that is none", (s) => Object.assign(s.pageLayout, { paperSize: "Cartolina" })],
  [
    "titles that are no rows",
    (s) => {
      s.pageLayout.setPrintTitleRows("A1:B2");
    },
  ],
  [
    "a scale and a number of pages",
    (s) => (s.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 }),
  ],
  ["a scale below 10", (s) => (s.pageLayout.zoom = { scale: 9 })],
  ["a negative margin", (s) => (s.pageLayout.topMargin = -1)],
  ["a break before the first row", (s) => s.horizontalPageBreaks.add("B1")],
  [
    "a footer above 255 characters",
    (s) => (s.pageLayout.headersFooters.defaultForAllPages.leftFooter = "a".repeat(254)),
  ],
])("the page does not take %s", async (_, act) => {
  expect(await refusalOf(pageAfter(act))).toBe("InvalidArgument");
});
