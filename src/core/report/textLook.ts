/**
 * How a text document looks on paper, whatever program shows it: lengths in points, colours in hexadecimal. Layouts say
 * it in their own units.
 */

/** Every office has it, and the widths of columns are measured in it. */
export const FONT = "Arial";

export const COLOURS = {
  ink: "1F2937",
  heading: "1F3864",
  line: "A6A6A6",
  shade: "E7ECF4",
  total: "F2F2F2",
  dark: "2F5597",
  light: "BDD0E9",
  alert: "9C0006",
} as const;

/** A4. */
export const PAGE = { width: 595.3, height: 841.9, margin: 56.7 } as const;

/** Between a table and the paragraph that follows it. */
export const BELOW_TABLE = 6;

export interface TextLook {
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  /** Free above and below. */
  readonly before: number;
  readonly after: number;
}

const TEXT: TextLook = { size: 10.5, isBold: false, colour: COLOURS.ink, before: 0, after: 6 };

export const LOOKS = {
  /** On a cover of its own. */
  title: { size: 22, isBold: true, colour: COLOURS.heading, before: 120, after: 12 },
  heading: { size: 14, isBold: true, colour: COLOURS.heading, before: 18, after: 6 },
  subheading: { size: 11.5, isBold: true, colour: COLOURS.heading, before: 12, after: 4 },
  subtitle: { ...TEXT, size: 14, after: 12 },
  alert: { ...TEXT, isBold: true, colour: COLOURS.alert, before: 6 },
  text: TEXT,
  item: { ...TEXT, after: 3 },
  field: { ...TEXT, after: 4 },
  caption: { ...TEXT, size: 9.5, isBold: true, before: 10, after: 4 },
  note: { ...TEXT, size: 8.5, before: 3, after: 3 },
  cell: { ...TEXT, size: 8, before: 1.5, after: 1.5 },
  /** Of every page. */
  margin: { ...TEXT, size: 8.5, after: 0 },
} as const satisfies Readonly<Record<string, TextLook>>;
