import { strToU8, unzipSync } from "fflate";
import { zipOfTexts } from "../../../src/adapters/deflate/zip";

describe("texts as a .zip", () => {
  it("are found in it as UTF-8, byte order mark included, and always make the same bytes", () => {
    const files = [
      { name: "units.csv", text: "\ufeffente;così\r\n" },
      { name: "datapackage.json", text: "{}" },
    ];
    const zip = zipOfTexts(files);
    const expected = files.map(({ name, text }) => [name, [...strToU8(text)]]);
    expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, [...bytes]])).toEqual(
      expected,
    );
    expect(zipOfTexts(files)).toEqual(zip);
  });
});
