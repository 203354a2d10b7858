import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { crc32 } from "../../../src/adapters/package/crc32";
import { toRefusal } from "../../../src/adapters/package/faults";
import { limits } from "../../../src/adapters/package/limits";
import { emptyPackage, openPackage } from "../../../src/adapters/package/package";
import { refusalOf, refusedCode } from "../../fixtures/faults";
import { buildXlsx } from "../../fixtures/xlsx";
import {
  directoryNames,
  packedBytes,
  withDirectoryRecord,
  withSharedContent,
  zip64,
} from "../../fixtures/zipSurgery";

const ROWS = "<row/>".repeat(500);
const PARTS = { "[Content_Types].xml": "<Types/>", "xl/workbook.xml": ROWS, "xl/b.bin": "beta" };

/** Bytes of a linear congruential generator: deflate gains nothing on them. */
function incompressible(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

describe("a file that is not a readable zip", () => {
  it.each([
    ["nothing at all", new Uint8Array(0), "fileEmpty"],
    [
      "an OLE container",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      "filePasswordOrOldFormat",
    ],
    ["a text", strToU8("Codice;Obiettivo\n1;Rifare i marciapiedi"), "fileNotWorkbook"],
    ["a text that begins with PK", strToU8("PKW è una sigla"), "fileNotWorkbook"],
    ["an empty zip", zipSync({}), "fileNotWorkbook"],
    ["a zip cut in its content", buildXlsx(PARTS).subarray(0, 200), "fileDamaged"],
    ["a zip cut in its directory", buildXlsx(PARTS).subarray(0, -30), "fileDamaged"],
    [
      "a zip without its first bytes",
      buildXlsx({ a: ROWS, ...PARTS }).subarray(42),
      "fileNotWorkbook",
    ],
  ])("refuses %s", (_, bytes, code) => {
    expect(refusedCode(() => openPackage(bytes))).toBe(code);
  });

  it("refuses a directory that points outside the file", () => {
    const zip = buildXlsx(PARTS);
    new DataView(zip.buffer).setUint32(zip.length - 6, 0x7fffffff, true);
    expect(refusedCode(() => openPackage(zip))).toBe("fileDamaged");
  });

  it("refuses an entry that reaches past the end", () => {
    const zip = withDirectoryRecord(buildXlsx(PARTS), "xl/b.bin", { packedSize: 5000 });
    expect(refusedCode(() => openPackage(zip))).toBe("fileDamaged");
  });

  it("refuses encrypted entries as protected by a password", () => {
    const zip = withDirectoryRecord(buildXlsx(PARTS), "xl/workbook.xml", { flags: 1 });
    expect(refusedCode(() => openPackage(zip))).toBe("filePasswordOrOldFormat");
  });

  it("refuses an entry that has another name in front of its content", () => {
    const zip = buildXlsx(PARTS);
    zip[30] = "X".charCodeAt(0);
    expect(refusalOf(() => openPackage(zip))).toMatchObject({
      code: "fileDamaged",
      where: "[Content_Types].xml",
    });
  });

  it("refuses two parts of one name, whatever their case and slashes", () => {
    const zip = buildXlsx({ "xl/workbook.xml": "<a/>", "XL\\Workbook.xml": "<b/>" });
    expect(refusedCode(() => openPackage(zip))).toBe("fileDamaged");
  });
});

describe("a part that is not what the directory says", () => {
  it("is refused when its checksum is wrong, and only when it is read", () => {
    const pkg = openPackage(withDirectoryRecord(buildXlsx(PARTS), "xl/workbook.xml", { crc: 7 }));
    expect(pkg.text("xl/b.bin")).toBe("beta");
    expect(refusedCode(() => pkg.text("xl/workbook.xml"))).toBe("fileDamaged");
  });

  it.each([
    ["longer", 10],
    ["shorter", 5000],
  ])("is refused when it is %s than declared", (_, size) => {
    const pkg = openPackage(withDirectoryRecord(buildXlsx(PARTS), "xl/workbook.xml", { size }));
    expect(refusedCode(() => pkg.text("xl/workbook.xml"))).toBe("fileDamaged");
  });

  it("is refused when its packed bytes are no deflate stream", () => {
    const zip = buildXlsx(PARTS);
    const at = strFromU8(zip, true).indexOf("xl/workbook.xml") + "xl/workbook.xml".length;
    zip.fill(0xff, at, at + 8);
    expect(refusedCode(() => openPackage(zip).text("xl/workbook.xml"))).toBe("fileDamaged");
  });

  it("is refused when it is missing, with its name", () => {
    const missing = (): unknown => openPackage(buildXlsx(PARTS)).text("xl/styles.xml");
    expect(refusalOf(missing)).toMatchObject({ where: "xl/styles.xml", code: "fileDamaged" });
  });
});

describe("limits, before anything is unpacked", () => {
  it("refuses too many entries", () => {
    const names = Array.from({ length: limits.entries + 1 }, (_, index) => `part${index}`);
    const zip = buildXlsx(Object.fromEntries(names.map((name) => [name, ""])));
    expect(refusedCode(() => openPackage(zip))).toBe("fileTooLarge");
  });

  it("refuses a part that declares more than one part may hold", () => {
    const size = limits.partBytes + 1;
    const zip = withDirectoryRecord(buildXlsx({ a: incompressible(2_000_000) }), "a", { size });
    expect(refusedCode(() => openPackage(zip))).toBe("fileTooLarge");
  });

  it("refuses a whole larger than a workbook may be, though no part is and none is dense", () => {
    const noise = (): Uint8Array => incompressible(2_000_000);
    const names = ["a", "b", "c", "d", "e", "f"];
    let zip = buildXlsx(Object.fromEntries(names.map((name) => [name, noise()])));
    for (const name of names) zip = withDirectoryRecord(zip, name, { size: limits.partBytes });
    expect(refusedCode(() => openPackage(zip))).toBe("fileTooLarge");
  });

  it("refuses eleven megabytes of blanks packed a thousandfold", () => {
    const size = 11 * 1024 ** 2;
    const zip = withDirectoryRecord(buildXlsx(PARTS), "xl/workbook.xml", { size });
    expect(refusedCode(() => openPackage(zip))).toBe("fileTooLarge");
  });

  it("opens a small part packed as densely", () => {
    const pkg = openPackage(buildXlsx({ "xl/worksheets/sheet1.xml": new Uint8Array(1024 ** 2) }));
    expect(pkg.text("xl/worksheets/sheet1.xml")).toHaveLength(1024 ** 2);
  });

  it("refuses entries that share one content", () => {
    const zip = withSharedContent(buildXlsx({ a: incompressible(5000), b: "", c: "", d: "" }));
    expect(refusedCode(() => openPackage(zip))).toBe("fileDamaged");
  });
});

describe("parts by name", () => {
  it("are found with backslashes and any case", () => {
    const pkg = openPackage(buildXlsx({ "xl\\workbook.xml": "<w/>", "xl/styles.xml": "<s/>" }));
    expect(pkg.paths()).toEqual(["xl/workbook.xml", "xl/styles.xml"]);
    expect(pkg.text("XL/Workbook.xml")).toBe("<w/>");
    expect(pkg.has("xl/styles.XML")).toBe(true);
    expect(pkg.has("xl/other.xml")).toBe(false);
  });

  it.each([
    "../fuori.xml",
    "xl/../../fuori.xml",
    "..\\fuori.xml",
    "/xl/a.xml",
    "C:\\a.xml",
    "c:/a",
  ])("are refused when they lead outside the package: %s", (name) => {
    const zip = buildXlsx({ ...PARTS, [name]: "<a/>" });
    expect(refusalOf(() => openPackage(zip))).toMatchObject({ code: "fileDamaged", where: name });
  });

  it("may hold two dots that lead nowhere", () => {
    expect(openPackage(buildXlsx({ "xl/a..b.xml": "<a/>" })).has("xl/a..b.xml")).toBe(true);
  });

  it("do not include folders", () => {
    expect(openPackage(buildXlsx({ "xl/": "", "xl/a.xml": "<a/>" })).paths()).toEqual(["xl/a.xml"]);
  });

  it("are read from a container written with data descriptors", () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    const entry = new ZipDeflate("xl/workbook.xml");
    zip.add(entry);
    entry.push(strToU8(ROWS), true);
    zip.end();
    const pkg = openPackage(Buffer.concat(chunks));
    expect(pkg.text("xl/workbook.xml")).toBe(ROWS);
    expect(strFromU8(unzipSync(pkg.save())["xl/workbook.xml"] ?? strToU8(""))).toBe(ROWS);
  });

  it("are read from a zip64 container and saved in a plain one", () => {
    const content = strToU8("<w/>");
    const pkg = openPackage(zip64("xl/workbook.xml", content, crc32(content)));
    expect(pkg.text("xl/workbook.xml")).toBe("<w/>");
    expect(openPackage(pkg.save()).text("xl/workbook.xml")).toBe("<w/>");
  });
});

describe("the text of a part", () => {
  const utf16 = (text: string, isLittle: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return isLittle ? bytes : bytes.swap16();
  };
  const declared = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><t>è€😀</t>`;

  it.each([
    ["UTF-8", strToU8(declared("UTF-8")), declared("UTF-8")],
    ["UTF-8 with a mark", strToU8(`\ufeff${declared("utf-8")}`), declared("utf-8")],
    ["UTF-16, low byte first", utf16(declared("UTF-16"), true), declared("UTF-16")],
    ["UTF-16, high byte first", utf16(declared("UTF-16"), false), declared("UTF-16")],
    [
      "ISO-8859-1, where it says so",
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><t>è città</t>`, "latin1"),
      `<?xml version="1.0" encoding="ISO-8859-1"?><t>è città</t>`,
    ],
    ["a true U+FFFD", strToU8("<t>\ufffd</t>"), "<t>\ufffd</t>"],
  ])("is decoded from %s", (_, bytes, text) => {
    expect(openPackage(buildXlsx({ a: bytes })).text("a")).toBe(text);
  });

  it.each([
    ["in another encoding", Buffer.from(`<?xml version="1.0" encoding="Shift_JIS"?><t/>`)],
    [
      "with bytes that are not UTF-8",
      Uint8Array.of(0x3c, 0x74, 0x3e, 0xe8, 0x3c, 0x2f, 0x74, 0x3e),
    ],
  ])("is refused %s, rather than lose characters", (_, bytes) => {
    expect(refusedCode(() => openPackage(buildXlsx({ a: bytes })).text("a"))).toBe("fileDamaged");
  });

  it("is saved as UTF-8 and says so, though it was UTF-16", () => {
    const pkg = openPackage(buildXlsx({ a: utf16(declared("UTF-16"), true) }));
    pkg.set("a", pkg.text("a"));
    expect(pkg.text("a")).toBe(declared("UTF-8"));
    expect(openPackage(pkg.save()).text("a")).toBe(declared("UTF-8"));
  });
});

describe("saving", () => {
  it("copies the packed bytes of what was not set", () => {
    const zip = buildXlsx(PARTS);
    const pkg = openPackage(zip);
    pkg.set("xl/b.bin", "gamma");
    const saved = pkg.save();
    expect(packedBytes(saved, "xl/workbook.xml")).toEqual(packedBytes(zip, "xl/workbook.xml"));
    expect(openPackage(saved).text("xl/b.bin")).toBe("gamma");
  });

  it("does not pass on the damage of a part that was never read", () => {
    const pkg = openPackage(withDirectoryRecord(buildXlsx(PARTS), "xl/workbook.xml", { crc: 7 }));
    pkg.set("xl/b.bin", "gamma");
    expect(refusalOf(() => pkg.save())).toMatchObject({
      code: "fileDamaged",
      where: "xl/workbook.xml",
    });
  });

  it("goes on when the damaged part is replaced or removed", () => {
    const pkg = openPackage(withDirectoryRecord(buildXlsx(PARTS), "xl/workbook.xml", { crc: 7 }));
    pkg.set("xl/workbook.xml", "<w/>");
    expect(openPackage(pkg.save()).text("xl/workbook.xml")).toBe("<w/>");
  });

  it("keeps the order, replaced parts in place and new ones at the end", () => {
    const pkg = openPackage(buildXlsx(PARTS));
    pkg.set("xl/new.xml", "<n/>");
    pkg.set("XL/WORKBOOK.XML", "<w/>");
    pkg.remove("xl/b.bin");
    const saved = pkg.save();
    expect(directoryNames(saved)).toEqual(["[Content_Types].xml", "xl/workbook.xml", "xl/new.xml"]);
    expect(openPackage(saved).text("xl/workbook.xml")).toBe("<w/>");
  });

  it("can be read and saved again after they were saved", () => {
    const pkg = openPackage(buildXlsx(PARTS));
    pkg.set("xl/workbook.xml", "<w/>");
    const saved = pkg.save();
    expect(pkg.text("xl/workbook.xml")).toBe("<w/>");
    expect(pkg.save()).toEqual(saved);
  });

  it("gives the same bytes for the same parts", () => {
    const build = (): Uint8Array => {
      const pkg = emptyPackage();
      pkg.set("xl/workbook.xml", ROWS);
      pkg.set("docProps/app.xml", "<a/>");
      return pkg.save();
    };
    expect(build()).toEqual(build());
  });

  it("gives a container that another zip reader takes, names with accents too", () => {
    const pkg = openPackage(buildXlsx(PARTS));
    pkg.set("xl/città.xml", "<à/>");
    const parts = unzipSync(pkg.save());
    expect(Object.keys(parts)).toEqual([...Object.keys(PARTS), "xl/città.xml"]);
    expect(strFromU8(parts["xl/città.xml"] ?? strToU8(""))).toBe("<à/>");
    expect(strFromU8(parts["xl/workbook.xml"] ?? strToU8(""))).toBe(ROWS);
  });
});

describe("an error that is our own fault", () => {
  it("is no refusal", () => {
    expect(toRefusal(new TypeError("x is undefined"))).toBeNull();
  });
});
