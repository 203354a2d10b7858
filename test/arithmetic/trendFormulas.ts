import type { IndicatorValues } from "../../src/core/domain/measurement";
import type { Plan } from "../../src/core/domain/plan";

/** Columns of the rows that measure. */
export const COLUMN = {
  objective: "A",
  weight: "B",
  actual: "C",
  target: "D",
  targetEnd: "E",
  start: "F",
  held: "G",
  deviation: "H",
  unbounded: "I",
  x: "J",
  p: "K",
  product: "L",
  shown: "M",
  shownDeviation: "N",
  numerator: "O",
  denominator: "P",
} as const;

/** What is above every number, in the column of p without a limit. */
export const ENDLESS = "oltre";

/** Rules.md §3, the table: p before it is held within 0 and 100, "errore" or "oltre". */
export function unlimitedOf(
  values: IndicatorValues,
  row: number,
  { parameters }: Plan,
  isUnbounded: boolean,
): string {
  const [a, t, end, b, held] = [
    `$${COLUMN.actual}${row}`,
    `$${COLUMN.target}${row}`,
    `$${COLUMN.targetEnd}${row}`,
    `$${COLUMN.start}${row}`,
    `$${COLUMN.held}${row}`,
  ];
  const withTarget = (text: string): string => `IF(${t}="","errore",${text})`;
  switch (values.kind) {
    case "yesNo":
      return `IF(${a}=${t},100,0)`;
    case "date":
      return withTarget(`IF(${a}<=${t},100,0)`);
    case "range":
      return withTarget(`IF(AND(${held}>=${t},${held}<=${end}),100,0)`);
    case "number":
      break;
  }
  const beyond = {
    linear: `100*(2*${t}-${a})/${t}`,
    inverse: `IF(${a}<=0,"${ENDLESS}",100*${t}/${a})`,
    zero: `IF(${held}<${t},100,0)`,
    none: `"errore"`,
  }[parameters.beyondTarget ?? "none"];
  const atTarget = isUnbounded ? `${held}=${t}` : `${held}<=${t}`;
  switch (values.trend) {
    case null:
      return `"errore"`;
    case "atLeast":
      return withTarget(`IF(${held}>=${t},100,0)`);
    case "atMost":
      return withTarget(`IF(${held}<=${t},100,0)`);
    case "increasing":
      return withTarget(
        `IF(${b}<>"",IF(${t}<${b},"errore",IF(${t}=${b},IF(${held}>=${t},100,0),100*(${a}-${b})/(${t}-${b}))),` +
          `IF(${t}<0,"errore",IF(${t}=0,IF(${held}>=0,100,0),100*${a}/${t})))`,
      );
    case "decreasing":
      return withTarget(
        `IF(${b}<>"",IF(${t}>${b},"errore",IF(${t}=${b},IF(${held}<=${t},100,0),100*(${b}-${a})/(${b}-${t}))),` +
          `IF(${t}<0,"errore",IF(${t}=0,IF(${held}<=0,100,0),IF(${atTarget},100,${beyond}))))`,
      );
  }
}
