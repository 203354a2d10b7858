import { isFinal } from "../../domain/phase";
import type { UnitEvaluation } from "../../domain/evaluation";
import type { UnitType } from "../../domain/unitType";
import { edited, rightAt, type Finding, type TextEdit } from "../marks";
import { isHedged, isSign, isWord } from "../plainWords";
import type { NumberToken, Token } from "../tokens";
import { countIn, countLike, type Facts, type Reading } from "./claim";

export interface UnitsFinding {
  readonly finding: Finding;
  /** Positions of the tokens that it uses. */
  readonly used: readonly number[];
}

/** "5 strutture su 6 hanno raggiunto il minimo", "le sei strutture": how many units. Null: it says something else. */
export function checkUnits(reading: Reading, at: number, facts: Facts): UnitsFinding | null {
  const claim = readClaim(reading.sentence.tokens, at);
  if (claim === null || isHedged(reading.sentence.tokens.slice(0, at))) return null;
  const known = knownUnits(claim.type, facts);
  if (claim.says === "reached" || claim.says === "below") {
    return known.held.length === 0 ? null : checkMinimum(claim, known, reading, facts);
  }
  if (claim.second !== null) return null;
  const { token, count } = claim.first;
  if (known.totals.has(count)) return agreement(claim);
  const units = facts.evaluation.plan.units.length;
  const isSure = claim.says === "shared" && claim.type === null && isAboutAllUnits(reading);
  if (!isSure || units < 2) return null;
  return difference(claim, [edit(token, units, facts)], reading, { code: "unitsOfPlan", units });
}

interface Counted {
  readonly token: NumberToken;
  readonly at: number;
  readonly count: number;
}

interface UnitsClaim {
  readonly first: Counted;
  readonly second: Counted | null;
  /** "settori" are some of the units; null for "strutture". */
  readonly type: UnitType | null;
  /** What it says of them: that they reached their minimum, or did not, or that objectives are shared among them. */
  readonly says: "reached" | "below" | "shared" | null;
}

const NAMES: Readonly<Record<string, UnitType | null>> = {
  strutture: null,
  struttura: null,
  settori: "sector",
  settore: "sector",
  aree: "area",
};

function readClaim(tokens: readonly Token[], at: number): UnitsClaim | null {
  const first = countedAt(tokens, at);
  if (first === null) return null;
  const noun = nounAt(tokens, at + 1);
  const over = noun === null ? at + 1 : noun.next;
  const second = isWord(tokens[over], "su", "sulle") ? countedAt(tokens, over + 1) : null;
  const late = second === null || noun !== null ? null : nounAt(tokens, over + 2);
  const named = noun ?? late;
  if (named === null || isWord(tokens[over], "su") !== (second !== null)) return null;
  const end = second === null ? named.next : (late?.next ?? over + 2);
  const isAll =
    second !== null ||
    isWord(tokens[at - 1], ..."le i tutte tutti delle dei tra fra alle ai nelle nei".split(" ")) ||
    isWord(tokens[at - 2], "tutte", "tutti");
  const says = saidOf(tokens, at, end);
  return isAll || says === "reached" || says === "below"
    ? { first, second, type: named.type, says }
    : null;
}

function countedAt(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at];
  const count = countIn(token);
  return token?.type === "number" && count !== null ? { token, at, count } : null;
}

function nounAt(
  tokens: readonly Token[],
  at: number,
): { readonly type: UnitType | null; readonly next: number } | null {
  const isArticle = isWord(tokens[at], "le", "i");
  const token = tokens[isArticle ? at + 1 : at];
  if (token?.type !== "word" || !(token.word in NAMES)) return null;
  let next = at + (isArticle ? 2 : 1);
  while (isWord(tokens[next], "organizzative", "valutate")) next += 1;
  return { type: NAMES[token.word] ?? null, next };
}

const BETWEEN = "hanno ha il i loro proprio un".split(" ");

/** "hanno raggiunto il risultato minimo atteso", and nothing more; "obiettivi ripartiti tra le". */
function saidOf(tokens: readonly Token[], at: number, end: number): UnitsClaim["says"] {
  let next = end;
  let verb: "reached" | "below" | null = null;
  for (
    ;
    isWord(tokens[next], ...BETWEEN, "superato") || tokens[next]?.type === "state";
    next += 1
  ) {
    const token = tokens[next];
    if (token?.type === "state" && !["achieved", "notAchieved"].includes(token.state)) return null;
    if (token?.type === "state") verb = token.state === "achieved" ? "reached" : "below";
    else if (isWord(token, "superato")) verb = "reached";
  }
  const name = tokens[next];
  const after = tokens[next + 1];
  const isEnd = after === undefined || after.type === "sign" || isWord(after, "e", "ed", "mentre");
  if (name?.type === "metric" && name.metric === "minimum" && isEnd) return verb;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const isShared =
    before.some((token) => isWord(token, "ripartiti", "suddivisi", "distribuiti")) &&
    before.some((token) => isWord(token, "tra", "fra")) &&
    tokens.slice(0, at).some(({ type }) => type === "objectives");
  const last = tokens[end];
  return isShared && (last === undefined || isSign(last, ".", ",", ";", ":")) ? "shared" : null;
}

interface KnownUnits {
  /** The counts that "all units" may mean. */
  readonly totals: ReadonlySet<number>;
  /** Those that are held to a minimum, and have a result. */
  readonly held: readonly UnitEvaluation[];
  readonly reached: number;
}

function knownUnits(type: UnitType | null, { evaluation }: Facts): KnownUnits {
  const { plan, units } = evaluation;
  const isOf = ({ unit }: UnitEvaluation): boolean => type === null || unit.type === type;
  const held = isFinal(evaluation)
    ? units.filter((each) => each.minimum !== null && each.unitResult !== null && isOf(each))
    : [];
  const withObjectives = (groups: readonly UnitEvaluation[]): number =>
    new Set(groups.map(({ unit }) => unit.name)).size;
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const totals = [
    plan.units.length,
    plan.units.filter((unit) => type === null || unit.type === type).length,
    withObjectives(units),
    ...kinds.map((kind) => withObjectives(units.filter((each) => each.kind === kind))),
    ...(held.length === 0 ? [] : [held.length]),
  ];
  const reached = held.filter(({ evaluation: of }) => of?.trace.rule === "evaluationAtMinimum");
  return { totals: new Set(totals), held, reached: reached.length };
}

function checkMinimum(
  claim: UnitsClaim,
  { held, reached, totals }: KnownUnits,
  reading: Reading,
  facts: Facts,
): UnitsFinding | null {
  const { first, second, type, says } = claim;
  const wanted = says === "reached" ? reached : held.length - reached;
  if (first.count === wanted && (second === null || totals.has(second.count))) {
    return agreement(claim);
  }
  // "Le sei strutture", one of them without a minimum.
  const isDoubtful = second === null && totals.has(first.count);
  if (type !== null || isDoubtful || !isAboutAllUnits(reading)) return null;
  const edits = [
    edit(first.token, wanted, facts),
    ...(second === null || totals.has(second.count)
      ? []
      : [edit(second.token, held.length, facts)]),
  ];
  return difference(claim, edits, reading, { code: "units", reached, held: held.length });
}

/** Whether the text around it names no other units, and does not narrow it to some. */
function isAboutAllUnits({ mentions, earlier, headings }: Reading): boolean {
  return [mentions, earlier, headings].every((each) => each.isPlain && each.units.size === 0);
}

function edit({ start, end, ...token }: NumberToken, count: number, facts: Facts): TextEdit {
  return { start, end, text: countLike({ start, end, ...token }, count, facts) };
}

function positions({ first, second }: UnitsClaim): readonly number[] {
  return second === null ? [first.at] : [first.at, second.at];
}

function stretch({ first, second }: UnitsClaim): { readonly start: number; readonly end: number } {
  return { start: first.token.start, end: (second ?? first).token.end };
}

function agreement(claim: UnitsClaim): UnitsFinding {
  return { finding: rightAt(stretch(claim)), used: positions(claim) };
}

function difference(
  claim: UnitsClaim,
  edits: readonly TextEdit[],
  { text }: Reading,
  reason: Extract<Finding, { agrees: false }>["reason"],
): UnitsFinding {
  const { start, end } = stretch(claim);
  const shifted = edits.map((each) => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
  }));
  const expected = edited(text.slice(start, end), shifted);
  return {
    finding: { agrees: false, start, end, expected, edits, reason },
    used: positions(claim),
  };
}
