/** The looks that a plan may name. Colours are RRGGBB; contrast is at least 7:1 and holds in black and white. */
export interface CellStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: "none" | "hair" | "total" | "below";
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wraps: boolean;
  /** Keeps the text off the cell's border. */
  readonly isIndented: boolean;
}

export const FONT_NAME = "Arial";

export const INK = "1F2933";
export const ACCENT = "17324D";
/** Of the lines between cells. */
export const HAIRLINE = "8794A3";
/** Of charts: the fill of a light bar, the lines of the grid, and the gap between groups in hundredths of a bar. */
export const CHART_LIGHT = "DCE3EA";
export const CHART_GRID = "C4CCD4";
export const CHART_BAR_GAP = 55;

/** How a thin line of a chart is told from the others, without its colour too. */
export interface LineLook {
  /** At least 3 : 1 on white. */
  readonly color: string;
  /** As Excel and files call it, but for the case of the first letter. */
  readonly marker: "square" | "triangle" | "diamond" | "x" | "star" | "plus" | "circle" | "dash";
}

const LINE_LOOKS: readonly LineLook[] = [
  { color: "1F6F8B", marker: "square" },
  { color: "8A4B08", marker: "triangle" },
  { color: "5B3A8C", marker: "diamond" },
  { color: "2E7D32", marker: "x" },
  { color: "9C2A4D", marker: "star" },
  { color: "5A5A5A", marker: "plus" },
  { color: "00695C", marker: "circle" },
  { color: "7A5C00", marker: "dash" },
];

/** More lines than these cannot be told apart. */
export const MOST_LINES = LINE_LOOKS.length;

export function lineLook(position: number): LineLook {
  const look = LINE_LOOKS[position % LINE_LOOKS.length];
  if (look === undefined) throw new Error(`No look for the line ${position}.`);
  return look;
}
const QUIET = "52606D";
const BAND = "E4EAF0";

const base: CellStyle = {
  size: 10,
  isBold: false,
  isItalic: false,
  color: INK,
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "top",
  wraps: false,
  isIndented: false,
};

export const PALETTE = {
  plain: base,
  title: { ...base, size: 18, isBold: true, color: ACCENT, vertical: "center", wraps: true },
  subtitle: { ...base, size: 11, color: QUIET, vertical: "center", wraps: true },
  alert: { ...base, size: 12, isBold: true, vertical: "center", wraps: true },
  heading: {
    ...base,
    size: 12,
    isBold: true,
    color: ACCENT,
    border: "below",
    vertical: "center",
    wraps: true,
  },
  subheading: { ...base, size: 11, isBold: true, color: ACCENT, vertical: "center" },
  headlineLabel: { ...base, size: 9, color: QUIET, vertical: "center", wraps: true },
  headlineValue: {
    ...base,
    size: 16,
    isBold: true,
    color: ACCENT,
    vertical: "center",
    wraps: true,
  },
  tableHeader: {
    ...base,
    size: 9,
    isBold: true,
    fill: BAND,
    border: "hair",
    vertical: "center",
    wraps: true,
    isIndented: true,
  },
  tableHeaderNumber: {
    ...base,
    size: 9,
    isBold: true,
    fill: BAND,
    border: "hair",
    horizontal: "center",
    vertical: "center",
    wraps: true,
  },
  text: { ...base, size: 9, border: "hair", wraps: true, isIndented: true },
  number: { ...base, size: 9, border: "hair", horizontal: "right" },
  totalText: {
    ...base,
    size: 9,
    isBold: true,
    border: "total",
    vertical: "center",
    isIndented: true,
  },
  totalNumber: {
    ...base,
    size: 9,
    isBold: true,
    border: "total",
    horizontal: "right",
    vertical: "center",
  },
  note: { ...base, size: 9, isItalic: true, color: QUIET, wraps: true },
  paragraph: { ...base, wraps: true },
  input: { ...base, wraps: true, isIndented: true },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof PALETTE;

/** Of texts that need the width of the page. */
const SPANNING: ReadonlySet<StyleName> = new Set([
  "title",
  "subtitle",
  "alert",
  "heading",
  "headlineValue",
  "note",
  "paragraph",
]);

/** Its cell is merged with those after it, up to the last column of the sheet that has a width; at most one in a row. */
export function spansSheet(style: StyleName): boolean {
  return SPANNING.has(style);
}
