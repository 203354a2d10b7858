/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { workbookFile } from "../../fixtures/workbookFile";
import { openGrid } from "./gridOn";

const HEADERS = ["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Peso assegnato"];

function small(): Uint8Array {
  return workbookFile({
    Obiettivi: [
      [...HEADERS, "Doppio", "Peso calcolato"],
      ["1", "Tecnico", "Uno", "Raggiunto", 40, { formula: "E2*2", cached: 80 }, 40],
      ["2", "Tecnico", "Due", "", 60, { formula: "E3*2", cached: 120 }, 60],
    ],
    Strutture: [["Settore/servizio"], ["Tecnico"]],
  });
}

function cell(row: number, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(
    `td[data-row="${String(row)}"][data-column="${String(column)}"]`,
  );
  if (found === null) throw new Error(`no cell in row ${String(row)}`);
  return found;
}

describe("the grid", () => {
  it("is a grid with row and column headers, and one cell to tab to", async () => {
    const { violations } = openGrid(small(), "Obiettivi");
    const grid = screen.getByRole("grid", { name: "Foglio Obiettivi" });
    expect(grid.getAttribute("aria-rowcount")).toBe("5");
    expect(grid.getAttribute("aria-colcount")).toBe("8");
    expect(
      within(grid)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["1", "2", "3", "4"]);
    expect(within(grid).getByRole("columnheader", { name: "C" })).toBeTruthy();
    expect(grid.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
    expect(cell(2, 3).getAttribute("aria-readonly")).toBe("false");
    expect(cell(2, 6).getAttribute("aria-readonly")).toBe("true");
    expect(cell(3, 1).closest("tr")?.getAttribute("aria-rowindex")).toBe("4");
    expect(await violations()).toEqual([]);
  });

  it("is walked through with the keys", async () => {
    const { user, marked, focused } = openGrid(small(), "Obiettivi");
    await user.click(cell(1, 1));
    const after = async (keys: string): Promise<string> => {
      await user.keyboard(keys);
      return focused();
    };
    expect(await after("{ArrowDown}")).toBe("A2");
    expect(await after("{ArrowRight}")).toBe("B2");
    expect(await after("{End}")).toBe("G2");
    expect(await after("{Home}")).toBe("A2");
    expect(await after("{Control>}{End}{/Control}")).toBe("G4");
    expect(await after("{Control>}{Home}{/Control}")).toBe("A1");
    expect(await after("{PageDown}")).toBe("A4");
    expect(await after("{PageUp}")).toBe("A1");
    expect(await after("{ArrowUp}")).toBe("A1");
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    expect(marked()).toBe("Obiettivi!A1:B2");
    expect(cell(2, 2).getAttribute("aria-selected")).toBe("true");
  });

  it("has the sheets as tabs", async () => {
    const { user, marked } = openGrid(small(), "Obiettivi");
    await user.click(screen.getByRole("tab", { name: "Obiettivi" }));
    await user.keyboard("{ArrowRight}");
    expect(marked()).toBe("Strutture!A1");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Strutture");
    expect(screen.getByRole("grid", { name: "Foglio Strutture" })).toBeTruthy();
  });

  it("says of a formula what it is, and keeps it", async () => {
    const { user, focused } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 6));
    expect(screen.getByText(/Formula: =E2\*2 · Formula, non modificabile/)).toBeTruthy();
    await user.keyboard("9{Enter}{Delete}");
    expect(focused()).toBe("F2");
    expect(cell(2, 6).textContent).toBe("80");
  });

  it("goes where the pane leads, with the focus", () => {
    const { leadTo, focused } = openGrid(small(), "Obiettivi");
    act(() => {
      leadTo("Strutture", "A2");
    });
    expect(focused()).toBe("A2");
    expect(screen.getByRole("grid", { name: "Foglio Strutture" })).toBeTruthy();
    act(() => {
      leadTo("Obiettivi", "D3");
    });
    expect(focused()).toBe("D3");
  });
});

describe("editing in the grid", () => {
  it("types, takes back and does again", async () => {
    const { user, focused } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 3));
    await user.keyboard("Nuovo titolo{Enter}");
    expect(cell(2, 3).textContent).toBe("Nuovo titolo");
    expect(focused()).toBe("C3");
    await user.keyboard("{Control>}z{/Control}");
    expect(cell(2, 3).textContent).toBe("Uno");
    await user.keyboard("{Control>}y{/Control}");
    expect(cell(2, 3).textContent).toBe("Nuovo titolo");
    await user.click(screen.getByRole("button", { name: "Annulla" }));
    expect(cell(2, 3).textContent).toBe("Uno");
  });

  it("edits what is there with F2, and forgets it with Esc", async () => {
    const { user, focused } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 3));
    await user.keyboard("{F2}");
    expect(focused()).toBe("Ob. operativo, cella C2");
    await user.keyboard(" e mezzo{Escape}");
    expect(cell(2, 3).textContent).toBe("Uno");
    expect(focused()).toBe("C2");
    await user.keyboard("{F2} e mezzo{Tab}");
    expect(cell(2, 3).textContent).toBe("Uno e mezzo");
    expect(focused()).toBe("D2");
  });

  it("keeps what was typed when another cell is clicked", async () => {
    const { user, focused } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 3));
    await user.keyboard("Altro");
    await user.click(cell(3, 3));
    expect(cell(2, 3).textContent).toBe("Altro");
    expect(cell(3, 3).textContent).toBe("Due");
    expect(focused()).toBe("C3");
  });

  it("chooses from the list of a cell, by its first letter too", async () => {
    const { user } = openGrid(small(), "Obiettivi");
    await user.click(cell(3, 4));
    await user.keyboard("n");
    const field = screen.getByRole("combobox", { name: "Esito, cella D3" });
    expect((field as HTMLSelectElement).value).toBe("Non raggiunto");
    await user.selectOptions(field, "In corso");
    await user.keyboard("{Enter}");
    expect(cell(3, 4).textContent).toBe("In corso");
  });

  it("empties a cell, and makes the table longer below it", async () => {
    const { user } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 4));
    await user.keyboard("{Delete}");
    expect(cell(2, 4).textContent).toBe("");
    await user.click(cell(4, 3));
    await user.keyboard("Tre{Enter}");
    expect(cell(4, 3).textContent).toBe("Tre");
    expect(cell(5, 3).textContent).toBe("");
  });

  it("empties all marked cells in one step, or none where one cannot be", async () => {
    const { user } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 3));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}");
    const texts = (): readonly (string | null)[] =>
      [cell(2, 3), cell(2, 4), cell(3, 3), cell(3, 4)].map(({ textContent }) => textContent);
    expect(texts()).toEqual(["", "", "", ""]);
    await user.keyboard("{Control>}z{/Control}");
    expect(texts()).toEqual(["Uno", "Raggiunto", "Due", ""]);
    await user.click(cell(2, 4));
    await user.keyboard("{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Delete}");
    expect(screen.getByRole("alert").textContent).toContain("Cella F2: Formula");
    expect(texts()).toEqual(["Uno", "Raggiunto", "Due", ""]);
  });

  it("says what was not taken, and that formulas may be old", async () => {
    const { user } = openGrid(small(), "Obiettivi", true);
    expect(screen.getByText(/I dati sono cambiati dopo il calcolo/)).toBeTruthy();
    await user.click(cell(2, 3));
    await user.keyboard("x{Enter}");
    expect(screen.getByText(/Questo foglio contiene formule/)).toBeTruthy();
  });
});

describe("pasting into the grid", () => {
  /** The texts of the cells of a range. */
  function texts(rows: readonly number[], columns: readonly number[]) {
    return rows.map((row) => columns.map((column) => cell(row, column).textContent));
  }

  it("fills the cells from the marked one on, below the table too, and is taken back in one step", async () => {
    const { user, marked } = openGrid(small(), "Obiettivi");
    await user.click(cell(3, 3));
    await user.paste("Secondo\tRaggiunto\t30\r\nTerzo\tin corso \t70\r\n");
    expect(texts([3, 4], [3, 4, 5])).toEqual([
      ["Secondo", "Raggiunto", "30"],
      ["Terzo", "In corso", "70"],
    ]);
    expect(marked()).toBe("Obiettivi!C3:E4");
    await user.keyboard("{Control>}z{/Control}");
    expect(texts([3, 4], [3, 4, 5])).toEqual([
      ["Due", "", "60"],
      ["", "", ""],
    ]);
  });

  it.each([
    ["over a formula", 5, "1\t2", "Cella F2: Formula"],
    ["over an output", 7, "1", "Cella G2: Colonna compilata"],
    ["beside the table", 5, "1\t\t\tfuori", "Cella F2"],
    [
      "a word that the list has not",
      4,
      "Ottimo",
      "Cella D2: Il testo da incollare non è tra le voci",
    ],
  ])("changes nothing %s, and says so", async (_, column, pasted, sentence) => {
    const { user } = openGrid(small(), "Obiettivi");
    const before = texts([2, 3], [1, 2, 3, 4, 5, 6, 7]);
    await user.click(cell(2, column));
    await user.paste(pasted);
    const said = screen.getByRole("alert").textContent;
    expect(said).toContain("Tutte le celle sono rimaste com'erano");
    expect(said).toContain(sentence);
    expect(texts([2, 3], [1, 2, 3, 4, 5, 6, 7])).toEqual(before);
  });

  it("puts one text into every marked cell, and copies cells as text with tabs", async () => {
    const { user } = openGrid(small(), "Obiettivi");
    await user.click(cell(2, 4));
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    await user.paste("Non raggiunto");
    expect(texts([2, 3], [4])).toEqual([["Non raggiunto"], ["Non raggiunto"]]);
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const copied = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
    fireEvent.copy(cell(2, 4), { clipboardData });
    expect(copied.get("text/plain")).toBe("Non raggiunto\t40\nNon raggiunto\t60");
  });
});

describe("a long table", () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [String(at + 1), "Tecnico", `Ob. ${at}`]);
  const file = workbookFile({ Obiettivi: [HEADERS.slice(0, 3), ...rows] });

  it("has only the rows in sight in the document, and keeps the marked one", async () => {
    const { user, focused } = openGrid(file, "Obiettivi");
    const grid = screen.getByRole("grid");
    expect(grid.getAttribute("aria-rowcount")).toBe("2003");
    expect(within(grid).getAllByRole("rowheader").length).toBeLessThan(80);
    await user.click(cell(1, 1));
    await user.keyboard("{Control>}{End}{/Control}");
    expect(focused()).toBe("C2002");
    expect(cell(2002, 3).closest("tr")?.getAttribute("aria-rowindex")).toBe("2003");
  });
});
