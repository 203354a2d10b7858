import { nameFormula, nameTarget } from "../../../src/core/workbook/nameTarget";

const SHEETS = ["Riepilogo 2024", "Comune d'Asti", "Dati"];

describe("what a defined name stands for", () => {
  it.each([
    ["'Riepilogo 2024'!$A$1", { kind: "cell", sheet: "Riepilogo 2024", address: "A1" }],
    ["=Dati!B7", { kind: "cell", sheet: "Dati", address: "B7" }],
    ["dati!$B$7", { kind: "cell", sheet: "Dati", address: "B7" }],
    ["'Comune d''Asti'!AA10", { kind: "cell", sheet: "Comune d'Asti", address: "AA10" }],
    ['="un ""testo"""', { kind: "text", text: 'un "testo"' }],
    ['""', { kind: "text", text: "" }],
    ['"prima\nseconda"', { kind: "text", text: "prima\nseconda" }],
    ["Assente!$A$1", { kind: "other" }],
    ["#REF!$A$1", { kind: "other" }],
    ["Dati!$A$1:$B$2", { kind: "other" }],
    ['"a"&"b"', { kind: "other" }],
    ["12", { kind: "other" }],
  ])("%s", (formula, target) => {
    expect(nameTarget(formula, SHEETS)).toEqual(target);
  });

  it.each([
    { kind: "cell" as const, sheet: "Comune d'Asti", address: "AA10" },
    { kind: "text" as const, text: '=A1 & "x"' },
  ])("is written so that it reads back: %j", (target) => {
    expect(nameTarget(nameFormula(target), SHEETS)).toEqual(target);
  });

  it("does not take what a formula cannot hold", () => {
    expect(() => nameFormula({ kind: "text", text: "a".repeat(256) })).toThrow("256");
    expect(() => nameFormula({ kind: "cell", sheet: "Dati", address: "A1:B2" })).toThrow("A1:B2");
  });
});
