/** The median of some numbers, the upper one of an even count. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("No median of nothing.");
  return middle;
}

/** Milliseconds that `work` takes: the median of `runs`, after as many again to warm up. */
export function medianTime(work: () => unknown, runs: number): number {
  for (let run = 0; run < runs; run += 1) work();
  return median(Array.from({ length: runs }, () => timeOf(work)));
}

/** Milliseconds that `work` takes this once. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
