import { exact, sum, type Exact } from "./exact";
import { roundedUnits, truncatedUnits, powerOfTen } from "./rounding";

/**
 * Rounds shares so that they add up to their rounded sum: largest remainder, ties to the earlier one.
 * Shares are zero or above; the answer has one value of `places` decimals per share, in order.
 */
export function roundShares(shares: readonly Exact[], places: number): readonly Exact[] {
  const scale = powerOfTen(places);
  const units = shares.map((share) => truncatedUnits(share, places));
  const missing = roundedUnits(sum(shares), places) - units.reduce((a, b) => a + b, 0n);
  const byRemainder = shares
    .map((share, index) => ({ index, over: (share.n * scale) % share.d, d: share.d }))
    .sort((a, b) => compareBig(b.over * a.d, a.over * b.d) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Number(missing))) {
    units[index] = (units[index] ?? 0n) + 1n;
  }
  return units.map((count) => exact(count, scale));
}

function compareBig(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
