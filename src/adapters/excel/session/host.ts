/**
 * What the gateway needs of Excel: `Excel.run` and the check of a requirement set. Handed in, so that a test can hand
 * in an emulated one. Members above ExcelApi 1.9 are used only where `isSetSupported` says that they are there.
 */
export interface ExcelHost {
  run<Value>(
    options: { readonly delayForCellEdit: boolean },
    batch: (context: Excel.RequestContext) => Promise<Value>,
  ): Promise<Value>;
  /** Of the set ExcelApi, "1.13". */
  isSetSupported(version: string): boolean;
}

export interface ExcelOptions {
  /** Milliseconds after which the result of a batch without an answer counts as unknown; null: no limit. */
  readonly timeoutMs: number | null;
  /** Called with true when Excel waits until a cell is no longer being edited, and with false afterwards. */
  readonly onWaiting: (isWaiting: boolean) => void;
}

/** A value that was requested in a batch: call it after the batch was answered. */
export type Loaded<Value> = () => Value;

/**
 * A range that Excel need not remember beyond its batch. Otherwise every range is kept until a clean-up batch,
 * one more exchange at each run.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export function untracked<Cells extends { untrack(): Cells }>(cells: Cells): Cells {
  return cells.untrack();
}
