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

  it("names its objective only where it is one", () => {
    const missing = (row: number, objective: string) =>
      issue("weight-missing", { objective }, at(row));
    expect(locateIssues([missing(0, "7")], locate)).toMatchObject([
      { issue: { params: { objective: "7" } }, cells: ["Obiettivi!B2"] },
    ]);
    expect(locateIssues([missing(0, "7"), missing(2, "9")], locate)).toMatchObject([
      { issue: { params: { objective: null } }, cells: ["Obiettivi!B2", "Obiettivi!B4"] },
    ]);
  });

  it("names its indicator only where it is one", () => {
    const missing = (row: number, name: string) =>
      issue(
        "measure-missing",
        { source: "indicators", name },
        cellPlace("indicators", row, "actual"),
      );
    const found = locateIssues([missing(0, "Tempi"), missing(1, "Costi")], locate);
    expect(found.map((each) => each.issue.params)).toEqual([{ source: "indicators", name: null }]);
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
