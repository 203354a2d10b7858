import { PLAIN_COMPRESSION } from "../../src/adapters/package/compression";
import { packText } from "../../src/adapters/deflate/packedText";
import { NODE_COMPRESSION, NODE_PACKING } from "../../src/cli/nodeCompression";

const text = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251);

describe.each([
  ["Node's own", NODE_COMPRESSION],
  ["the plain one", PLAIN_COMPRESSION],
])("compression: %s", (_, { deflate, inflate }) => {
  it.each([text, new Uint8Array()])("gives back what either packed (%#)", (bytes) => {
    for (const packed of [NODE_COMPRESSION.deflate(bytes), PLAIN_COMPRESSION.deflate(bytes)]) {
      expect(Array.from(inflate(packed, bytes.length))).toEqual(Array.from(bytes));
    }
  });

  it("packs text into less", () => {
    expect(deflate(new Uint8Array(5000)).length).toBeLessThan(100);
  });

  it("throws at one byte more than was promised", () => {
    expect(() => inflate(deflate(text), text.length - 1)).toThrow();
  });

  it("throws, or gives fewer bytes, where the end is missing", () => {
    const packed = deflate(text);
    const cut = packed.subarray(0, packed.length / 2);
    expect(() => {
      if (inflate(cut, text.length).length < text.length) throw new Error("fewer bytes");
    }).toThrow();
  });
});

describe("the packing of a restore point", () => {
  const said = "Qualità dei servizi – 1ª fase ✓ ".repeat(20_000);

  it("gives back what Node or another host packed", () => {
    for (const packed of [NODE_PACKING.compress(said), packText(said)]) {
      expect(NODE_PACKING.expand(packed)).toBe(said);
    }
  });

  it("packs into base64 no longer than that of the other hosts", () => {
    const packed = NODE_PACKING.compress(said);
    expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(packed.length).toBeLessThanOrEqual(packText(said).length);
  });
});
