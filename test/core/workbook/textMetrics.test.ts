import { PALETTE } from "../../../src/core/workbook/palette";
import {
  linesToShow,
  mostLines,
  rowHeight,
  wrapText,
} from "../../../src/core/workbook/textMetrics";

const STYLE = PALETTE.input;
const WORDS = "Rifare i marciapiedi di via Roma entro l'anno. ";

describe("the lines of a text", () => {
  it("are broken at spaces, and inside a word that is wider than the column", () => {
    expect(wrapText("uno due tre", 100, STYLE)).toEqual(["uno due tre"]);
    expect(wrapText("uno\ndue\r\ntre", 100, STYLE)).toEqual(["uno", "due", "tre"]);
    const lines = wrapText(WORDS, 20, STYLE);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(WORDS.trimEnd());
    const pieces = wrapText("x".repeat(300), 20, STYLE);
    expect(pieces.join("")).toBe("x".repeat(300));
    expect(pieces.length).toBeGreaterThan(5);
  });

  it.each([
    ["words", WORDS.repeat(700)],
    ["one word", "x".repeat(32_767)],
    ["line breaks", "a\n".repeat(16_000)],
    ["spaces", " ".repeat(32_767)],
  ])("are the first ones when no more are asked for: %s", (_, text) => {
    const whole = wrapText(text, 20, STYLE);
    for (const most of [1, 2, 40]) {
      expect(wrapText(text, 20, STYLE, most)).toEqual(whole.slice(0, most));
    }
  });

  it("are counted only as far as a row can show them", () => {
    const long = WORDS.repeat(700);
    expect(linesToShow(long, 20, STYLE)).toBe(mostLines(STYLE) + 1);
    const whole = wrapText(long, 20, STYLE).length;
    expect(rowHeight(linesToShow(long, 20, STYLE), STYLE)).toBe(rowHeight(whole, STYLE));
  });
});
