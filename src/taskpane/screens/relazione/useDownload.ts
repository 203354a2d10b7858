import { useState } from "react";
import { zipOfTexts } from "../../../adapters/deflate/zip";
import type { RelazioneFiles } from "../../../app/readRelazione";
import type { TextDocument } from "../../../core/report/document";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { FileOfRelazione } from "../../texts/setupTexts";

const MEDIA_TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
} as const;

export interface Downloading {
  readonly start: (file: FileOfRelazione) => void;
  readonly isBusy: boolean;
  /** What came of the last one; null before. */
  readonly said: { readonly file: FileOfRelazione; readonly sentence: string } | null;
}

/** Makes the file that is asked for and hands it over; null where downloads do not work. */
export function useDownload(files: RelazioneFiles, leftOut: readonly string[]): Downloading | null {
  const { commands, announce } = usePaneTools();
  const give = commands.download;
  const words = useSetupTexts().relazione.downloads;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Downloading["said"]>(null);
  const [fault, setFault] = useState<{ readonly thrown: unknown } | null>(null);
  // A part that did not arrive, or a fault of ours: the pane says it in one place.
  if (fault !== null) throw fault.thrown;
  if (give === null) return null;

  const bytesOf = async (file: FileOfRelazione): Promise<Uint8Array | null> => {
    if (file === "openData") return zipOfTexts(files.openData());
    const document = await files.document(file);
    if (document === null) return null;
    // Only the Relazione has parts that are chosen.
    const wanted = file === "relazione" ? withoutSections(document, leftOut) : document;
    // Large, and few users ask for it.
    const { documentDocx } = await import("../../../adapters/docx/documentDocx");
    return documentDocx(wanted);
  };
  const download = async (file: FileOfRelazione): Promise<void> => {
    const bytes = await bytesOf(file);
    const name = words.fileName(file, files.year);
    if (bytes !== null) {
      give({
        name,
        bytes: new Uint8Array(bytes),
        mediaType: MEDIA_TYPES[file === "openData" ? "zip" : "docx"],
      });
    }
    const sentence = bytes === null ? words.notPlanned : words.done(name);
    setSaid({ file, sentence });
    announce(sentence);
  };
  return {
    isBusy,
    said,
    start: (file) => {
      if (isBusy) return;
      setBusy(true);
      void download(file)
        .catch((thrown: unknown) => {
          setFault({ thrown });
        })
        .finally(() => {
          setBusy(false);
        });
    },
  };
}

function withoutSections(document: TextDocument, leftOut: readonly string[]): TextDocument {
  const sections = document.sections.filter(({ code }) => !leftOut.includes(code));
  return { ...document, sections };
}
