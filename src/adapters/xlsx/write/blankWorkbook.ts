import { CONTENT_TYPES_PATH } from "../../package/contentTypes";
import { emptyPackage, type ZipPackage } from "../../package/package";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";
import { defaultStylesheet } from "./stylesPart";
import { addPart, CONTENT_TYPE, relate } from "./parts";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook without sheets, which no program opens until a plan has made one. */
export function blankWorkbook(): ZipPackage {
  const pkg = emptyPackage();
  const tag = tagWriter("");
  const kinds = [
    ["rels", CONTENT_TYPE.relationships],
    ["xml", CONTENT_TYPE.xml],
  ] as const;
  const defaults = kinds.map(([extension, type]) =>
    tag("Default", { Extension: extension, ContentType: type }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  pkg.set(CONTENT_TYPES_PATH, XML_DECLARATION + tag("Types", { xmlns }, defaults.join("")));

  const namespaces = { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships };
  const content = tag("bookViews", {}, tag("workbookView")) + tag("sheets");
  addPart(pkg, WORKBOOK, WORKBOOK_TYPE, XML_DECLARATION + tag("workbook", namespaces, content));
  relate(pkg, "", "officeDocument", WORKBOOK);
  addPart(pkg, STYLES, CONTENT_TYPE.styles, defaultStylesheet());
  relate(pkg, WORKBOOK, "styles", STYLES);
  return pkg;
}
