import { decodeXstring, localName, scanXml } from "../../package/xml";

/**
 * The texts of the shared strings part (ECMA-376 part 1, 18.4.9), by index. Rich text is joined,
 * phonetic readings are left out. Throws PackageFault `fileDamaged`.
 */
export function readSharedStrings(text: string, where: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isPhonetic = false;
  scanXml(text, where, {
    open: ({ name }) => {
      const local = localName(name);
      if (local === "si") current = "";
      else if (local === "rPh") isPhonetic = true;
      else if (local === "t") isText = !isPhonetic;
    },
    close: ({ name }) => {
      const local = localName(name);
      if (local === "t") isText = false;
      else if (local === "rPh") isPhonetic = false;
      else if (local === "si") strings.push(decodeXstring(current));
    },
    text: (characters) => {
      if (isText) current += characters;
    },
  });
  return strings;
}
