import type { WriteProbe } from "./writeProbes";

/** What a batch with an unknown outcome did of the plan, as far as it can be seen. */
export interface WriteResult {
  readonly isAllDone: boolean;
  /** What is not as it was before, by names of the workbook; empty: nothing of the plan was written. */
  readonly written: readonly string[];
  /** A table whose rows are not the expected ones any more; null: none. */
  readonly movedTable: string | null;
}

/** `before` and `after`: the sights of the watches, in their order. */
export function classifyResult(
  watches: readonly WriteProbe[],
  before: readonly string[],
  after: readonly string[],
): WriteResult {
  const seen = watches.map((watch, index) => ({
    ...watch,
    isDone: after[index] === watch.wanted,
    hasChanged: after[index] !== before[index],
  }));
  const moved = seen.find(({ place, hasChanged }) => place === null && hasChanged);
  return {
    isAllDone: seen.every(({ isDone }) => isDone),
    written: placesOf(seen.filter(({ hasChanged }) => hasChanged)),
    movedTable: moved?.table ?? null,
  };
}

export function placesOf(watches: readonly WriteProbe[]): readonly string[] {
  return watches.flatMap(({ place }) => place ?? []);
}
