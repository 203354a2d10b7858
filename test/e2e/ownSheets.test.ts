import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import { valuesOf } from "./inWorkbook";
import { openOwnTables } from "./ownTables";
import { until, type PaneUser } from "./paneUser";
import { openUntidy } from "./untidySheet";
import { itLeavesNothingWrong, withPane } from "./withPane";

// *Ho già i miei fogli*, on a sheet that was laid out for people.

describe("a sheet with a title, two rows of headings, merged labels, blank rows and a total", () => {
  const excel = openUntidy();
  const sheetBefore = inspectEmulated(excel.workbook).sheets[0];
  let user: PaneUser;
  withPane(excel, (opened) => {
    user = opened;
  });

  it("has its columns recognised, whatever their headings", async () => {
    await user.click("Usa questo foglio");
    await user.sees("Le colonne");
    await user.reads("intestazioni alla riga 5");
    expect(await goesTo(user, "N.")).toBe("Codice");
    expect(await goesTo(user, "Centro di responsabilità")).toBe("Settore/servizio");
    expect(await goesTo(user, "Obiettivi Ob. strategico")).toBe("Ob. strategico");
    expect(await goesTo(user, "Obiettivi Descrizione obiettivo")).toBe("Ob. operativo");
    expect(await goesTo(user, "Valutazione Peso")).toBe("Peso assegnato");
    expect(await goesTo(user, "Valutazione Esito finale")).toBe("Esito");
    expect(await goesTo(user, "Verbale")).toBe("Non copiare");
  });

  it("proposes what to leave out and what to fill down", async () => {
    await user.click("Avanti: le righe");
    await user.sees("Le righe");
    expect(await isTicked("3 righe con un obiettivo")).toBe(true);
    expect(await isTicked("1 riga di totale")).toBe(false);
    expect(await isTicked("1 intestazione ripetuta")).toBe(false);
    await user.reads("1 riga vuota: si salta.");
    expect(await isTicked("Settore/servizio: 1 cella vuota prende il testo sopra")).toBe(true);
  });

  it("shows what would be copied, and has written nothing so far", async () => {
    await user.click("Avanti: anteprima");
    await user.sees("Anteprima");
    await user.reads("3 righe andranno in fondo alla tabella «Obiettivi».");
    await user.reads("Piantare alberi lungo i viali del centro");
    expect(excel.workbook.tables).toEqual([]);
  });

  it("is copied, with where it comes from", async () => {
    await answerOnTheWay(user);
    await user.click("Copia in Obiettivi");
    await user.sees("Righe copiate");
    expect(valuesOf(excel, "Obiettivi", "Settore/servizio")).toEqual([
      "Tecnico",
      "Tecnico",
      "Affari generali",
    ]);
    expect(valuesOf(excel, "Obiettivi", "Peso assegnato")).toEqual([40, 35, 25]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toContain("Corrispondenze");
    await user.click("Da dove vengono: Corrispondenze, foglio «Corrispondenze»");
    await until(() => excel.workbook.activeSheet?.name === "Corrispondenze");
  });

  it("is calculated at once: the weights of the sheet count", async () => {
    await user.click("Ho finito");
    await user.sees("Performance 2026");
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    expect(valuesOf(excel, "Obiettivi", "Risultato calcolato")).toEqual([40, 0, 25]);
    await user.reads("65,00%");
  });

  it("is itself as it was", () => {
    expect(inspectEmulated(excel.workbook).sheets[0]).toEqual(sheetBefore);
  });

  itLeavesNothingWrong(() => user);

  function isTicked(label: string): Promise<boolean> {
    return user.frame.getByLabel(label, { exact: true }).isChecked();
  }
});

describe("an Excel table picked by its name, beside another on a sheet with a title", () => {
  const excel = openOwnTables();
  const before = inspectEmulated(excel.workbook);
  let user: PaneUser;
  withPane(excel, (opened) => {
    user = opened;
  });

  it("has its own columns recognised, and not those of the table beside it", async () => {
    await user.click("Ho già i miei fogli");
    await user.pick("Tabella «Piano», nel foglio «PEG»");
    await user.click("Avanti");
    await user.sees("Le colonne");
    await user.reads("Foglio «PEG», intestazioni alla riga 3.");
    expect(await user.frame.getByRole("combobox").count()).toBe(4);
    expect(await goesTo(user, "Servizio")).toBe("Settore/servizio");
    expect(await goesTo(user, "Obiettivo")).toBe("Ob. operativo");
    expect(await goesTo(user, "Peso")).toBe("Peso assegnato");
    expect(await goesTo(user, "Esito")).toBe("Esito");
  });

  it("is copied with its figures, and where it comes from is noted", async () => {
    await user.click("Avanti: le righe");
    await user.click("Avanti: anteprima");
    await user.reads("3 righe andranno in fondo alla tabella «Obiettivi».");
    await answerOnTheWay(user);
    await user.click("Copia in Obiettivi");
    await user.sees("Righe copiate");
    expect(valuesOf(excel, "Obiettivi", "Settore/servizio")).toEqual([
      "Tecnico",
      "Tecnico",
      "Affari generali",
    ]);
    expect(valuesOf(excel, "Obiettivi", "Ob. operativo")).toEqual([
      "Piantare alberi",
      "Curare i parchi",
      "Pubblicare gli atti",
    ]);
    expect(valuesOf(excel, "Obiettivi", "Peso assegnato")).toEqual([40, 35, 25]);
    expect(valuesOf(excel, "Obiettivi", "Esito")).toEqual(["Sì", "No", "Sì"]);
  });

  it("is itself as it was, and so are the other sheets and tables", () => {
    const after = inspectEmulated(excel.workbook);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.tables.slice(0, before.tables.length)).toEqual(before.tables);
  });

  itLeavesNothingWrong(() => user);
});

/** Year and weights, which a calculation needs. */
async function answerOnTheWay(user: PaneUser): Promise<void> {
  await user.click("Avanti: ente e anno");
  await user.sees("Ente e anno");
  await user.fill("Anno", "2026");
  await user.pick("Sì, usa i pesi del foglio");
}

function goesTo({ frame }: PaneUser, heading: string): Promise<string> {
  const choice = frame.getByLabel(`Dove va «${heading}»`, { exact: true });
  return choice.evaluate((place) =>
    place instanceof HTMLSelectElement ? (place.selectedOptions[0]?.label ?? "") : "",
  );
}
