import { AlignmentType, BorderStyle, LevelFormat, type IPropertiesOptions } from "docx";
import { COLOURS, FONT, LOOKS, PAGE as PAPER, type TextLook } from "../../core/report/textLook";

/** Word measures lengths in twentieths of a point. */
export const POINT = 20;

/** A4. */
export const PAGE = {
  width: PAPER.width * POINT,
  height: PAPER.height * POINT,
  margin: PAPER.margin * POINT,
} as const;

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

type Styles = NonNullable<IPropertiesOptions["styles"]>;
type ParagraphStyle = NonNullable<Styles["paragraphStyles"]>[number];

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  style(STYLE_IDS.subtitle, "Subtitle", LOOKS.subtitle),
  style(STYLE_IDS.alert, "Avviso", LOOKS.alert),
  style(STYLE_IDS.note, "Nota alla tabella", LOOKS.note),
  style(STYLE_IDS.item, "List Bullet", LOOKS.item),
  style(STYLE_IDS.field, "Voce", LOOKS.field),
  style(STYLE_IDS.cell, "Testo di tabella", LOOKS.cell, 240),
  style(STYLE_IDS.header, "header", LOOKS.margin),
  style(STYLE_IDS.footer, "footer", LOOKS.margin),
];

export const STYLES: Styles = {
  default: {
    document: {
      run: {
        font: FONT,
        size: halfPoints(LOOKS.text),
        color: LOOKS.text.colour,
        language: { value: "it-IT" },
      },
      paragraph: { spacing: { after: LOOKS.text.after * POINT, line: 264 } },
    },
    title: ofHeading(LOOKS.title),
    heading1: ofHeading(LOOKS.heading, true),
    heading2: ofHeading(LOOKS.subheading, true),
    caption: ofHeading(LOOKS.caption, true),
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

/** Only what it has otherwise than the text of the document. */
function style(id: string, name: string, look: TextLook, line?: number): ParagraphStyle {
  const { size, isBold, colour } = look;
  const run = {
    ...(size === LOOKS.text.size ? {} : { size: halfPoints(look) }),
    ...(isBold ? { bold: true } : {}),
    ...(colour === LOOKS.text.colour ? {} : { color: colour }),
  };
  const spacing = { ...spacingOf(look), ...(line === undefined ? {} : { line }) };
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph: { spacing } };
}

function ofHeading(
  look: TextLook,
  keepNext?: true,
): NonNullable<NonNullable<Styles["default"]>["heading1"]> {
  return {
    run: { size: halfPoints(look), bold: look.isBold, color: look.colour },
    paragraph: { spacing: spacingOf(look), ...(keepNext ? { keepNext } : {}) },
  };
}

function spacingOf({ before, after }: TextLook): {
  readonly before?: number;
  readonly after: number;
} {
  return { ...(before === 0 ? {} : { before: before * POINT }), after: after * POINT };
}

/** Half points, in which Word measures letters. */
function halfPoints({ size }: TextLook): number {
  return 2 * size;
}
