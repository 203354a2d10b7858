import type { FigureTable, FigureTableCode } from "../../tables/figureTable";
import type { DocumentId } from "../../texts/relazioneTexts";
import type { TextBlock } from "../document";
import type { DocumentInput, DocumentWords } from "./input";
import { captionedTable } from "./tables";

/** What a section is made from. */
export interface SectionContext {
  readonly document: Exclude<DocumentId, "cards">;
  readonly input: DocumentInput;
  readonly words: DocumentWords;
  readonly tables: readonly FigureTable[];
}

/** A figure table with its caption; nothing where the evaluation does not give it. */
export function tableOf(
  code: FigureTableCode,
  { input, words, tables }: SectionContext,
): readonly TextBlock[] {
  const { evaluation, choices } = input;
  const table = tables.find((each) => each.code === code);
  return table ? captionedTable(table, evaluation, words, choices.isWide) : [];
}
