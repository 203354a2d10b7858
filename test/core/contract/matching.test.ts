import { codeKey, foldText, unitKey } from "../../../src/core/contract/matching";
import { createNearest } from "../../../src/core/sheet/reading/suggestions";

describe("names that are the same", () => {
  it.each([
    ["case", "OB. OPERATIVO", "Ob. operativo"],
    ["accents", "Strategicita", "Strategicità"],
    ["an apostrophe for an accent", "Attivita'", "Attività"],
    ["a decomposed accent", "Attivita\u0300", "Attività"],
    ["straight and curly apostrophes", "Dirigente dell’area", "Dirigente dell'area"],
    ["runs of spaces", "Peso   assegnato ", "Peso assegnato"],
    ["no-break spaces", "Peso\u00a0assegnato", "Peso assegnato"],
    ["line breaks", "Grado di\r\nraggiungimento %", "Grado di raggiungimento %"],
    ["a break after the slash", "Settore/\nservizio", "Settore/servizio"],
    ["dashes", "Non–raggiunto", "Non raggiunto"],
    ["the shape of dashes", "Area A — Nord", "Area A - Nord"],
    ["a space before %", "Peso%", "Peso %"],
  ])("without regard to %s", (_, written, meant) => {
    expect(foldText(written)).toBe(foldText(meant));
  });

  it("keeps apart names that differ in a letter", () => {
    expect(foldText("Area A")).not.toBe(foldText("Area B"));
  });
});

describe("units that are the same", () => {
  it.each(["Servizi Tecnici (*)", "Servizi tecnici*", "SERVIZI TECNICI (**)", "Servizi Tecnici ¹"])(
    "takes no account of the footnote mark of %s",
    (name) => {
      expect(unitKey(name, foldText)).toBe(unitKey("Servizi Tecnici", foldText));
    },
  );

  it("keeps apart units that differ in their number", () => {
    expect(unitKey("Area (1)", foldText)).not.toBe(unitKey("Area (2)", foldText));
  });

  it.each([
    ["spaces inside", `A${" ".repeat(300_000)}B`, "a b"],
    ["marks inside", `A${"*".repeat(300_000)}B`, `a${"*".repeat(300_000)}b`],
    ["marks at its end", `A${"*".repeat(300_000)} `, "a"],
    ["open brackets", `A${"(*".repeat(150_000)}`, `a${"(*".repeat(149_999)}(`],
  ])("takes a name of any length: %s", (_, name, key) => {
    expect(unitKey(name, foldText)).toBe(key);
  });

  it("does not empty a name made of marks", () => {
    expect(unitKey("*", foldText)).toBe("*");
  });
});

describe("codes that are the same", () => {
  it.each([
    ["a1", "A1 "],
    ["1–2", "1-2"],
    ["OP  1", "op 1"],
  ])("takes %p and %p for one", (left, right) => {
    expect(codeKey(left)).toBe(codeKey(right));
  });

  it.each([
    ["1-1", "11"],
    ["1-1", "1 1"],
    ["01", "1"],
    ["1.1", "11"],
  ])("keeps %p and %p apart", (left, right) => {
    expect(codeKey(left)).not.toBe(codeKey(right));
  });
});

describe("what was probably meant", () => {
  const nearest = createNearest();
  const list = ["Raggiunto", "Non raggiunto", "Escluso"].map((label) => ({
    key: foldText(label),
    label,
  }));

  it.each([
    ["a letter dropped", "ragiunto", "Raggiunto"],
    ["two letters swapped", "ecsluso", "Escluso"],
    ["a letter added", "esclusso", "Escluso"],
    ["the nearer of two", "non ragiunto", "Non raggiunto"],
    ["a longer text that begins with it", "escluso dal piano", "Escluso"],
  ])("finds it after %s", (_, key, label) => {
    expect(nearest(key, list)).toBe(label);
  });

  it.each(["rinviato", "parz. raggiunto", "n.d.", "", "x", "o", "a".repeat(200)])(
    "finds nothing near %p",
    (key) => {
      expect(nearest(key, list)).toBeNull();
    },
  );

  it("allows one slip in three letters and no more", () => {
    const words = [{ key: "abcdef", label: "abcdef" }];
    expect(nearest("abcdxy", words)).toBe("abcdef");
    expect(nearest("abcxyz", words)).toBeNull();
  });

  it("is looked for only so long among many names for many others", () => {
    const tired = createNearest();
    const names = Array.from({ length: 600 }, (_, n) => ({
      key: `area ${n}`,
      label: `Area ${n}`,
    }));
    const found = names.map(({ key }) => tired(`${key}x`, names));
    expect(found[0]).toBe("Area 0");
    expect(found.at(-1)).toBeNull();
  });
});
