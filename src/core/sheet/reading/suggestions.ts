const LONGEST_COMPARED = 120;
const SHORTEST_PART = 4;
/** About a second of work. */
const LETTERS_COMPARED = 10_000_000;

/** A word that may have been meant: how it compares (folded), and how it is shown. */
export interface Candidate {
  readonly key: string;
  readonly label: string;
}

export type Nearest = (key: string, candidates: readonly Candidate[]) => string | null;

/**
 * Finds what was probably meant by a folded key: the candidate that the fewest slips of the keyboard
 * separate from it, at most one letter in three and one where they begin differently ("Parz. raggiunto" is not
 * "Non raggiunto"), else one that contains it or that it begins with; null when
 * nothing is near. It stops looking after `LETTERS_COMPARED`: thousands of wrong names against
 * thousands of right ones would take minutes, and nobody reads that many suggestions.
 */
export function createNearest(): Nearest {
  let letters = 0;
  return (key, candidates) => {
    if (key === "" || key.length > LONGEST_COMPARED) return null;
    let best: Candidate | null = null;
    let bestDistance = Infinity;
    let part: Candidate | null = null;
    for (const candidate of candidates) {
      if (letters > LETTERS_COMPARED) return null;
      letters += 1;
      if (part === null && isPart(key, candidate.key)) part = candidate;
      const longer = Math.max(key.length, candidate.key.length);
      const slips = candidate.key.startsWith(key.slice(0, 1)) ? Math.floor(longer / 3) : 1;
      const limit = Math.min(slips, bestDistance - 1);
      if (longer > LONGEST_COMPARED || 2 * longer - key.length - candidate.key.length > limit)
        continue;
      letters += key.length * candidate.key.length;
      const distance = editDistance(key, candidate.key, limit);
      if (distance <= limit) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return (best ?? part)?.label ?? null;
  };
}

/** "Tecnica" of "Area Tecnica", and "Tecnica e lavori" for "Tecnica"; what only ends alike may mean the opposite. */
function isPart(key: string, candidate: string): boolean {
  const shorter = Math.min(key.length, candidate.length);
  return shorter >= SHORTEST_PART && (candidate.includes(key) || key.startsWith(candidate));
}

/**
 * Letters added, dropped, changed or swapped with their neighbour to turn `a` into `b`
 * (Damerau–Levenshtein, optimal string alignment); any number above `limit` once it is passed.
 */
function editDistance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  const costs = new Uint8Array((a.length + 1) * width);
  for (let j = 0; j < width; j += 1) costs[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    let least = i;
    costs[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      let best = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      best = smaller(best, cost(i - 1, j) + 1);
      best = smaller(best, cost(i, j - 1) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) best = smaller(best, cost(i - 2, j - 2) + 1);
      costs[i * width + j] = best;
      least = smaller(least, best);
    }
    if (least > limit) return limit + 1;
  }
  return cost(a.length, b.length);

  function cost(i: number, j: number): number {
    return costs[i * width + j] ?? limit + 1;
  }
}

function smaller(a: number, b: number): number {
  return a < b ? a : b;
}
