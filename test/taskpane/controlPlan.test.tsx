/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { lookedAt, smallWorkbook, type } from "../app/runningWorkbook";
import { openPane, violations } from "./paneOnMemory";

describe("Controlla il piano", () => {
  it("says what the plan lacks, leads to the cells and writes nothing", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    const { user } = await openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Altro" }));
    await user.click(screen.getByRole("button", { name: "Controlla il piano" }));
    await screen.findByRole("heading", { name: "Controlla il piano" });
    expect(screen.getByText(/^Non risulta un obiettivo sui tempi di pagamento/)).toBeTruthy();
    expect(
      screen.getByRole("button", { name: /^Obiettivi![A-Z]+1 Non risulta un obiettivo/ }),
    ).toBeTruthy();
    expect(screen.getByRole("status").textContent).toMatch(/^Controlli sul piano: \d+ segnalazion/);
    expect(await violations()).toEqual([]);
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("checks again what was corrected", async () => {
    const workbook = smallWorkbook();
    const { user } = await openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Altro" }));
    await user.click(screen.getByRole("button", { name: "Controlla il piano" }));
    const place = await screen.findByRole("button", { name: /Non risulta un obiettivo/ });
    const column = /Obiettivi!([A-Z]+)1/.exec(place.textContent)?.[1] ?? "";
    type(workbook, "Obiettivi", `${column}2`, "Rispetto dei tempi di pagamento");
    await user.click(screen.getByRole("button", { name: "Ripeti i controlli" }));
    await user.click(await screen.findByRole("button", { name: "1 nota" }));
    expect(screen.getByText(/^Il 30% dell'art. 4-bis/)).toBeTruthy();
    expect(screen.queryByText(/^Non risulta/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Torna indietro" }));
    expect(await screen.findByRole("button", { name: "Altro" })).toBeTruthy();
  });

  it("copies the name that the list gives to a mission", async () => {
    const Obiettivi = [
      ["Settore/servizio", "Ob. operativo", "Missione", "Esito"],
      ["Alfa", "Uno", "07 - Cultura", "Raggiunto"],
    ];
    const { user, copied } = await openPane(smallWorkbook({ Obiettivi }));
    await user.click(screen.getByRole("button", { name: "Altro" }));
    await user.click(screen.getByRole("button", { name: "Controlla il piano" }));
    await user.click(await screen.findByRole("button", { name: "1 nota" }));
    await user.click(screen.getByRole("button", { name: "Copia il nome dell'elenco" }));
    expect(copied).toEqual(["07 – Turismo"]);
  });
});
