import { judgeChanges, type ToldChange } from "../../../src/adapters/excel/events/changeAuthor";

const inTable = (address: string, isRemote = false): ToldChange => ({
  kind: "cellsOfTable",
  cells: { worksheetId: "1", address },
  isRemote,
});

const inSheet = (address: string, isByThisAddin = false, worksheetId = "1"): ToldChange => ({
  kind: "cellsOfSheet",
  cells: { worksheetId, address },
  isByThisAddin,
});

const ours = (address: string): ToldChange => inSheet(address, true);

/** What is said of each, told while the pane writes. */
function judged(...changes: readonly ToldChange[]): readonly boolean[] {
  return changes.map(judgeChanges(() => true));
}

describe("while the pane writes", () => {
  it("what the sheet says that this add-in did is ours", () => {
    expect(judged(inTable("K2:K9"), ours("K2:K9"), inTable("K2"), ours("K2"))).not.toContain(true);
  });

  it("cells of a table that the sheet says somebody else changed are theirs, in either order", () => {
    expect(judged(ours("K2:K9"), inTable("D4"), inSheet("D4"))).toEqual([false, false, true]);
    expect(judged(ours("K2:K9"), inSheet("D4"), inTable("D4"))).toEqual([false, false, true]);
  });

  it("a change is told once, and the next one again", () => {
    const told = judged(ours("K2"), inTable("D4"), inSheet("D4"), inTable("D5"), inSheet("D5"));
    expect(told).toEqual([false, false, true, false, true]);
  });

  it("theirs may be told before ours has shown that this Excel names it", () => {
    expect(judged(inTable("D4"), inSheet("D4"), ours("K2:K9"))).toEqual([false, false, true]);
  });

  it("cells pasted over a part of a table and what is beside it are somebody's change of the table", () => {
    expect(judged(ours("K2"), inTable("C4:D5"), inSheet("C4:F9")).at(-1)).toBe(true);
  });

  it("whole rows are cells of every table of their sheet", () => {
    expect(judged(ours("K2"), inTable("B4:D4"), inSheet("4:4")).at(-1)).toBe(true);
  });

  it("what somebody types beside the table, or in another sheet, does not make theirs of what is ours", () => {
    const told = judged(ours("K2:K9"), inTable("K2:K9"), inSheet("M2"), inSheet("K2", false, "2"));
    expect(told).not.toContain(true);
  });

  it("an Excel that never names this add-in is not believed: all is ours", () => {
    expect(judged(inTable("K2"), inSheet("K2"))).toEqual([false, false]);
  });

  it("what comes from another Excel is theirs; whole tables of this one are ours", () => {
    expect(judged(inTable("K2", true))).toEqual([true]);
    expect(judged({ kind: "wholeTable", isRemote: true })).toEqual([true]);
    expect(judged({ kind: "wholeTable", isRemote: false })).toEqual([false]);
  });
});

describe("when the pane does not write", () => {
  it("every change of a table is somebody's, and a sheet's alone none", () => {
    const changes = [
      inTable("D4"),
      { kind: "wholeTable", isRemote: false },
      ours("D4"),
      inSheet("D4"),
    ] as const;
    expect(changes.map(judgeChanges(() => false))).toEqual([true, true, false, false]);
  });

  it("a sheet's change told just after the end still tells whose the table's was", () => {
    let isOwnTime = true;
    const judge = judgeChanges(() => isOwnTime);
    judge(ours("K2"));
    judge(inTable("D4"));
    isOwnTime = false;
    expect(judge(inSheet("D4"))).toBe(true);
  });

  it("what was told during one writing is not held against the next", () => {
    let isOwnTime = true;
    const judge = judgeChanges(() => isOwnTime);
    judge(ours("K2"));
    judge(inSheet("M2"));
    isOwnTime = false;
    judge(inSheet("M3"));
    isOwnTime = true;
    expect(judge(inTable("M2:M9"))).toBe(false);
  });
});
