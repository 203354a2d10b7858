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
    ["excelFailed", /«Obiettivi»/],
  ])("says where, and which command of Excel helps: %s", (code, expected) => {
    expect(sentence(code, "Obiettivi")).toMatch(expected);
  });
});

describe("a sheet that is too large to be read", () => {
  it("is named as a sheet, in a file and in an open Excel, with what to do", () => {
    const said = sentence("sheetTooLarge", "Vasto");
    expect(said).toMatch(/^Il foglio \(«Vasto»\).*in un altro foglio/);
    expect(said).not.toContain("file");
  });
});

describe("what happens to Excel while it writes", () => {
  it.each<[RefusalCode, RegExp]>([
    ["partlyWritten", /«Peso calcolato in Obiettivi».*«Ripristina»/],
    ["rowsMoved", /«Peso calcolato in Obiettivi».*«Ripristina»/],
    ["filterNotPutBack", /scritto tutto.*Dati > Filtro/],
    ["failedAndUndone", /«Peso calcolato in Obiettivi».*rimesso com'era/],
    ["rowsMovedAndUndone", /rimesso com'era/],
  ])("says what stands there now: %s", (code, expected) => {
    expect(sentence(code, "Peso calcolato in Obiettivi")).toMatch(expected);
  });

  it("is said also where there is nothing to name", () => {
    expect(sentence("excelFailed", null)).not.toMatch(/\bnull\b|undefined|«»/);
    expect(sentence("excelTimedOut", null)).toContain("non risulta scritto nulla");
  });
});
