import type { ZipPackage } from "../package/package";
import { applyEdits, childrenOf, type XmlElement } from "../package/xml";
import { addRelatedPart, relatedPart } from "./templateParts";

const OWN_NUMBERING = "word/numbering.xml";

/** Our lists, added to those of the template: the numbers that they have there. */
export function addNumbering(
  zip: ZipPackage,
  main: string,
  own: ZipPackage,
): ReadonlyMap<string, string> {
  const path = relatedPart(zip, main, "numbering");
  if (path === null) {
    addRelatedPart(zip, main, "numbering", own.text(OWN_NUMBERING));
    return new Map();
  }
  const text = own.text(OWN_NUMBERING);
  const root = own.tree(OWN_NUMBERING);
  const theirs = zip.tree(path);
  const firstAbstract = highest(theirs, "abstractNum", "w:abstractNumId") + 1;
  const firstNumber = highest(theirs, "num", "w:numId") + 1;
  const abstracts = childrenOf(root, "abstractNum");
  const abstractIds = new Map(
    abstracts.map(({ attributes }, at) => [attributes["w:abstractNumId"], firstAbstract + at]),
  );
  const numbers = new Map<string, string>();
  const abstractMarkup = abstracts.map(({ start, end }) =>
    text
      .slice(start, end)
      .replace(/ w15:[A-Za-z]+="[^"]*"/g, "")
      .replace(
        /(<w:abstractNum [^>]*w:abstractNumId=")(\d+)"/,
        (_, before: string, id: string) => `${before}${abstractIds.get(id) ?? id}"`,
      ),
  );
  const numberMarkup = childrenOf(root, "num").map(({ start, end, attributes }, at) => {
    const id = String(firstNumber + at);
    numbers.set(attributes["w:numId"] ?? "", id);
    return text
      .slice(start, end)
      .replace(/(<w:num [^>]*w:numId=")\d+"/, (_, before: string) => `${before}${id}"`)
      .replace(
        /(<w:abstractNumId w:val=")(\d+)"/,
        (_, before: string, abstract: string) =>
          `${before}${abstractIds.get(abstract) ?? abstract}"`,
      );
  });
  // The format wants all abstract lists before the first of the others.
  const firstNum = childrenOf(theirs, "num")[0]?.start ?? endOfLists(theirs);
  const lastNum = childrenOf(theirs, "num").at(-1)?.end ?? firstNum;
  zip.set(
    path,
    applyEdits(zip.text(path), [
      { start: firstNum, end: firstNum, text: abstractMarkup.join("") },
      { start: lastNum, end: lastNum, text: numberMarkup.join("") },
    ]),
  );
  return numbers;
}

function endOfLists(root: XmlElement): number {
  return childrenOf(root, "abstractNum").at(-1)?.end ?? root.closeStart;
}

function highest(root: XmlElement, local: string, attribute: string): number {
  return Math.max(
    0,
    ...childrenOf(root, local).map(({ attributes }) => Number(attributes[attribute]) || 0),
  );
}
