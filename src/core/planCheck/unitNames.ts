import { foldText } from "../contract/matching";
import { issue } from "../domain/issue";
import type { PlanCheck } from "./checkedPlan";
import { placeOf } from "./units";

/** Two units whose names differ only in a sign, an alphabet or one letter of a word: "Settore Tecnico.". */
export const checkUnitNames: PlanCheck = ({ plan }) => {
  const named = plan.units.map((unit) => ({ unit, words: wordsOf(unit.name) }));
  return named.flatMap(({ unit, words }, at) => {
    const other = named.slice(0, at).find((former) => areAlike(former.words, words));
    if (other === undefined) return [];
    const params = { unit: unit.name, other: other.unit.name };
    return [issue("unit-names-alike", params, placeOf(unit, plan, "unit"))];
  });
};

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["авекмнорстухіѕј", "abekmhopctyxisj"],
    ["αβεικνορτυχ", "abeiknoptux"],
  ].flatMap(([foreign = "", latin = ""]) =>
    Array.from(foreign).map((letter, at) => [letter, latin[at] ?? letter]),
  ),
);

function wordsOf(name: string): readonly string[] {
  const latin = Array.from(foldText(name), (letter) => LOOKALIKES[letter] ?? letter).join("");
  return latin.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.join("") === other.join("")) return true;
  if (one.length !== other.length) return false;
  const differing = one.flatMap((word, at) =>
    word === other[at] ? [] : [[word, other[at] ?? ""]],
  );
  const [[a, b] = ["", ""], ...more] = differing;
  return more.length === 0 && isOneSlip(a ?? "", b ?? "");
}

/** "Area A" and "Area B", "Servizio II" and "Servizio III" are two units: so short a word is a number or a letter. */
const SHORTEST_WORD = 4;

/** One letter changed, added, dropped or swapped with the next one, in words that count nothing. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_WORD || /\d/.test(a + b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = short.slice(same);
  if (long.length === short.length + 1) return long.endsWith(rest);
  if (long.length !== short.length) return false;
  const [next = "", afterNext = ""] = long.slice(same);
  const other = long.slice(same + 1);
  return rest.slice(1) === other || rest === afterNext + next + long.slice(same + 2);
}
