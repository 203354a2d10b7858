import type { Evaluation } from "../domain/evaluation";
import { blockCheckOfParagraph, blockCheckOfTable, type BlockCheck } from "./blockChecks";
import { checkParagraph } from "./checkParagraph";
import type { Facts } from "./claims/claim";
import { placedBlocks, type Draft, type PlacedBlock } from "./draft";
import type { DraftTexts } from "./draftTexts";
import { asPlanned, factGroups } from "./groups";
import type { Mark } from "./marks";
import { mentionsOf, type Mentions } from "./scope";
import { checkTable } from "./tables/checkTable";
import type { TableTitle } from "./tables/compareCells";
import { createTokeniser, type Tokeniser } from "./tokenise";
import { NO_TOPIC, topicAfter, topicOfParagraph, withTopic, type Topic } from "./topic";

/** What a draft says of the figures. Nothing of it is changed. */
export interface DraftCheck {
  /** How many numbers were compared, right or wrong. */
  readonly compared: number;
  readonly marks: readonly Mark[];
  /** Numbers whose meaning is not known, each once, as the draft writes them. */
  readonly notCompared: readonly string[];
}

const NO_MENTIONS = mentionsOf([], null);

/**
 * Compares the numbers of a draft with the calculated ones. A mark is always right: where it is not certain what a
 * number is about, the number is listed and never marked.
 */
export function checkDraft(draft: Draft, evaluation: Evaluation, texts: DraftTexts): DraftCheck {
  const tokenise = createTokeniser(evaluation);
  const blocks = placedBlocks(draft);
  const title = titleOfAll(blocks);
  const all = factGroups(evaluation);
  const ofPlan = isPlan(title);
  const groups = ofPlan ? all.map(asPlanned) : all;
  const facts: Facts = { evaluation, groups, isPlan: ofPlan, figures: texts.figures, texts };
  let headings: Mentions = NO_MENTIONS;
  let topic = NO_TOPIC;
  const { year, body } = evaluation.plan.parameters;
  const checks = blocks.map((placed, at): BlockCheck => {
    const { block } = placed;
    const own = block.kind === "paragraph" ? mentionsOf(tokenise(block.text), year) : NO_MENTIONS;
    if (block.kind === "paragraph") topic = topicOfParagraph(block, own, topic, body);
    const around = {
      previous: blocks[at - 1] ?? null,
      headings,
      topic,
      isFirst: at === 0,
      isOnly: blocks.length === 1,
    };
    const check = checkBlock(placed, around, facts, tokenise);
    headings = headingAfter(placed, around, facts, tokenise);
    if (block.kind === "paragraph") topic = topicAfter(block, own, topic, body);
    return check;
  });
  return draftCheckOf(checks, otherYear(title, facts, tokenise), facts);
}

interface Around {
  readonly previous: PlacedBlock | null;
  readonly headings: Mentions;
  readonly topic: Topic;
  readonly isFirst: boolean;
  readonly isOnly: boolean;
}

function checkBlock(
  { block, place }: PlacedBlock,
  { previous, headings, topic, isFirst, isOnly }: Around,
  facts: Facts,
  tokenise: Tokeniser,
): BlockCheck {
  if (block.kind === "table") {
    const title = titleOf(previous, headings, facts, tokenise);
    const check = checkTable(block.rows, title, facts, tokenise);
    const cells = { headings: title.mentions, isTitle: false, isWholeDraft: false };
    return blockCheckOfTable(
      block,
      place,
      { check, title: previous, tokens: title.tokens },
      facts,
      (cell) => checkParagraph(cell, tokenise(cell), cells, facts),
    );
  }
  const isTitle = block.role === "heading";
  const context = {
    headings: withTopic(isTitle || isFirst ? NO_MENTIONS : headings, topic),
    isTitle,
    isWholeDraft: isOnly,
  };
  const sentences = checkParagraph(block.text, tokenise(block.text), context, facts);
  // The note under a table whose rows say how many were assigned needs not say it again.
  const saysAssigned =
    previous?.block.kind === "table" &&
    checkTable(previous.block.rows, { tokens: [], mentions: NO_MENTIONS }, facts, tokenise)
      .hasAssigned;
  return blockCheckOfParagraph(block.text, place, sentences, saysAssigned, facts);
}

const LONGEST_TITLE = 250;

/** What is right above a table, and the heading where that names no kind. */
function titleOf(
  previous: PlacedBlock | null,
  headings: Mentions,
  { evaluation }: Facts,
  tokenise: Tokeniser,
): TableTitle {
  const text = previous?.block.kind === "paragraph" ? previous.block.text : "";
  const tokens = text.length <= LONGEST_TITLE ? tokenise(text) : [];
  const own = mentionsOf(tokens, evaluation.plan.parameters.year);
  if (own.kinds.size > 0) return { tokens, mentions: own };
  const kinds = [...headings.kinds].map((kind) => ({
    type: "kind" as const,
    kind,
    start: 0,
    end: 0,
  }));
  const isElsewhere = own.isElsewhere || headings.isElsewhere;
  return { tokens: [...tokens, ...kinds], mentions: { ...own, isElsewhere } };
}

/** What the next blocks are about; the title of the whole draft tells nothing of its parts. */
function headingAfter(
  { block }: PlacedBlock,
  { headings, isFirst }: Around,
  { evaluation }: Facts,
  tokenise: Tokeniser,
): Mentions {
  if (block.kind === "table" || block.role !== "heading") return headings;
  const own = mentionsOf(tokenise(block.text), evaluation.plan.parameters.year);
  return isFirst || isTitleOfAll(block.text) ? NO_MENTIONS : own;
}

function isTitleOfAll(text: string): boolean {
  return /^\s*(?:relazione (?:annuale )?sulla performance|piano della performance)\b.{0,30}$/i.test(
    text,
  );
}

/** The name of the ente, and its logo, may come first. */
const BLOCKS_OF_TITLE = 5;

/** "Relazione sulla performance 2022"; "" where the draft has no such title. */
function titleOfAll(blocks: readonly PlacedBlock[]): string {
  const texts = blocks
    .slice(0, BLOCKS_OF_TITLE)
    .flatMap(({ block }) => (block.kind === "paragraph" ? [block.text] : []));
  return texts.find(isTitleOfAll) ?? "";
}

function isPlan(title: string): boolean {
  return /^\s*piano/i.test(title);
}

/** The year in the title of the whole draft, where it is another than that of the figures. */
function otherYear(title: string, { evaluation }: Facts, tokenise: Tokeniser): number | null {
  const years = tokenise(title).flatMap((token) => (token.type === "year" ? [token.year] : []));
  return years.find((year) => year !== evaluation.plan.parameters.year) ?? null;
}

/**
 * What all blocks come to. A draft that names another year in its title is of other figures: nothing of it is marked.
 * That the excluded are counted without saying out of how many is a fault only where no other block says it.
 */
function draftCheckOf(
  checks: readonly BlockCheck[],
  other: number | null,
  facts: Facts,
): DraftCheck {
  const notCompared = new Set(checks.flatMap((check) => check.notCompared));
  const found = checks.flatMap(({ marks }) => marks);
  if (other !== null) {
    const left = [...found.map(({ text }) => text), ...notCompared];
    return { compared: 0, marks: [], notCompared: [...new Set(left)] };
  }
  const said = checks.flatMap(({ assignedOf }) => assignedOf);
  const unsaid = checks.flatMap(({ excludedOf }) =>
    excludedOf.filter(
      ({ group }) => !said.some(({ kinds }) => kinds.join() === group.kinds.join()),
    ),
  );
  const marks = [
    ...found,
    ...unsaid.map(({ group, toMark }) => toMark(facts.texts.counts(group.counts))),
  ];
  const agreements = checks.reduce((sum, check) => sum + check.agreements, 0);
  return {
    compared: agreements + marks.length,
    marks: inOrder(marks, checks),
    notCompared: [...notCompared],
  };
}

/** As they come in the draft: those found at the end of the check have their place among the others. */
function inOrder(marks: readonly Mark[], checks: readonly BlockCheck[]): readonly Mark[] {
  const order = new Map(
    checks.map(({ place }, at) => [JSON.stringify({ ...place, row: null }), at]),
  );
  const at = ({ place }: Mark): number => order.get(JSON.stringify({ ...place, row: null })) ?? 0;
  return [...marks].sort((a, b) => at(a) - at(b));
}
