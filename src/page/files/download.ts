import type { DownloadedFile } from "../../taskpane/commands";

/** Gives the user a file, as if it had been downloaded. */
export function download({ name, bytes, mediaType }: DownloadedFile, page: Document): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
