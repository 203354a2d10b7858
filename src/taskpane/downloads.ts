import type { DownloadedFile } from "./commands";

/** How long a browser may take to begin reading the file, in milliseconds. */
const KEPT_FOR_MS = 60_000;

/** Saves through the browser, as a link to a file does: in Excel on the web and in a plain browser. */
export function browserDownload(page: Document): (file: DownloadedFile) => void {
  return ({ name, bytes, mediaType }) => {
    const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    const link = page.createElement("a");
    link.href = address;
    link.download = name;
    page.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, KEPT_FOR_MS);
  };
}
