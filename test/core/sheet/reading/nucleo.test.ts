import { analyse } from "../../../../src/app/analysis";
import { locateIssues } from "../../../../src/app/locatedIssues";
import { fullText } from "../../../../src/core/numeric/decimal";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { NO_OVERRIDES } from "../../../../src/core/sheet/reading/readParameters";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

// Rules.md §3: where the Nucleo decided, the self-report does not count.

const HEADERS = [
  "Settore/servizio",
  "Ob. operativo",
  "Esito",
  "Grado %",
  "Esito Nucleo",
  "Grado Nucleo %",
  "Motivazione Nucleo",
];

/** One objective with these cells from C2 on. */
function withCells(...cells: readonly CellLiteral[]) {
  return workbook({ Parametri: CHOSEN, Obiettivi: [HEADERS, ["Uno", "Obiettivo", ...cells]] });
}

function decided(...cells: readonly CellLiteral[]) {
  const objective = readWorkbook(withCells(...cells)).plan?.objectives[0];
  const grade = objective?.grade ?? null;
  return [objective?.outcome, grade && fullText(grade, 0)];
}

it("counts the self-report while the Nucleo has written nothing", () => {
  expect(decided("Parziale", 80, null, null, null)).toEqual(["partlyAchieved", "80"]);
});

it("counts outcome and grade of the Nucleo together, where either is filled", () => {
  expect(decided("Raggiunto", 100, "Parziale", 60, "Atti")).toEqual(["partlyAchieved", "60"]);
  expect(decided("Parziale", 80, "Raggiunto", null, "Atti")).toEqual(["achieved", null]);
  expect(decided("Raggiunto", 100, null, 60, "Atti")).toEqual([null, "60"]);
  expect(decided(null, null, "Parziale (60%)", null, null)).toEqual(["partlyAchieved", "60"]);
});

it("does not check a self-report that does not count", () => {
  expect(issuesOf(withCells("rinviato", 180, "Raggiunto", null, null))).toEqual([]);
});

it("does not take an unreadable outcome of the Nucleo for the self-report", () => {
  const snapshot = withCells("Raggiunto", null, "rinviato", null, null);
  expect(issuesOf(snapshot)).toEqual(["outcome-unknown Obiettivi!E2"]);
});

it("is an error on a grade of the Nucleo alone on an excluded row, and not on one with its outcome", () => {
  expect(issuesOf(withCells("Escluso", null, null, 60, "Atti"))).toEqual([
    "nucleo-grade-of-excluded Obiettivi!F2",
  ]);
  expect(issuesOf(withCells("Escluso", null, "Parziale", 60, "Atti"))).toEqual([]);
});

it("warns of an outcome that differs from the self-report without a reason", () => {
  expect(issuesOf(withCells("Raggiunto", null, "Non raggiunto", null, null))).toEqual([
    "nucleo-differs-without-reason Obiettivi!G2",
  ]);
  expect(issuesOf(withCells("Raggiunto", null, "Non raggiunto", null, "Atti"))).toEqual([]);
  expect(issuesOf(withCells("Raggiunto", null, "Sì", null, null))).toEqual([]);
  expect(issuesOf(withCells(null, null, "Non raggiunto", null, null))).toEqual([]);
});

it("asks for what is missing in the Nucleo's cell", () => {
  const snapshot = withCells("Raggiunto", null, "Parziale", null, "Atti");
  const { issues, locate } = analyse(snapshot, NO_OVERRIDES, false);
  const missing = locateIssues(issues, locate).find(
    ({ issue }) => issue.code === "partial-without-grade",
  );
  expect(missing?.cell).toBe("Obiettivi!F2");
});

it("gives its own reason to an outcome that differs, and the unit's to the self-report", () => {
  const reasons = (...cells: readonly CellLiteral[]) => {
    const snapshot = workbook({
      Parametri: CHOSEN,
      Obiettivi: [
        [...HEADERS, "Motivazione"],
        ["Uno", "Obiettivo", ...cells],
      ],
    });
    const objective = readWorkbook(snapshot).plan?.objectives[0];
    return [objective?.reason, objective?.selfReport?.reason];
  };
  expect(reasons("Raggiunto", null, "Parziale", 60, "Atti mancanti", "Fatto")).toEqual([
    "Atti mancanti",
    "Fatto",
  ]);
  expect(reasons("Parziale", 80, "Parziale", 60, "Atti mancanti", "Gara")).toEqual([
    "Atti mancanti",
    "Gara",
  ]);
  // Confirmed, or without a reason of the Nucleo: the unit's is all there is.
  expect(reasons("Parziale", 80, "Parziale", 80, "Confermato", "Gara")).toEqual(["Gara", "Gara"]);
  expect(reasons("Raggiunto", null, "Parziale", 60, null, "Fatto")).toEqual(["Fatto", "Fatto"]);
  // Not decided yet: what is noted beside it counts for nothing.
  expect(reasons("Parziale", 80, null, null, "Da sentire", "Gara")).toEqual(["Gara", undefined]);
});
