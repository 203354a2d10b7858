import type { PublishingTexts } from "../../core/publishing/publishingTexts";
import { counted } from "./numbers";

/** What is said of the cells to read again before something is published. */
export const PUBLISHING_TEXTS: PublishingTexts = {
  title: (cells) => `Da rileggere prima di pubblicare: ${counted(cells, "cella", "celle")}.`,
  explanation:
    "Vi compaiono nomi di persone o parole su assenze e salute. Nulla è stato tolto: decidete voi se il testo si può pubblicare.",
  cell: ({ cell, header, words, excerpt }) =>
    `${cell} (${header}): ${words.map(({ word }) => `«${word}»`).join(", ")} in «${excerpt}»`,
};
