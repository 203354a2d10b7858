/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { answering, prepared } from "../app/commanding";
import { calculated, lookedAt, smallWorkbook, type } from "../app/runningWorkbook";
import { refusal } from "../../src/core/workbook/refusal";
import { failure } from "../../src/core/workbook/result";
import { createMemoryGateway } from "../contract/memoryGateway";
import { openPane, violations } from "./paneOnMemory";

const NEW_TABLE = "Ripristina com'era prima di aggiungere le tabelle";

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

describe("restoring from the pane after another command than the calculation", () => {
  it("says before and afterwards what is taken back", async () => {
    const workbook = smallWorkbook();
    await answering(workbook, { minimum: "85" });
    const { user } = await openPane(workbook);
    expect(screen.getByRole("heading", { name: "Ultima operazione" })).toBeTruthy();
    await user.click(button("Ripristina le risposte di prima"));
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
    expect(
      screen.getByText("La cartella di lavoro è di nuovo com'era prima delle risposte."),
    ).toBeTruthy();
    expect(document.body.textContent).not.toContain("calcolo");
    expect(await violations()).toEqual([]);
  });

  it("takes nothing back where somebody has had another command done since, and leads to the check", async () => {
    const workbook = smallWorkbook();
    await answering(workbook, { minimum: "85" });
    const { user } = await openPane(workbook);
    await calculated(workbook);
    const before = await lookedAt(workbook);
    await user.click(button("Ripristina le risposte di prima"));
    await screen.findByRole("heading", { name: "Non è stato possibile" });
    expect(await lookedAt(workbook)).toEqual(before);
    await user.click(button("Riprova"));
    await screen.findByRole("heading", { name: "Ultimo calcolo" });
  });

  it("asks about what was changed since that command", async () => {
    const workbook = smallWorkbook();
    await prepared(workbook, ["indicators"]);
    type(workbook, "Indicatori", "A2", "1");
    const { user } = await openPane(workbook);
    await user.click(button(NEW_TABLE));
    await screen.findByRole("heading", {
      name: "Ci sono modifiche fatte dopo aver aggiunto le tabelle",
    });
    expect(screen.getByText(/^Ripristinando com'era prima di aggiungere le tabelle/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("is that command's also beside a calculation that had nothing to write", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    await prepared(workbook, ["acts"]);
    const { user } = await openPane(workbook);
    await user.click(button("Calcola performance"));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    expect(screen.getAllByText(/^Nessuna novità dall'ultimo calcolo/)).toBeTruthy();
    expect(button(/^Ripristina/).textContent).toBe(NEW_TABLE);
  });

  it("is so too when the calculation was refused at first", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    await prepared(workbook, ["acts"]);
    const gateway = createMemoryGateway(workbook);
    let isEditing = false;
    const { user } = await openPane(workbook, {
      gateway: {
        ...gateway,
        read: (prefix) =>
          isEditing
            ? Promise.resolve(failure(refusal("cellBeingEdited", null)))
            : gateway.read(prefix),
      },
    });
    isEditing = true;
    await user.click(button("Calcola performance"));
    await screen.findByRole("heading", { name: "Non è stato possibile" });
    isEditing = false;
    await user.click(button("Riprova"));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    expect(button(/^Ripristina/).textContent).toBe(NEW_TABLE);
  });
});
