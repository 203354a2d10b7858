import fc from "fast-check";
import {
  applyEdits,
  childOf,
  childrenOf,
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
  isTrue,
  parseXml,
  scanXml,
  type XmlElement,
  type XmlEvents,
} from "../../../src/adapters/package/xml";
import { limits } from "../../../src/adapters/package/limits";
import { refusalOf } from "../../fixtures/faults";

const WHERE = "xl/part.xml";

describe("the tree of an XML part", () => {
  const text = `\ufeff<?xml version="1.0"?>\r\n<!-- <x:a> -->\n<x:a p="1 &lt; 2"  q='"'>\r\n  <b/>😀<c >d<![CDATA[<e>]]>&amp;f</c\n>g<x:b r="s"></x:b></x:a>\n`;
  const root = parseXml(text, WHERE);

  it("keeps names as written, their local part, attributes and own text", () => {
    expect(root).toMatchObject({ name: "x:a", local: "a", attributes: { p: "1 < 2", q: '"' } });
    expect(childOf(root, "c")?.text).toBe("d<e>&f");
    expect(root.text).toBe("\n  😀g");
    expect(childrenOf(root, "b").map(({ name }) => name)).toEqual(["b", "x:b"]);
    expect(childOf(root, "z")).toBeNull();
  });

  it("says where each element begins and ends", () => {
    const pieces = (element: XmlElement): readonly string[] => [
      text.slice(element.start, element.openEnd),
      text.slice(element.openEnd, element.closeStart),
      text.slice(element.closeStart, element.end),
    ];
    expect(root.children.map(pieces)).toEqual([
      ["<b/>", "", ""],
      ["<c >", "d<![CDATA[<e>]]>&amp;f", "</c\n>"],
      [`<x:b r="s">`, "", "</x:b>"],
    ]);
    expect(pieces(root)[0]).toBe(`<x:a p="1 &lt; 2"  q='"'>`);
    expect(text.slice(root.end)).toBe("\n");
    expect(root.children.map(({ isSelfClosing }) => isSelfClosing)).toEqual([true, false, false]);
  });

  it.each([
    ["a DOCTYPE", `<!DOCTYPE a [<!ENTITY b "bb">]><a/>`],
    ["an unknown entity", "<a>&b;</a>"],
    ["an element left open", "<a><b></a>"],
    ["nothing after the declaration", `<?xml version="1.0"?>`],
    ["a control character", "<a>\u0001</a>"],
    ["elements without end", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`],
  ])("is refused with %s", (_, broken) => {
    const refused = refusalOf(() => parseXml(broken, WHERE));
    expect(refused).toMatchObject({ code: "fileDamaged", where: WHERE });
  });
});

describe("a part beyond any honest one", () => {
  it("is refused when it has more elements than a tree may hold", () => {
    const many = (count: number): string => `<a>${"<b/>".repeat(count - 1)}</a>`;
    expect(refusalOf(() => parseXml(many(limits.treeElements + 1), WHERE))).toMatchObject({
      code: "fileTooLarge",
      where: WHERE,
    });
  });

  it("is refused when its elements are nested without end, also where no tree is made", () => {
    const text = "<a>".repeat(100_000);
    const heard: string[] = [];
    const events: XmlEvents = {
      open: ({ name }) => {
        heard.push(name);
      },
      close: () => undefined,
      text: () => undefined,
    };
    expect(
      refusalOf(() => {
        scanXml(text, WHERE, events);
      }),
    ).toMatchObject({ code: "fileDamaged" });
    expect(heard).toHaveLength(limits.xmlDepth);
  });
});

describe("edits", () => {
  it("splice the text and leave the rest as it is", () => {
    const edits = [
      { start: 4, end: 6, text: "X" },
      { start: 0, end: 0, text: ">" },
      { start: 4, end: 4, text: "1" },
      { start: 4, end: 4, text: "2" },
      { start: 8, end: 8, text: "<" },
    ];
    expect(applyEdits("abcdefgh", edits)).toBe(">abcd12Xgh<");
  });

  it("throw when two of them overlap", () => {
    const overlapping = [
      { start: 1, end: 4, text: "" },
      { start: 3, end: 5, text: "" },
    ];
    expect(() => applyEdits("abcdefgh", overlapping)).toThrow("Overlapping");
  });
});

describe("text put into XML", () => {
  it("comes back the same from an element and from an attribute", () => {
    const text = `=A1 & "b" 'c' <d> ]]> \t\r\n è😀`;
    const root = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`, WHERE);
    expect(root.text).toBe(text);
    expect(root.attributes["b"]).toBe(text);
  });

  it.each([
    ["a\r\nb", "a_x000D_\nb"],
    ["_x000D_", "_x005F_x000D_"],
    ["_x000d\r", "_x005F_x000d_x000D_"],
    ["_xyz_ and _x00_", "_xyz_ and _x00_"],
    ["\u0001\ud800😀", "_x0001__xD800_😀"],
    ["\uffff\tè\n", "_xFFFF_\tè\n"],
  ])("as an Xstring: %j is written %j", (text, written) => {
    expect(encodeXstring(text)).toBe(written);
    expect(decodeXstring(written)).toBe(text);
  });

  it("as an Xstring always comes back, and always parses", () => {
    const pieces = fc.constantFrom(
      "_",
      "x",
      "000D",
      "005F",
      "\r",
      "\u0000",
      "\ud83d",
      "\ude00",
      "a",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const root = parseXml(`<t>${escapeText(encodeXstring(text))}</t>`, WHERE);
        expect(decodeXstring(root.text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a boolean attribute", () => {
  it.each([
    ["1", true],
    ["true", true],
    ["0", false],
    ["false", false],
    [undefined, false],
  ])("written %p is %p", (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});
