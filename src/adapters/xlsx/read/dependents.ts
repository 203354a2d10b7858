import { cellAddress } from "../../../core/workbook/address";
import { isSameName } from "../../../core/workbook/names";
import type { Dependent } from "../../../core/workbook/gateway";
import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { childOf, childrenOf, decodeXstring, isTrue, localName, scanXml } from "../../package/xml";
import { mentionsSheet } from "../../../core/workbook/sheetInFormula";
import { createSheetCursor } from "../sheetCursor";
import { locateParts, type SheetPart } from "./workbookParts";

/**
 * What points to the cells of a sheet from elsewhere: cells, names, charts, validations and conditional formats. Of a
 * formula that several cells share the one that holds it. Throws PackageFault.
 */
export function readDependents(pkg: ZipPackage, name: string): readonly Dependent[] {
  const { sheets, workbook } = locateParts(pkg);
  const mentions = mentionsSheet(name);
  const others = sheets.filter((sheet) => !isSameName(sheet.name, name));
  const names = childrenOf(childOf(workbook, "definedNames") ?? workbook, "definedName");
  return [
    ...others.flatMap((sheet) => inSheet(pkg, sheet, mentions)),
    ...names.flatMap((element): readonly Dependent[] => {
      const { name: own = "", localSheetId } = element.attributes;
      const isOfSheet = isSameName(sheets[Number(localSheetId ?? -1)]?.name ?? "", name);
      return !isOfSheet &&
        !isTrue(element.attributes["hidden"]) &&
        mentions(decodeXstring(element.text))
        ? [{ kind: "name", name: own }]
        : [];
    }),
  ];
}

function inSheet(
  pkg: ZipPackage,
  { name, path }: SheetPart,
  mentions: (formula: string) => boolean,
): readonly Dependent[] {
  const found: Dependent[] = [];
  const isChartOnIt = chartsOf(pkg, path).some((chart) =>
    formulasOf(pkg, chart).some((formula) => mentions(formula)),
  );
  const cursor = createSheetCursor(path);
  let formula = "";
  let inside: "cell" | "rule" | null = null;
  let address = "";
  let rules = 0;
  scanXml(pkg.text(path), path, {
    open: ({ name: tag, attributes }) => {
      const local = localName(tag);
      if (local === "row") cursor.enterRow(attributes["r"]);
      if (local === "c") {
        cursor.enterCell(attributes["r"]);
        address = cellAddress(cursor.row(), cursor.column());
      }
      if (RULES.has(local)) inside = "rule";
      if (local === "f") inside = inside === "rule" ? "rule" : "cell";
      formula = "";
    },
    text: (characters) => {
      if (inside !== null) formula += characters;
    },
    close: ({ name: tag }) => {
      const local = localName(tag);
      if (local !== "f" && !RULES.has(local)) return;
      if (inside !== null && mentions(formula)) {
        if (inside === "cell") found.push({ kind: "cell", sheet: name, address });
        else rules += 1;
      }
      inside = null;
    },
  });
  if (rules > 0) found.push({ kind: "rule", sheet: name });
  if (isChartOnIt) found.push({ kind: "chart", sheet: name });
  return found;
}

/** Of validations and of conditional formats; those of newer Excels have an `xm:f` in them. */
const RULES: ReadonlySet<string> = new Set(["formula", "formula1", "formula2"]);

/** The charts of a worksheet, or the one of a chart sheet. */
function chartsOf(pkg: ZipPackage, path: string): readonly string[] {
  const targets = (from: string, wanted: string): readonly string[] =>
    readRelationships(pkg, from)
      .filter(({ type, isExternal, target }) => type === wanted && !isExternal && pkg.has(target))
      .map(({ target }) => target);
  return targets(path, "drawing").flatMap((drawing) => targets(drawing, "chart"));
}

function formulasOf(pkg: ZipPackage, path: string): readonly string[] {
  const formulas: string[] = [];
  let formula: string | null = null;
  scanXml(pkg.text(path), path, {
    open: ({ name }) => {
      formula = localName(name) === "f" ? "" : null;
    },
    text: (characters) => {
      if (formula !== null) formula += characters;
    },
    close: () => {
      if (formula !== null) formulas.push(formula);
      formula = null;
    },
  });
  return formulas;
}
