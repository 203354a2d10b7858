import { AlignmentType, BorderStyle, LevelFormat, type IPropertiesOptions } from "docx";

/** Word measures lengths in twentieths of a point. */
export const POINT = 20;
const CENTIMETRE = 567;

export const PAGE = {
  width: 21 * CENTIMETRE - 1,
  height: 29.7 * CENTIMETRE - 2,
  margin: 2 * CENTIMETRE,
} as const;

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

/** Half points, in which Word measures letters. */
const SIZES = { text: 21, small: 17, cell: 16, title: 44, heading: 28, subheading: 23 } as const;

/** In points. */
export const TEXT_SIZE = SIZES.text / 2;
export const CELL_SIZE = SIZES.cell / 2;

export const LIST = "elenco";

/** The names that Word has for styles, so that a template of the user's gives them its own look. */
export const STYLE_IDS = {
  title: "Title",
  subtitle: "Subtitle",
  caption: "Caption",
  item: "ListBullet",
  alert: "CalcolaAvviso",
  note: "CalcolaNota",
  field: "CalcolaVoce",
  cell: "CalcolaCella",
  header: "Header",
  footer: "Footer",
} as const;

/** Every office has it, and the widths of columns are measured in it. */
const FONT = "Arial";

type Styles = NonNullable<IPropertiesOptions["styles"]>;
type ParagraphStyle = NonNullable<Styles["paragraphStyles"]>[number];

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  style(STYLE_IDS.subtitle, "Subtitle", { size: 28 }, { after: 240 }),
  style(
    STYLE_IDS.alert,
    "Avviso",
    { bold: true, color: COLOURS.alert },
    { before: 120, after: 120 },
  ),
  style(STYLE_IDS.note, "Nota alla tabella", { size: SIZES.small }, { before: 60, after: 60 }),
  style(STYLE_IDS.item, "List Bullet", {}, { after: 60 }),
  style(STYLE_IDS.field, "Voce", {}, { after: 80 }),
  style(
    STYLE_IDS.cell,
    "Testo di tabella",
    { size: SIZES.cell },
    { before: 30, after: 30, line: 240 },
  ),
  style(STYLE_IDS.header, "header", { size: SIZES.small }, { after: 0 }),
  style(STYLE_IDS.footer, "footer", { size: SIZES.small }, { after: 0 }),
];

export const STYLES: Styles = {
  default: {
    document: {
      run: { font: FONT, size: SIZES.text, color: COLOURS.ink, language: { value: "it-IT" } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: {
      run: { size: SIZES.title, bold: true, color: COLOURS.heading },
      paragraph: { spacing: { before: 2400, after: 240 } },
    },
    heading1: {
      run: { size: SIZES.heading, bold: true, color: COLOURS.heading },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: SIZES.subheading, bold: true, color: COLOURS.heading },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    caption: {
      run: { size: 19, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [...PARAGRAPH_STYLES],
};

export const NUMBERING: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    {
      reference: LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 280 } } },
        },
      ],
    },
  ],
};

export const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function style(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle["run"]>,
  spacing: NonNullable<NonNullable<ParagraphStyle["paragraph"]>["spacing"]>,
): ParagraphStyle {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph: { spacing } };
}
