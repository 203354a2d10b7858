import { previewNewYear } from "../../src/app/newYear";
import type { NewYearFacts } from "../../src/core/texts/yearTexts";
import { ITALIAN } from "../../src/locale/it/texts";
import { YEAR_TEXTS } from "../../src/locale/it/year";
import { RESTORING_TEXTS } from "../../src/locale/it/restoring";
import { calculateOn, demandWritten, restoreOn } from "../acceptance/excelRun";
import { done, nextYear, rowsOf } from "../acceptance/yearWalk";
import { createMemoryGateway } from "../contract/memoryGateway";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { tableOf } from "./commanding";
import { lookedAt, smallWorkbook } from "./runningWorkbook";

const ATTI = [
  ["Atto", "Organo", "Numero", "Data"],
  ["Approvazione del Piano della performance", "Giunta comunale", "12", "30/01/2025"],
  ["Rendiconto della gestione", "Consiglio comunale", "20", "28/04/2026"],
  ["Approvazione della Relazione sulla performance", "Giunta comunale", "70", "20/06/2026"],
  ["Sistema di misurazione e valutazione", "Giunta comunale", "5", "10/02/2023"],
];

async function preview(workbook: MemoryWorkbook): Promise<NewYearFacts> {
  const result = await previewNewYear(createMemoryGateway(workbook), ITALIAN.relazione);
  if (!result.ok || result.value.kind !== "ready") throw new Error(JSON.stringify(result));
  return result.value.newYear;
}

describe("a new year", () => {
  it("leaves in Atti only what lasts: the acts of the closed year go, and are named before", async () => {
    const workbook = smallWorkbook({ Atti: ATTI });
    expect(YEAR_TEXTS.newYear(await preview(workbook))).toContain(
      "Non restano in Atti, perché riguardano il 2025: Approvazione del Piano della performance n. 12; " +
        "Rendiconto della gestione n. 20; Approvazione della Relazione sulla performance n. 70.",
    );
    await done(nextYear(createMemoryGateway(workbook)));
    expect(await rowsOf(createMemoryGateway(workbook), "Atti")).toEqual([ATTI[4]]);
  });

  it("says before that the sheets of the closed year stay, and leaves them as they are", async () => {
    const workbook = smallWorkbook();
    const gateway = createMemoryGateway(workbook);
    demandWritten(await calculateOn(gateway, { makesProspetto: true }));
    const { sheets } = await preview(workbook);
    expect(sheets).toEqual(expect.arrayContaining(["Riepilogo 2025", "Prospetto 2025"]));
    expect(YEAR_TEXTS.newYear(await preview(workbook)).at(-1)).toMatch(
      /^I fogli «Riepilogo 2025», .*«Prospetto 2025» restano come sono, con i loro valori; il primo calcolo del 2026/,
    );
    const cellsOf = async (name: string): Promise<unknown> =>
      (await lookedAt(workbook)).namedSheets.find(({ sheet }) => sheet === name)?.rows;
    const before = await cellsOf("Riepilogo 2025");
    await done(nextYear(gateway));
    demandWritten(await calculateOn(gateway));
    expect(await cellsOf("Riepilogo 2025")).toEqual(before);
    expect((await lookedAt(workbook)).sheets.map(({ name }) => name)).toContain("Riepilogo 2026");
  });

  it("tells column by column what its restoring has put back", async () => {
    const gateway = createMemoryGateway(smallWorkbook());
    await done(nextYear(gateway));
    const restored = await restoreOn(gateway);
    if (!restored.ok || restored.value.kind !== "restored") throw new Error("not restored");
    const { putBack } = RESTORING_TEXTS;
    expect(restored.value.putBack.map(putBack)).toEqual([
      "Nella tabella «Parametri» «Anno» ha di nuovo il valore di prima.",
      "Nella tabella «Parametri» «Fase» ha di nuovo il valore di prima.",
      "Nella tabella «Obiettivi» la colonna «Esito» ha di nuovo i valori che aveva prima.",
      "Nella tabella «Obiettivi» la colonna «Grado %» ha di nuovo i valori che aveva prima.",
      "Nella tabella «Obiettivi» la colonna «Motivazione» ha di nuovo i valori che aveva prima.",
      "Il foglio «AnnoPrecedente», che era stato aggiunto, è stato tolto.",
    ]);
  });

  it("says nothing of sheets where nothing was calculated yet", async () => {
    expect(YEAR_TEXTS.newYear(await preview(smallWorkbook())).join()).not.toContain("fogli");
  });

  it("keeps an excluded objective by unit and code, so that it is not new the year after", async () => {
    const workbook = smallWorkbook();
    const obiettivi = await tableOf(workbook, "Obiettivi");
    expect(obiettivi[0]).toContain("Esito");
    const rows = obiettivi.map((row, at) =>
      row.map((cell, column) =>
        at === 1 && obiettivi[0]?.[column] === "Esito" ? "Escluso" : cell,
      ),
    );
    const changed = smallWorkbook({ Obiettivi: rows as never });
    await done(nextYear(createMemoryGateway(changed)));
    const kept = (await rowsOf(createMemoryGateway(changed), "AnnoPrecedente")) ?? [];
    expect(kept.filter((row) => row.includes("Escluso"))).toHaveLength(1);
  });
});
