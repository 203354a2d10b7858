import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  PARAMETER_CHOICES,
  PARAMETERS,
  parameterText,
} from "../../../src/core/contract/parameters";
import { exact } from "../../../src/core/numeric/exact";
import { plan, type PlanLiteral } from "../../fixtures/plan";

function text(
  id: Parameters<typeof parameterText>[0],
  parameters: NonNullable<PlanLiteral["parameters"]>,
): string {
  return parameterText(id, plan({ parameters }).parameters);
}

describe("a parameter as its cell shows it", () => {
  it("is the word of its list", () => {
    expect(text("weights", { weights: "assigned" })).toBe("Assegnati");
  });

  it("is a number with a comma and all its decimals", () => {
    expect(text("achievementThreshold", { achievementThreshold: "87.125" })).toBe("87,125");
    expect(text("decimals", { decimals: 3 })).toBe("3");
  });

  it("has no sign between the thousands", () => {
    const { parameters } = plan({});
    const totalWeight = exact(1000) as typeof parameters.totalWeight;
    expect(parameterText("totalWeight", { ...parameters, totalWeight })).toBe("1000");
  });

  it("is the name of a band, and nothing where the cell is empty", () => {
    expect(text("belowMinimum", { belowMinimum: { band: "Sotto soglia" } })).toBe("Sotto soglia");
    expect(text("minimum", {})).toBe("");
  });
});

describe("a parameter on the page about the workbook", () => {
  const page = readFileSync(join(__dirname, "../../../docs/workbook.md"), "utf8");
  const lists: Readonly<Partial<Record<string, readonly { readonly word: string }[]>>> =
    PARAMETER_CHOICES;

  it.each(PARAMETERS)("$name has its row, with every word of its list", ({ id, name }) => {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\``));
    const words = (lists[id] ?? []).map(({ word }) => word);
    expect(words.filter((word) => row?.includes(`\`${word}\``))).toEqual(words);
    expect(row).toBeDefined();
  });
});
