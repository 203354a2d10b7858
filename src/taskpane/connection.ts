import { hasPaneArrived, showConnectionScreen, type MissingPart } from "./connectionScreen";

// Runs before office.js. Shows a message when office.js does not load (refused at once, or never answered because a
// firewall drops packets), when a script that office.js loads does not, or when the pane's own script does not.

/** How long a slow connection may take for the 1.5 MB of Office.js. */
const TIMEOUT_MS = 10_000;

window.addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    if (target.id === "office-js") show("office");
    else if (target.src.startsWith(location.origin)) show("pane");
  },
  // The event of a script does not bubble.
  { capture: true },
);
setTimeout(() => {
  // Deferred scripts run in order: if the pane's script has run and the pane is not open, Office.js is what is missing.
  show("Office" in window && !hasPaneArrived() ? "pane" : "office");
}, TIMEOUT_MS);

function show(missing: MissingPart): void {
  afterParsing(() => {
    showConnectionScreen(missing, retry);
  });
}

function retry(): void {
  location.reload();
}

/** "interactive" comes when the body is parsed; DOMContentLoaded would wait for the deferred office.js itself. */
function afterParsing(act: () => void): void {
  if (document.readyState !== "loading") act();
  else document.addEventListener("readystatechange", act, { once: true });
}
