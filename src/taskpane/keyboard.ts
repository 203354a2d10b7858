// Excel on the web handles Tab and Escape itself, also when they are pressed in the pane. Where that would take the
// focus away from what the user is doing, these listeners stop the event before Excel's own listener on the window.

/** Fluent's overlays, and our own elements that Escape closes. */
const CLOSED_BY_ESCAPE =
  "[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [data-closes-on-escape]";

/** Escape would move the focus to the grid. When it closes something in the pane, Excel does not get it. */
export function keepEscapeInside(page: Document): void {
  let isClosing = false;
  // Asked before the overlay's own listener removes it from the page.
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

/**
 * Excel moves the focus with Tab from elements with tabindex -1, and leaves the pane. The title of a new screen is such
 * an element and has the focus at first. From there the browser moves the focus instead.
 */
export function keepTabInside(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) {
      event.stopPropagation();
    }
  });
}
