import { FONT_NAME, PALETTE } from "../../../core/workbook/palette";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";
import { addPart, CONTENT_TYPE, freePartPath, relate, replaceText } from "./parts";
import { openStyleBook, type StyleBook } from "./styleBook";

/** Opens the stylesheet for `use` and keeps what was appended to it. A workbook without one gets one. */
export function withStyles<Outcome>(pkg: ZipPackage, use: (styles: StyleBook) => Outcome): Outcome {
  const path = locateParts(pkg).stylesPath ?? addStylesheet(pkg);
  const before = pkg.text(path);
  const styles = openStyleBook(before, path);
  const outcome = use(styles);
  replaceText(pkg, path, before, styles.text());
  return outcome;
}

function addStylesheet(pkg: ZipPackage): string {
  const { workbookPath } = locateParts(pkg);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const plain = `${folder}styles.xml`;
  const path = pkg.has(plain) ? freePartPath(pkg, `${folder}styles`) : plain;
  addPart(pkg, path, CONTENT_TYPE.styles, defaultStylesheet());
  relate(pkg, workbookPath, "styles", path);
  return path;
}

/** What every cell without a format looks like; columns are as wide as this font's digits make them. */
export function defaultStylesheet(): string {
  const tag = tagWriter("");
  const list = (local: string, ...items: readonly string[]): string =>
    tag(local, { count: items.length }, items.join(""));
  const font = [
    tag("sz", { val: PALETTE.plain.size }),
    tag("color", { rgb: "FF000000" }),
    tag("name", { val: FONT_NAME }),
    tag("family", { val: 2 }),
  ];
  const fill = (pattern: string): string =>
    tag("fill", {}, tag("patternFill", { patternType: pattern }));
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => tag(side));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const content = [
    list("fonts", tag("font", {}, font.join(""))),
    list("fills", fill("none"), fill("gray125")),
    list("borders", tag("border", {}, sides.join(""))),
    list("cellStyleXfs", tag("xf", plain)),
    list("cellXfs", tag("xf", { ...plain, xfId: 0 })),
    list("cellStyles", tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  ];
  return XML_DECLARATION + tag("styleSheet", { xmlns: NAMESPACES.main }, content.join(""));
}
