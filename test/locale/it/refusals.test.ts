import { refusal, type RefusalCode } from "../../../src/core/workbook/refusal";
import { refusalSentence } from "../../../src/locale/it/refusals";

function sentence(code: RefusalCode, where: string | null): string {
  return refusalSentence(refusal(code, where));
}

/** What Excel refuses before anything is written. */
const BEFORE: readonly RefusalCode[] = [
  "sheetProtected",
  "structureProtected",
  "workbookReadOnly",
  "tableFiltered",
  "mergedCells",
  "cellBeingEdited",
  "excelFailed",
  "operationNotSupported",
  "workbookChanged",
  "noRoomForColumns",
];

describe("what Excel refuses before it writes", () => {
  it.each(BEFORE)("says that nothing was written, and what to do: %s", (code) => {
    expect(sentence(code, "Obiettivi")).toContain("non è stato scritto nulla");
    expect(sentence(code, "Obiettivi")).toMatch(/[Rr]iprovate/);
  });

  it.each<[RefusalCode, RegExp]>([
    ["sheetProtected", /«Obiettivi».*Revisione > Rimuovi protezione foglio/],
    ["structureProtected", /Revisione > Proteggi cartella di lavoro/],
    ["tableFiltered", /«Obiettivi».*lasciate che venga tolto e rimesso/],
    ["cellBeingEdited", /Invio .* Esc/],
  ])("says where, and which command of Excel helps: %s", (code, expected) => {
    expect(sentence(code, "Obiettivi")).toMatch(expected);
  });
});

describe("a sheet that is too large to be read", () => {
  it("is named as a sheet, in a file and in an open Excel, with what to do", () => {
    const said = sentence("sheetTooLarge", "Vasto");
    expect(said).toMatch(/^Il foglio «Vasto» è .*in un altro foglio/);
    expect(said).not.toContain("file");
  });
});

describe("what happens to Excel while it writes", () => {
  it.each<[RefusalCode, RegExp]>([
    ["partlyWritten", /\(«Peso», «Risultato» in «Obiettivi»; «Riepilogo 2024»\).*«Ripristina»/],
    ["partlyRemoved", /\(«Peso», «Risultato» in «Obiettivi»; «Riepilogo 2024»\): riprovate/],
    ["filterNotPutBack", /scritto tutto.*Dati > Filtro/],
    ["failedAndUndone", /«Riepilogo 2024»\) è stato rimesso com'era/],
  ])("says what stands there now, columns in words: %s", (code, expected) => {
    expect(sentence(code, "Obiettivi[Peso], Obiettivi[Risultato], Riepilogo 2024")).toMatch(
      expected,
    );
  });

  it.each<[RefusalCode, RegExp]>([
    ["rowsMoved", /della tabella «Obiettivi» sono .*«Ripristina»/],
    ["rowsMovedAndUndone", /della tabella «Obiettivi» sono .*rimesso com'era/],
  ])("names the table whose rows moved: %s", (code, expected) => {
    expect(sentence(code, "Obiettivi")).toMatch(expected);
  });

  it("keeps the codes of programs to itself", () => {
    expect(sentence("excelFailed", "AccessDenied")).not.toContain("AccessDenied");
  });

  it("is said also where there is nothing to name", () => {
    expect(sentence("excelFailed", null)).not.toMatch(/\bnull\b|undefined|«»/);
    expect(sentence("excelTimedOut", null)).toContain("non risulta scritto nulla");
  });
});
