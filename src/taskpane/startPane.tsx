import { createRoot } from "react-dom/client";
import { createWorkbook, RUNNING_EXCEL } from "../adapters/excel/runningExcel";
import { isOfficeDark } from "../adapters/excel/view/theme";
import { excelPaneHost } from "./excelPaneHost";
import { dismissConnectionScreen, tellPaneArrived } from "./connectionScreen";
import { browserDownload } from "./downloads";
import { keepEscapeInside, keepTabInside } from "./keyboard";
import type { PaneState } from "./state/paneState";
import type { PaneLanguage } from "./texts/language";
import { ThemedPane } from "./ThemedPane";
import { commandsOn, loadCheck, loadedOnce } from "./wiring";

/** The oldest version of the Excel API that has all that the pane calls. */
const OLDEST_EXCEL_API = "1.9";

/** Opens the pane in its page as soon as Office.js is ready. */
export function startPane(language: PaneLanguage): void {
  tellPaneArrived();
  // Without Office.js there is nothing to open: connection.ts says so.
  if (!("Office" in window)) return;
  void Office.onReady().then(({ host, platform }) => {
    open(host, platform, loadedOnce(language));
  });
}

function open(
  program: Office.HostType | null,
  platform: Office.PlatformType | null,
  language: PaneLanguage,
): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  dismissConnectionScreen();
  keepEscapeInside(document);
  keepTabInside(document);
  // A part that does not arrive is requested again when it is needed.
  void Promise.allSettled([loadCheck(), language.loadDetails()]);
  const host = excelPaneHost(
    RUNNING_EXCEL,
    createWorkbook,
    document,
    // Outside Excel there is no document.
    () => Office.context.document.settings,
    // The web views of Excel for Windows and Mac do nothing at such a click, and say nothing.
    platform === Office.PlatformType.OfficeOnline ? browserDownload(document) : null,
  );
  const commands = commandsOn(host, language.loadTexts);
  createRoot(place).render(
    <ThemedPane
      commands={commands}
      language={language}
      initial={firstState(program)}
      readTheme={readTheme}
      reopen={reopen}
    />,
  );
}

function firstState(host: Office.HostType | null): PaneState {
  if (host !== Office.HostType.Excel) return { kind: "blocked", reason: "outsideExcel" };
  return RUNNING_EXCEL.isSetSupported(OLDEST_EXCEL_API)
    ? { kind: "starting" }
    : { kind: "blocked", reason: "tooOld" };
}

function readTheme(): boolean | null {
  return isOfficeDark(Office.context);
}

function reopen(): void {
  location.reload();
}
