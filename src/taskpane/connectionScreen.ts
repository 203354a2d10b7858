/** Microsoft's script, or a part of the pane itself. */
export type MissingPart = "office" | "pane";

/** Shows, in place of the pane, what could not be loaded; does nothing once the pane is open. */
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

/** Office.js has answered: hides this screen, which is never shown again. */
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

/** Kept in the page, because connection.ts is a bundle of its own and shares no memory with the pane. */
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
