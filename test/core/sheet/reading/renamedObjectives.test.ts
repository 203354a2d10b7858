import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type WorkbookLiteral } from "../../../fixtures/snapshot";
import { CHOSEN } from "./issuesOf";

const OBJECTIVES = [["Settore/servizio", "Ob. operativo", "Esito", "Peso calcolato"]];
const COUNTED = [
  ["Settore/servizio", "Tipo obiettivo", "N. assegnati", "N. raggiunti"],
  ["Tecnico", "Ordinario", 4, 4],
];

function renamedIn(literal: WorkbookLiteral): readonly string[] {
  const { issues } = readWorkbook(workbook({ Parametri: CHOSEN, ...literal }));
  return issues.flatMap(({ code, params }) =>
    code === "objectives-renamed" ? [JSON.stringify(params)] : [],
  );
}

describe("a table of another name that has the columns of Obiettivi", () => {
  it("is named where Obiettivi is missing, with or without objectives in number", () => {
    const named = ['{"table":"Tabella4"}'];
    expect(renamedIn({ Tabella4: OBJECTIVES })).toEqual(named);
    expect(renamedIn({ Tabella4: OBJECTIVES, ObiettiviInNumero: COUNTED })).toEqual(named);
  });

  it("is the user's own beside an Obiettivi", () => {
    expect(renamedIn({ Tabella4: OBJECTIVES, Obiettivi: OBJECTIVES })).toEqual([]);
  });

  it("is not one that has some of the columns only", () => {
    expect(renamedIn({ Elenco: [["Settore/servizio", "Esito", "Codice", "Motivazione"]] })).toEqual(
      [],
    );
    expect(renamedIn({ Elenco: [["Settore/servizio", "Ob. operativo"]] })).toEqual([]);
  });
});
