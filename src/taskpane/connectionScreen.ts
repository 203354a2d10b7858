/** Microsoft's script, or a part of the pane itself. */
export type MissingPart = "office" | "pane";

/** Says what does not arrive, in place of the pane, unless all has arrived meanwhile. */
export function showConnectionScreen(missing: MissingPart, retry: () => void): void {
  if (isMarked("opened")) return;
  setHidden({
    pane: true,
    "no-connection": false,
    "missing-office": missing !== "office",
    "missing-pane": missing !== "pane",
  });
  document.getElementById("retry")?.addEventListener("click", retry, { once: true });
}

/** Office.js is there and answers: the screen goes, and does not come any more. */
export function dismissConnectionScreen(): void {
  mark("opened");
  setHidden({ pane: false, "no-connection": true });
}

export function tellPaneArrived(): void {
  mark("arrived");
}

export function hasPaneArrived(): boolean {
  return isMarked("arrived");
}

/** In the page, because the script that watches the connection is a bundle of its own. */
function mark(word: string): void {
  document.documentElement.dataset[word] = "";
}

function isMarked(word: string): boolean {
  return word in document.documentElement.dataset;
}

function setHidden(places: Readonly<Record<string, boolean>>): void {
  for (const [id, isHidden] of Object.entries(places)) {
    document.getElementById(id)?.toggleAttribute("hidden", isHidden);
  }
}
