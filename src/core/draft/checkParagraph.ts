import { checkCount } from "./claims/counts";
import { checkPair } from "./claims/pairs";
import { checkPercentageOfCount } from "./claims/percentageOfCount";
import { checkIndex, checkPercentage } from "./claims/percentages";
import { checkPeriod } from "./claims/periods";
import { checkRatioInWords } from "./claims/ratios";
import { checkResultOfUnit } from "./claims/unitResults";
import { checkUnits } from "./claims/units";
import { checkDivision, checkWeight, checkWeightInWords } from "./claims/weights";
import type { Facts, Reading } from "./claims/claim";
import type { FactGroup } from "./groups";
import type { Finding } from "./marks";
import { joinedMentions, mentionsOf, type Mentions } from "./scope";
import { sentencesOf, type Sentence } from "./sentences";
import type { Token } from "./tokens";

/** What was found in one sentence, and the numbers of it that say nothing that could be compared. */
export interface SentenceCheck {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
  readonly notCompared: readonly Token[];
}

export interface ParagraphContext {
  /** What the heading above speaks of. */
  readonly headings: Mentions;
  readonly isTitle: boolean;
  /** The draft is this one paragraph. */
  readonly isWholeDraft: boolean;
}

export function checkParagraph(
  text: string,
  tokens: readonly Token[],
  { headings, isTitle, isWholeDraft }: ParagraphContext,
  facts: Facts,
): readonly SentenceCheck[] {
  const { year } = facts.evaluation.plan.parameters;
  let earlier = mentionsOf([], year);
  let antecedent: FactGroup | null = null;
  return sentencesOf(text, tokens).map((sentence) => {
    const mentions = mentionsOf(sentence.tokens, year);
    const context = { text, sentence, mentions, earlier, headings, antecedent, isWholeDraft };
    const check = checkSentence(context, isTitle, facts);
    earlier = joinedMentions(earlier, mentions);
    antecedent = check.findings.reduce<FactGroup | null>(countedGroup, antecedent);
    return check;
  });
}

/** Which objectives a count was about, where only one group can be meant. */
function countedGroup(antecedent: FactGroup | null, found: Finding): FactGroup | null {
  if (!found.agrees) return found.reason.code === "count" ? found.reason.group : antecedent;
  return found.said === undefined ? antecedent : found.said.isOnly ? found.said.group : null;
}

function checkSentence(start: Reading, isTitle: boolean, facts: Facts): SentenceCheck {
  let reading = start;
  const { sentence, mentions, headings } = start;
  const { tokens } = sentence;
  const findings: Finding[] = [
    checkRatioInWords(reading),
    checkWeightInWords(reading, facts),
  ].flatMap((found) => (found === null ? [] : [found]));
  const used = new Set<number>();
  const isElsewhere = mentions.isElsewhere || headings.isElsewhere;
  tokens.forEach((token, at) => {
    const period = checkPeriod(reading, at, isTitle, facts);
    if (period !== null) findings.push(period);
    if (used.has(at) || isElsewhere || isInside(token, findings)) return;
    const pair = checkPair(reading, at, facts);
    if (pair !== null) {
      findings.push(...pair.findings);
      pair.used.forEach((each) => used.add(each));
      return;
    }
    const units = checkUnits(reading, at, facts);
    if (units !== null) {
      findings.push(units.finding);
      units.used.forEach((each) => used.add(each));
      return;
    }
    const found =
      checkIndex(reading, at, facts) ??
      checkCount(reading, at, facts) ??
      checkResultOfUnit(reading, at, facts) ??
      checkPercentage(reading, at, facts) ??
      checkWeight(reading, at, facts) ??
      checkDivision(reading, at, facts);
    if (found === null) return;
    findings.push(found);
    used.add(at);
    const share = checkPercentageOfCount(reading, at, found, facts);
    if (share !== null && !used.has(share.at)) {
      findings.push(share.finding);
      used.add(share.at);
    }
    reading = { ...reading, antecedent: countedGroup(reading.antecedent, found) };
  });
  return {
    sentence,
    findings: findings.map((found) => agreeing(found, reading.text, facts)),
    notCompared: tokens.filter(
      (token, at) => isNumeric(token, reading.text) && !used.has(at) && !isInside(token, findings),
    ),
  };
}

/** With articles that fit the numbers put in: "pari all'80%" becomes "pari al 97,22%". */
function agreeing(found: Finding, text: string, { texts }: Facts): Finding {
  if (found.agrees) return found;
  const edits = found.edits.map((edit) => {
    const put = texts.inPlace(text.slice(0, edit.start), edit.text);
    return { ...edit, start: edit.start - put.taken, text: put.text };
  });
  return { ...found, edits };
}

function isInside({ start, end }: Token, findings: readonly Finding[]): boolean {
  return findings.some((found) => found.start <= start && end <= found.end);
}

/** Years and periods are no figures, and a small number in words may be a word ("sei"). */
function isNumeric(token: Token, text: string): boolean {
  switch (token.type) {
    case "number":
      return !token.isWord;
    case "percent":
    case "ratio":
      return true;
    case "reference":
    case "withinYear":
      return /\d/.test(text.slice(token.start, token.end));
    default:
      return false;
  }
}
