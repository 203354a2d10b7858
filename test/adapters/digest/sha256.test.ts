import { sha256 } from "../../../src/adapters/digest/sha256";

// FIPS 180-2, appendix B.1 and B.2.
it.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("the digest of %s is that of the standard", async (text, digest) => {
  expect(await sha256(text)).toBe(digest);
});

it("a text counts as UTF-8", async () => {
  // printf 'à' | sha256sum
  expect(await sha256("à")).toBe(
    "b3fc9de526e253e7ac1b8d94ed2374c627ca7abfbca3d91bd1214a5a2df53ffe",
  );
});
