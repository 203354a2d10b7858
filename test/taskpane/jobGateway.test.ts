import type { WorkStep } from "../../src/taskpane/commands";
import { jobGateway } from "../../src/taskpane/jobGateway";
import { breakingGateway, lookedAt, run, smallWorkbook } from "../app/runningWorkbook";
import { createMemoryGateway } from "../contract/memoryGateway";

describe("the gateway of one work", () => {
  it("tells how far the work has come", async () => {
    const steps: WorkStep[] = [];
    const workbook = smallWorkbook();
    const tell = (step: WorkStep): void => void steps.push(step);
    const { signal } = new AbortController();
    await run(workbook, {
      gateway: jobGateway(createMemoryGateway(workbook), { tell, signal }),
    });
    expect(steps).toEqual(["reading", "calculating", "writing"]);
  });

  it("tells when what was half written is put back", async () => {
    const steps: WorkStep[] = [];
    const workbook = smallWorkbook();
    const tell = (step: WorkStep): void => void steps.push(step);
    const { signal } = new AbortController();
    const gateway = jobGateway(breakingGateway(workbook, 3), { tell, signal });
    await run(workbook, { gateway });
    expect(steps).toEqual(["reading", "calculating", "writing", "puttingBack"]);
  });

  it("writes nothing once the work was left", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    const controller = new AbortController();
    const tell = (step: WorkStep): void => {
      if (step === "calculating") controller.abort();
    };
    const gateway = jobGateway(createMemoryGateway(workbook), {
      tell,
      signal: controller.signal,
    });
    await expect(run(workbook, { gateway })).rejects.toThrow("aborted");
    expect(await lookedAt(workbook)).toEqual(before);
  });
});
