import {
  ACCENT,
  FONT_NAME,
  HAIRLINE,
  PALETTE,
  type CellStyle,
} from "../../../core/workbook/palette";
import type { SheetRow } from "../../../core/workbook/plan";
import type { RangeReference } from "../../../core/workbook/reference";
import { COMMAND_BYTES, commands, type QueuedCommand } from "../session/batches";
import { untracked } from "../session/host";
import { rangeLists, regionsOf } from "./rectangles";

/** Properties set on one list of areas. */
const COMMANDS_OF_A_LOOK = 12;
const COMMANDS_OF_AN_EDGE = 4;

/** Sets the styles of a sheet's cells, one call for all cells of a style. */
export function styleCommands(sheet: string, rows: readonly SheetRow[]): readonly QueuedCommand[] {
  const regions = regionsOf(
    rows,
    ({ style }) => style,
    (style) => !hasLinesOfItsOwn(PALETTE[style]),
  );
  return regions.flatMap(({ kind, ranges }) => {
    const style = PALETTE[kind];
    return [
      ...onAreas(sheet, ranges, COMMANDS_OF_A_LOOK, (format) => {
        setLook(format, style);
      }),
      ...LINES[style.border].flatMap((line) =>
        line.edges.flatMap((edge) => lineCommands(sheet, ranges, edge, line)),
      ),
    ];
  });
}

/** Its upper and lower lines differ: rows that share one line would lose it. */
function hasLinesOfItsOwn({ border }: CellStyle): boolean {
  return border === "total" || border === "below";
}

function onAreas(
  sheet: string,
  ranges: readonly RangeReference[],
  commandCount: number,
  apply: (format: Excel.RangeFormat) => void,
): readonly QueuedCommand[] {
  return rangeLists(ranges).map((addresses) =>
    commands(commandCount + addresses.length / COMMAND_BYTES, ({ worksheets }) => {
      apply(untracked(worksheets.getItem(sheet).getRanges(addresses)).format);
    }),
  );
}

/**
 * A line inside is asked for only of areas that have an inside: Excel's own object model refuses it of a single cell.
 */
function lineCommands(
  sheet: string,
  ranges: readonly RangeReference[],
  edge: Edge,
  { weight, color }: Line,
): readonly QueuedCommand[] {
  const withEdge = ranges.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      (edge !== "InsideHorizontal" || lastRow > firstRow) &&
      (edge !== "InsideVertical" || lastColumn > firstColumn),
  );
  return onAreas(sheet, withEdge, COMMANDS_OF_AN_EDGE, (format) => {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = weight;
    line.color = `#${color}`;
  });
}

function setLook(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  font.name = FONT_NAME;
  font.size = style.size;
  font.bold = style.isBold;
  font.italic = style.isItalic;
  font.color = `#${style.color}`;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = style.vertical === "center" ? "Center" : "Top";
  format.wrapText = style.wraps;
  if (style.isIndented) format.indentLevel = 1;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

interface Line {
  readonly edges: readonly Edge[];
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const ALL_EDGES: readonly Edge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

/** The order matters: where two rows meet, the lower line of the upper row is heavier and must be drawn last. */
const LINES: Readonly<Record<CellStyle["border"], readonly Line[]>> = {
  none: [],
  hair: [{ edges: ALL_EDGES, weight: "Hairline", color: HAIRLINE }],
  total: [
    { edges: ["EdgeTop"], weight: "Thin", color: ACCENT },
    { edges: ["EdgeBottom"], weight: "Medium", color: ACCENT },
  ],
  below: [{ edges: ["EdgeBottom"], weight: "Medium", color: ACCENT }],
};
