/** What of the page copying needs. In the frame where Excel on the web shows the pane, nothing else may copy. */
export interface CopyingPage extends Pick<Document, "addEventListener" | "removeEventListener"> {
  execCommand(command: "copy"): boolean;
}

/** Within the click that asks for it; false where the browser forbids it. */
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
