import { createHash } from "node:crypto";
import { plainSha256 } from "../../../src/adapters/digest/plainSha256";

describe("the digest of a page over plain http", () => {
  // FIPS 180-4 examples: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of %j is that of the standard", async (text, digest) => {
    expect(await plainSha256(text)).toBe(digest);
  });

  it("is the same as the platform's, whatever the length", async () => {
    const texts = Array.from({ length: 140 }, (_, length) => "è€".repeat(length).slice(0, length));
    const ours = await Promise.all(texts.map(plainSha256));
    expect(ours).toEqual(texts.map((text) => createHash("sha256").update(text).digest("hex")));
  });
});
