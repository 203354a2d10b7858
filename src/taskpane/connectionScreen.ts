/** Shows "no connection to Microsoft's script" in place of the pane, unless Office.js has arrived. */
export function showConnectionScreen(retry: () => void): void {
  const { dataset } = document.documentElement;
  if (dataset["office"] === "arrived") return;
  setHidden({ pane: true, "no-connection": false });
  document.getElementById("retry")?.addEventListener("click", retry, { once: true });
}

/**
 * Office.js is there: the screen goes, and does not come any more. The mark is in the page, because the script that
 * watches the connection is a bundle of its own.
 */
export function dismissConnectionScreen(): void {
  document.documentElement.dataset["office"] = "arrived";
  setHidden({ pane: false, "no-connection": true });
}

function setHidden(places: Readonly<Record<"pane" | "no-connection", boolean>>): void {
  for (const [id, isHidden] of Object.entries(places)) {
    document.getElementById(id)?.toggleAttribute("hidden", isHidden);
  }
}
