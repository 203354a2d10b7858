/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { PaneCommands, Progress } from "../../src/taskpane/commands";
import { smallWorkbook } from "../app/runningWorkbook";
import { openPane, violations } from "./paneOnMemory";

/** A calculation that goes on for as long as the test wants. */
async function calculating() {
  const begun: Progress[] = [];
  const calculate: PaneCommands["calculate"] = (_, progress) => {
    begun.push(progress);
    return new Promise(() => undefined);
  };
  const { user } = await openPane(smallWorkbook(), { commands: { calculate } });
  await user.click(screen.getByRole("button", { name: "Calcola performance" }));
  await screen.findByRole("heading", { name: "Calcolo in corso" });
  const [progress] = begun;
  if (progress === undefined) throw new Error("the calculation has not begun");
  return { user, progress };
}

describe("the pane while it works", () => {
  it("says what is being done, and can be left before the writing", async () => {
    const { user, progress } = await calculating();
    expect(screen.getByText("Lettura delle tabelle…")).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Annulla" }));
    expect(progress.signal.aborted).toBe(true);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Performance 2025");
  });

  it("cannot be left while it opens: there is nothing to go back to", async () => {
    const check: PaneCommands["check"] = () => new Promise(() => undefined);
    await openPane(smallWorkbook(), { initial: { kind: "starting" }, commands: { check } });
    await screen.findByRole("heading", { name: "Controllo in corso" });
    expect(screen.queryByRole("button")).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it("asks to end the editing of a cell for which Excel waits", async () => {
    const { progress } = await calculating();
    act(() => {
      progress.tellWaiting(true);
    });
    expect(screen.getAllByText(/^Terminate la modifica della cella/).length).toBe(2);
    expect(screen.getByRole("status").textContent).toMatch(/^Terminate/);
  });

  it("cannot be left any more once it writes, and says so", async () => {
    const { progress } = await calculating();
    act(() => {
      progress.tell("writing");
    });
    expect(screen.queryByRole("button", { name: "Annulla" })).toBeNull();
    expect(screen.getByText(/^Da qui in poi non si può annullare/)).toBeTruthy();
    expect(await screen.findByText("Scrittura nella cartella di lavoro…")).toBeTruthy();
  });
});
