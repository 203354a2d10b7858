import { useState } from "react";
import { zipOfTexts } from "../../../adapters/deflate/zip";
import type { RelazioneFiles } from "../../../app/readRelazione";
import type { TextDocument } from "../../../core/report/document";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { FileOfRelazione } from "../../texts/setupTexts";

const MEDIA_TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export interface Downloading {
  readonly start: (file: FileOfRelazione) => void;
  readonly isBusy: boolean;
  /** What came of the last one; null before. */
  readonly said: { readonly file: FileOfRelazione; readonly sentence: string } | null;
}

/** Makes the file that is asked for and hands it over, or, where downloads do not work, opens the public copy. */
export function useDownload(files: RelazioneFiles, leftOut: readonly string[]): Downloading {
  const { commands, announce } = usePaneTools();
  const { download: give, newWorkbook, openWorkbook } = commands;
  const { relazione, refused } = useSetupTexts();
  const { downloads: words, publicCopy: copyWords } = relazione;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Downloading["said"]>(null);
  const [fault, setFault] = useState<{ readonly thrown: unknown } | null>(null);
  // A part that did not arrive, or a fault of ours: the pane says it in one place.
  if (fault !== null) throw fault.thrown;

  const bytesOf = async (file: Exclude<FileOfRelazione, "publicCopy">) => {
    if (file === "openData") return zipOfTexts(files.openData());
    const document = await files.document(file);
    if (document === null) return null;
    // Only the Relazione has parts that are chosen.
    const wanted = file === "relazione" ? withoutSections(document, leftOut) : document;
    // Large, and few users ask for it.
    const { documentDocx } = await import("../../../adapters/docx/documentDocx");
    return documentDocx(wanted);
  };
  /** What came of it, in a sentence. */
  const hand = (file: FileOfRelazione, kind: keyof typeof MEDIA_TYPES, bytes: Uint8Array) => {
    const name = words.fileName(file, files);
    give?.({ name, bytes: new Uint8Array(bytes), mediaType: MEDIA_TYPES[kind] });
    return words.done(name);
  };
  const copied = async (): Promise<string> => {
    const made = await newWorkbook(await files.publicCopy());
    if (!made.ok) return `${copyWords.refused} ${refused.sentence(made.failure)}`;
    if (openWorkbook === null) return hand("publicCopy", "xlsx", made.value);
    const opened = await openWorkbook(made.value);
    if (opened.ok) return copyWords.opened;
    return `${copyWords.refused} ${refused.sentence(opened.failure)}`;
  };
  const download = async (file: FileOfRelazione): Promise<string> => {
    if (file === "publicCopy") return copied();
    const bytes = await bytesOf(file);
    if (bytes === null) return words.notPlanned;
    return hand(file, file === "openData" ? "zip" : "docx", bytes);
  };
  return {
    isBusy,
    said,
    start: (file) => {
      if (isBusy) return;
      setBusy(true);
      void download(file)
        .then((sentence) => {
          setSaid({ file, sentence });
          announce(sentence);
        })
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
