import { createRoot } from "react-dom/client";
import { isOfficeDark } from "../adapters/excel/view/theme";
import { PANE_TEXTS } from "../locale/it/pane";
import { dismissConnectionScreen, tellPaneArrived } from "./connectionScreen";
import { keepEscapeInside } from "./escape";
import { fetchedOnce } from "./fetchedOnce";
import type { PaneState } from "./state/paneState";
import { keepTabInside } from "./tab";
import { ThemedPane } from "./ThemedPane";
import { commandsOn } from "./wiring";

/** What everything written here needs of Excel. */
const OLDEST_EXCEL_API = "1.9";

const setupTexts = fetchedOnce(async () => (await import("../locale/it/setupTexts")).SETUP_TEXTS);
const doneTexts = fetchedOnce(async () => (await import("../locale/it/paneDone")).PANE_DONE);

tellPaneArrived();
// Without Office.js there is nothing to open: connection.ts says so.
if ("Office" in window) void Office.onReady().then(open);

function open({ host }: { readonly host: Office.HostType | null }): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  dismissConnectionScreen();
  keepEscapeInside(document);
  keepTabInside(document);
  const commands = commandsOn(
    { run: (...asked) => Excel.run(...asked), isSetSupported },
    async (base64) => Excel.createWorkbook(base64),
    document,
  );
  createRoot(place).render(
    <ThemedPane
      commands={commands}
      texts={PANE_TEXTS}
      setupTexts={setupTexts}
      doneTexts={doneTexts}
      initial={firstState(host)}
      readTheme={readTheme}
      reopen={reopen}
    />,
  );
}

function firstState(host: Office.HostType | null): PaneState {
  if (host !== Office.HostType.Excel) return { kind: "blocked", reason: "outsideExcel" };
  return isSetSupported(OLDEST_EXCEL_API)
    ? { kind: "starting" }
    : { kind: "blocked", reason: "tooOld" };
}

function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

function readTheme(): boolean | null {
  return isOfficeDark(Office.context);
}

function reopen(): void {
  location.reload();
}
