import { workbookFile } from "../../fixtures/workbookFile";
import {
  APPROVAL,
  done,
  JUNE,
  nextYear,
  PLANNED,
  record,
  SEPTEMBER,
} from "../../acceptance/yearWalk";
import { createFileGateway } from "../../../src/adapters/xlsx/gateway";
import type { WorkbookGateway } from "../../../src/core/workbook/gateway";
import { success } from "../../../src/core/workbook/result";
import { openStageOf, type Act, type Stage, type Trial } from "./faultSweep";

// As in faultSweep.test.ts, for each command of the year: afterwards the workbook is as before, or complete, or the
// refusal names what was written and restoring takes it back.

/** The file as earlier commands leave it. */
async function fileAfter(
  ...commands: readonly ((gateway: WorkbookGateway) => Promise<unknown>)[]
): Promise<Uint8Array> {
  let held = workbookFile(PLANNED);
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(held)),
    save: (written) => {
      held = written;
      return Promise.resolve(success(null));
    },
  });
  for (const command of commands) await command(gateway);
  return held;
}

const approve = (gateway: WorkbookGateway) => done(record(gateway, APPROVAL));
const monitor = (gateway: WorkbookGateway) => done(record(gateway, JUNE));
const add = async (gateway: WorkbookGateway): Promise<void> => {
  const rows = [["4", "Beta", "Piantare gli alberi"]];
  const headers = ["Codice", "Settore/servizio", "Ob. operativo"];
  await gateway.apply({
    operations: [{ kind: "appendTableRows", table: "Obiettivi", headers, rows }],
  });
};

const COMMANDS: readonly (readonly [string, () => Promise<Uint8Array>, Act])[] = [
  ["the approved plan", () => fileAfter(), (gateway) => record(gateway, APPROVAL)],
  ["the first monitoring", () => fileAfter(), (gateway) => record(gateway, JUNE)],
  ["a second monitoring", () => fileAfter(monitor), (gateway) => record(gateway, SEPTEMBER)],
  [
    "the variations",
    () => fileAfter(approve, add),
    (gateway) => record(gateway, { kind: "variations" }),
  ],
  ["a new year", () => fileAfter(approve, monitor), nextYear],
];

describe.each(COMMANDS)("recording %s", (_title, makeFile, act) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStageOf(await makeFile(), act);
  });

  function complaints(trials: readonly Trial[]): readonly string[] {
    return trials.flatMap(({ complaint }) => complaint ?? []);
  }

  it("leaves nothing half done whatever the batch that fails, before or after it", async () => {
    const trials: Trial[] = [];
    for (let batch = 1; batch <= stage.actions.length; batch += 1) {
      for (const moment of ["before", "after"] as const) {
        trials.push(
          await stage.tryOut((faults) => {
            faults.failBatch(batch, "GeneralException", moment);
          }),
        );
      }
    }
    expect(complaints(trials)).toEqual([]);
  });

  it("is put back, or complete, wherever in the writing Excel breaks off", async () => {
    const last = stage.actions.length;
    const trials: Trial[] = [];
    for (let actionIndex = 1; actionIndex < (stage.actions[last - 1] ?? 0); actionIndex += 5) {
      trials.push(
        await stage.tryOut((faults) => {
          faults.failBatch(last, "GeneralException", { actionIndex });
        }),
      );
    }
    expect(complaints(trials)).toEqual([]);
  });
});
