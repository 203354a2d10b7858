import type { Band } from "../../../../src/core/domain/measurement";
import { against, by, minus, NIL, per, plus, WHOLE, type Rational } from "./rational";
import { given } from "./weights";

/** What rules.md §3 makes of x by a band; null outside it. */
export function inBand({ rows }: Band, x: Rational): Rational | null {
  const sorted = [...rows].sort((a, b) => against(given(a.from), given(b.from)));
  for (const [at, row] of sorted.entries()) {
    const next = sorted[at + 1];
    const [from, low, high] = [given(row.from), given(row.fromValue), given(row.toValue)];
    // A gap is closed by extending the row to the next one.
    const end = next ? given(next.from) : row.to && given(row.to);
    if (against(x, from) < 0) return null;
    if (next && end && against(x, end) >= 0) continue;
    if (!next && end && against(x, end) > 0) return null;
    const share = end && per(minus(x, from), minus(end, from));
    return within(share ? plus(low, by(share, minus(high, low))) : low);
  }
  return null;
}

/** The value at the end of the last row, for what is above every number. */
export function atItsEnd({ rows }: Band): Rational {
  const last = rows.reduce((a, b) => (against(given(b.from), given(a.from)) > 0 ? b : a));
  return within(given(last.toValue));
}

/** 0 to 100. */
export function within(p: Rational): Rational {
  if (against(p, NIL) < 0) return NIL;
  return against(p, WHOLE) > 0 ? WHOLE : p;
}
