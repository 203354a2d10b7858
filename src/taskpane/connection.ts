import { hasPaneArrived, showConnectionScreen, type MissingPart } from "./connectionScreen";

// Runs before office.js: says so when that script does not arrive, whether it is refused at once or never answered (a
// firewall that drops packets), and when what it loads in its turn, or the pane's own script, does not.

/** What a slow line may take for the 1.5 MB of Office.js. */
const PATIENCE_MILLISECONDS = 10_000;

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
  // Deferred scripts run in their order, so that a pane that has arrived waits for Office.js or for what that loads.
  show("Office" in window && !hasPaneArrived() ? "pane" : "office");
}, PATIENCE_MILLISECONDS);

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
