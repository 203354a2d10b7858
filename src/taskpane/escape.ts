/** What Escape closes: Fluent's overlays, and what of ours says that it does. */
const CLOSED_BY_ESCAPE =
  "[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [data-closes-on-escape]";

/**
 * Excel on the web takes Escape for the wish to go back to the grid, wherever it is pressed. Where it closes something
 * in the pane it stops here, after what it closes has heard of it.
 */
export function keepEscapeInside(page: Document): void {
  let isClosing = false;
  page.addEventListener(
    "keydown",
    ({ key }) => {
      isClosing = key === "Escape" && page.querySelector(CLOSED_BY_ESCAPE) !== null;
    },
    { capture: true },
  );
  page.addEventListener("keydown", (event) => {
    if (isClosing) event.stopPropagation();
  });
}
