import { locateIssues } from "../../src/app/locatedIssues";
import { issue } from "../../src/core/domain/issue";
import { cellPlace } from "../../src/core/domain/place";
import { exact } from "../../src/core/numeric/exact";
import { createLocator } from "../../src/core/sheet/reading/locate";
import { workbook } from "../fixtures/snapshot";

const snapshot = workbook({ Obiettivi: [["Settore/servizio", "Peso"], ["a"], ["b"], ["c"]] });
const locate = createLocator(snapshot);
const at = (row: number) => cellPlace("objectives", row, "assignedWeight");

describe("the same thing wrong in many cells", () => {
  it("is one issue with all its cells, the first of them first", () => {
    const issues = [0, 2, 1].map((row) =>
      issue("percentage-out-of-range", { value: exact(7) }, at(row)),
    );
    expect(locateIssues(issues, locate)).toMatchObject([
      {
        severity: "error",
        table: "Obiettivi",
        cell: "Obiettivi!B2",
        cells: ["Obiettivi!B2", "Obiettivi!B4", "Obiettivi!B3"],
      },
    ]);
  });

  it("stays several where the sentences differ, or how grave they are", () => {
    const issues = [
      issue("percentage-out-of-range", { value: exact(7) }, at(0)),
      issue("percentage-out-of-range", { value: exact(8) }, at(1)),
      {
        ...issue("percentage-out-of-range", { value: exact(8) }, at(2)),
        severity: "warning" as const,
      },
    ];
    expect(locateIssues(issues, locate).map(({ cells }) => cells)).toEqual([
      ["Obiettivi!B2"],
      ["Obiettivi!B3"],
      ["Obiettivi!B4"],
    ]);
  });

  it("has no cell where there is none", () => {
    expect(locateIssues([issue("no-objectives-table", {}, null)], locate)).toMatchObject([
      { table: null, cell: null, cells: [] },
    ]);
  });
});
