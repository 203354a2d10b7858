import { childOf, type XmlElement } from "../../package/xml";

/** The colours of a workbook that are named by a number. */
export interface ColorNames {
  /** Of the theme, in the order in which cells number them: "FFFFFF". */
  readonly theme: readonly string[];
}

/** In the order of the theme part; cells swap the first two pairs (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2"];
const ACCENTS = [
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** What Excel takes where a workbook has no theme. */
const OFFICE_THEME =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080";

/** The colours 8 to 63 of the standard palette (18.8.27); 0 to 7 are 8 to 15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

export function themeColors(theme: XmlElement | null): ColorNames {
  const elements = theme === null ? null : childOf(theme, "themeElements");
  const scheme = elements === null ? null : childOf(elements, "clrScheme");
  const usual = OFFICE_THEME.split(" ");
  const names = [...THEME_ORDER, ...ACCENTS];
  return {
    theme: names.map((name, at) => {
      const entry = scheme === null ? null : childOf(scheme, name);
      const color = entry?.children[0]?.attributes;
      const found = color?.["val"]?.length === 6 ? color["val"] : color?.["lastClr"];
      return hex(found) ?? usual[at] ?? "000000";
    }),
  };
}

/** "#RRGGBB" of an element such as `color` or `fgColor`; null for none, or for one that is left to the program. */
export function colorOf(element: XmlElement | null, { theme }: ColorNames): string | null {
  if (element === null) return null;
  const { rgb, theme: name, indexed, tint } = element.attributes;
  const base = hex(rgb) ?? byNumber(theme, name) ?? byNumber(INDEXED, paletteIndex(indexed));
  return base === null ? null : `#${tinted(base, Number(tint ?? 0))}`;
}

function paletteIndex(indexed: string | undefined): string | undefined {
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  return String(index < 8 ? index : index - 8);
}

function byNumber(colors: readonly string[], at: string | undefined): string | null {
  return at === undefined ? null : (colors[Number(at)] ?? null);
}

/** "AARRGGBB" or "RRGGBB", without the transparency. */
function hex(text: string | undefined): string | null {
  const [, color] = /^(?:[\dA-Fa-f]{2})?([\dA-Fa-f]{6})$/.exec(text ?? "") ?? [];
  return color?.toUpperCase() ?? null;
}

/** Towards white for a positive tint, towards black for a negative one (18.8.19): each part of the colour alike. */
function tinted(color: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
