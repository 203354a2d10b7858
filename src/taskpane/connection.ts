import { showConnectionScreen } from "./connectionScreen";

// Runs before office.js: says so when that script does not arrive, whether it is refused at once or never answered (a
// firewall that drops packets), and when what it loads in its turn does not.

/** What a slow line may take for the 1.5 MB of Office.js. */
const PATIENCE_MILLISECONDS = 10_000;

window.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.id === "office-js") afterParsing(show);
  },
  // The event of a script does not bubble.
  { capture: true },
);
setTimeout(() => {
  afterParsing(show);
}, PATIENCE_MILLISECONDS);

function show(): void {
  showConnectionScreen(retry);
}

function retry(): void {
  location.reload();
}

/** "interactive" comes when the body is parsed; DOMContentLoaded would wait for the deferred office.js itself. */
function afterParsing(act: () => void): void {
  if (document.readyState !== "loading") act();
  else document.addEventListener("readystatechange", act, { once: true });
}
