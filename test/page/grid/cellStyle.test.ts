import { readableColor } from "../../../src/page/grid/cellStyle";

// The contrasts are those of WCAG 2.2.
describe("the colour of a text on its fill", () => {
  it.each([
    ["#1F2933", "#FFFFFF", "#1F2933"],
    ["#FFFFFF", "#17324D", "#FFFFFF"],
    ["#FFFFFF", "#FFFF00", "#000000"],
    ["#222222", "#000000", "#FFFFFF"],
    ["#767676", "#FFFFFF", "#767676"],
    ["#777777", "#FFFFFF", "#000000"],
  ])("%s on %s is %s", (color, fill, shown) => {
    expect(readableColor(color, fill)).toBe(shown);
  });
});
