import fc from "fast-check";
import { sha256 } from "../../src/adapters/digest/sha256";
import { nodeDigest } from "../../src/cli/nodeDigest";

describe("Node's digest", () => {
  it("is that of every other host, lone surrogates included", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        for (const each of [text, `${text}\ud83d`, `\ude00${text}`]) {
          expect(await nodeDigest(each)).toBe(await sha256(each));
        }
      }),
    );
  });
});
