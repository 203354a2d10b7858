const LONGEST_COMPARED = 120;
const SHORTEST_PART = 4;

/** A word that may have been meant: how it compares (folded), and how it is shown. */
export interface Candidate {
  readonly key: string;
  readonly label: string;
}

/**
 * What was probably meant by `key` (folded): the candidate that the fewest slips of the keyboard
 * separate from it, at most one letter in three, else one that contains it or is contained.
 * Null when nothing is near.
 */
export function nearest(key: string, candidates: Iterable<Candidate>): string | null {
  if (key === "" || key.length > LONGEST_COMPARED) return null;
  let best: Candidate | null = null;
  let bestDistance = Infinity;
  let part: Candidate | null = null;
  for (const candidate of candidates) {
    const longer = Math.max(key.length, candidate.key.length);
    const limit = Math.min(Math.floor(longer / 3), bestDistance - 1);
    const distance = editDistance(key, candidate.key, limit);
    if (distance <= limit) {
      best = candidate;
      bestDistance = distance;
    }
    if (part === null && isPart(key, candidate.key)) part = candidate;
  }
  return (best ?? part)?.label ?? null;
}

function isPart(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_PART && (a.includes(b) || b.includes(a));
}

/**
 * Letters added, dropped, changed or swapped with their neighbour to turn `a` into `b`
 * (Damerau–Levenshtein, optimal string alignment); any number above `limit` once it is passed.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
