import fc from "fast-check";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { packText, unpackText } from "../../../src/adapters/deflate/packedText";

describe("a packed text", () => {
  it("is unpacked as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it("is deflated UTF-8 in base64, as any other tool reads it", () => {
    const text = "Perché «così» – 👍 ".repeat(500);
    const packed = packText(text);
    expect(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8")).toBe(text);
    expect(packed).toBe(Buffer.from(packed, "base64").toString("base64"));
    expect(unpackText(deflateRawSync(text).toString("base64"))).toBe(text);
  });

  it("may be broken into lines", () => {
    const packed = packText("abc".repeat(400) + "xyz");
    expect(unpackText(packed.replace(/.{5}/g, "$& \r\n"))).toBe("abc".repeat(400) + "xyz");
  });
});

describe("what was not packed so", () => {
  it.each([
    ["nothing", ""],
    ["no base64", "%%%%"],
    ["base64 of a wrong length", "QUJDR"],
    ["no deflated bytes", Buffer.from("//////").toString("base64")],
    ["a stream that ends too early", packText("Riepilogo ".repeat(99)).slice(0, 16)],
    [
      "too much: 65 MB of one letter",
      deflateRawSync(Buffer.alloc(65 * 1024 ** 2)).toString("base64"),
    ],
  ])("is nothing: %s", (_what, packed) => {
    expect(unpackText(packed)).toBeNull();
  });
});
