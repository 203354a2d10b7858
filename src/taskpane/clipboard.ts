/**
 * The part of the page that copying needs. In the frame in which Excel on the web shows the pane, the clipboard API is
 * forbidden.
 */
export interface CopyingPage extends Pick<Document, "addEventListener" | "removeEventListener"> {
  execCommand(command: "copy"): boolean;
}

/** Must be called within the click; returns false where the browser forbids copying. */
export function copyText(text: string, page: CopyingPage, html?: string): boolean {
  let hasCopied = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    hasCopied = event.clipboardData !== null;
  };
  page.addEventListener("copy", give, { capture: true });
  const isAllowed = page.execCommand("copy");
  page.removeEventListener("copy", give, { capture: true });
  return isAllowed && hasCopied;
}
