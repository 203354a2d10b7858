import type { WorkbookGateway } from "../core/workbook/gateway";

/** Excel tells of a change a little after it was made, in milliseconds. */
const EVENT_DELAY_MS = 2_000;

/** Knows when the pane itself is writing, or has just done so. */
export interface OwnWriting {
  readonly around: (gateway: WorkbookGateway) => WorkbookGateway;
  readonly isRecent: () => boolean;
}

export function watchWriting(): OwnWriting {
  let underWay = 0;
  let endedAt = -Infinity;
  return {
    around: (gateway) => ({
      ...gateway,
      apply: async (plan, consent) => {
        underWay += 1;
        try {
          return await gateway.apply(plan, consent);
        } finally {
          underWay -= 1;
          endedAt = performance.now();
        }
      },
    }),
    isRecent: () => underWay > 0 || performance.now() - endedAt < EVENT_DELAY_MS,
  };
}
