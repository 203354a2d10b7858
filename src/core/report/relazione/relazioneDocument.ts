import type { TextBlock, TextDocument, TextSection } from "../document";
import type { Evaluation } from "../../domain/evaluation";
import { figureTables } from "../../tables/figureTables";
import {
  SECTIONS,
  type DocumentId,
  type RelazioneTexts,
  type SectionId,
} from "../../texts/relazioneTexts";
import { heading, linesOf, paragraph } from "./blocks";
import type { DocumentInput, DocumentWords } from "./input";
import type { SectionContext } from "./sectionContext";
import { SECTION_CONTENTS } from "./sections";
import { textsOfYear } from "./userTexts";

/** What has no heading of its own. */
const WITHOUT_HEADING: ReadonlySet<SectionId> = new Set(["cover", "contents", "closing"]);
const OWN_PAGE: ReadonlySet<SectionId> = new Set(["cover", "brief"]);

/**
 * The Relazione (D.Lgs. 150/2009, art. 10 c. 1 b), or the Piano from an evaluation without outcomes. Sections without
 * content, and those that the user does not want, are left out.
 */
export function relazioneDocument(
  document: Exclude<DocumentId, "cards">,
  input: DocumentInput,
  words: DocumentWords,
): TextDocument {
  const { evaluation, choices } = input;
  const { relazione, summary } = words;
  const context = { document, input, words, tables: figureTables(evaluation) };
  return {
    title: relazione.documentTitle(document, evaluation),
    mark: relazione.mark(evaluation),
    footer: relazione.footer(document, evaluation),
    pageNumber: summary.pageNumber,
    sections: SECTIONS.filter((id) => !choices.leftOut.has(id)).flatMap((id) =>
      sectionOf(id, context),
    ),
  };
}

function sectionOf(id: SectionId, context: SectionContext): readonly TextSection[] {
  const { document, input, words } = context;
  const name = words.relazione.sectionNames[id];
  const blocks = [
    ...SECTION_CONTENTS[id](context),
    // The table `Testi` is about what happened in the year: none of it is in the Piano.
    ...(document === "relazione" ? addedBlocks(id, input.evaluation, words.relazione) : []),
  ];
  if (blocks.length === 0) return [];
  return [
    {
      code: id,
      name,
      startsPage: OWN_PAGE.has(id),
      orientation: isTurned(id, input) ? "landscape" : "portrait",
      blocks: WITHOUT_HEADING.has(id) ? blocks : [heading(2, name), ...blocks],
    },
  ];
}

/** The table of objectives with every column, where it has more than an upright page holds. */
function isTurned(id: SectionId, { evaluation, choices }: DocumentInput): boolean {
  const { objectives } = evaluation.plan;
  const isLong = objectives.some(
    ({ mission, programme }) => mission !== null || programme !== null,
  );
  return id === "objectives" && choices.isWide && isLong;
}

/** The user's paragraphs for a section; those that name no section of ours have headings of their own. */
function addedBlocks(
  id: SectionId,
  { plan }: Evaluation,
  texts: RelazioneTexts,
): readonly TextBlock[] {
  const added = textsOfYear(plan).filter(
    ({ section }) => (texts.targetOf(section) ?? "others") === id,
  );
  return added.flatMap(({ section, text }, at) => {
    const isNew = id === "others" && added[at - 1]?.section !== section;
    return [...(isNew ? [heading(3, section)] : []), ...linesOf(text).map(paragraph)];
  });
}
