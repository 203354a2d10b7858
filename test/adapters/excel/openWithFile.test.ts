import {
  opensWithFile,
  setOpensWithFile,
  type DocumentSettings,
} from "../../../src/adapters/excel/view/openWithFile";

const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Settings of a document that is saved, or that Excel refuses to save. */
function documentSettings(status: "succeeded" | "failed") {
  const held = new Map<string, unknown>();
  const saved: ReadonlyMap<string, unknown>[] = [];
  const settings: DocumentSettings = {
    get: (name) => held.get(name) ?? null,
    set: (name, value) => void held.set(name, value),
    remove: (name) => void held.delete(name),
    saveAsync: (done) => {
      saved.push(new Map(held));
      done({ status });
    },
  };
  return { settings, saved };
}

describe("opening the pane together with a file", () => {
  it("is off until it is chosen", () => {
    expect(opensWithFile(documentSettings("succeeded").settings)).toBe(false);
  });

  it("is written into the file when it is chosen, and taken away when it is not any more", async () => {
    const { settings, saved } = documentSettings("succeeded");
    expect(await setOpensWithFile(settings, true)).toBe(true);
    expect(opensWithFile(settings)).toBe(true);
    expect(await setOpensWithFile(settings, false)).toBe(true);
    expect(opensWithFile(settings)).toBe(false);
    expect(saved).toEqual([new Map([[SETTING, true]]), new Map()]);
  });

  it("stays as it was where Excel does not save it", async () => {
    const { settings } = documentSettings("failed");
    expect(await setOpensWithFile(settings, true)).toBe(false);
    expect(opensWithFile(settings)).toBe(false);
  });
});
