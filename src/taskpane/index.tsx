import { createRoot } from "react-dom/client";
import { PANE_WORDS } from "../locale/it/pane";
import { CalculatePane } from "./CalculatePane";
import { dismissConnectionScreen } from "./connectionScreen";
import { resultSentence } from "./result";
import { calculateInWorkbook, openWorkbook } from "./wiring";

// Without Office.js there is nothing to open: connection.ts says so.
if ("Office" in window) void Office.onReady().then(open);

function open({ host }: { readonly host: Office.HostType | null }): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  dismissConnectionScreen();
  createRoot(place).render(
    host === Office.HostType.Excel ? (
      <CalculatePane calculate={calculateAndSay} />
    ) : (
      <p>{PANE_WORDS.outsideExcel}</p>
    ),
  );
}

/** A fault of ours is caught here, where the pane is wired, and said with what whoever mends it needs. */
async function calculateAndSay(): Promise<string> {
  try {
    return resultSentence(await calculateInWorkbook(openWorkbook()));
  } catch (fault) {
    return PANE_WORDS.fault(
      fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    );
  }
}
