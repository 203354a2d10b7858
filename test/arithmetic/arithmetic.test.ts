import { itWithLibreOffice } from "../fixtures/readers/itWithLibreOffice";
import { openLibreOffice } from "./libreOffice";
import { compareWithLibreOffice } from "./plansWithFormulas";

describe("the engine's figures", () => {
  itWithLibreOffice("are those of a spreadsheet with the same rules as formulas", async () => {
    const libreOffice = openLibreOffice();
    if (libreOffice === null) throw new Error("LibreOffice was there a moment ago.");
    const { equal, differences } = await compareWithLibreOffice(libreOffice, {
      seed: 2022,
      plans: 500,
    });
    libreOffice.close();
    expect(differences).toEqual([]);
    expect(equal).toBeGreaterThan(65_000);
  });
});
