/**
 * Excel on the web moves the focus itself with Tab, and only from places that Tab reaches: from a screen's title, which
 * has the focus when the screen has just come, it would leave the pane. From such a place the browser moves it.
 */
export function keepTabInside(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) {
      event.stopPropagation();
    }
  });
}
