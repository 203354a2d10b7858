import { createFileGateway } from "../../../src/adapters/xlsx/gateway";
import { success } from "../../../src/core/workbook/result";
import { writtenFrom } from "../../fixtures/commandLine";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";
import { withPart } from "../../fixtures/changedWorkbook";
import { partText } from "./carriedOut";

const WORKBOOK = "xl/workbook.xml";

describe("the file that a calculation writes", () => {
  it("opens on the summary, the only selected sheet, and keeps the user's other view settings", async () => {
    const start = withPart(workbookFile(smallPlan()), WORKBOOK, (text) =>
      text.replace(
        "<sheets>",
        '<bookViews><workbookView xWindow="120" tabRatio="700" activeTab="1" firstSheet="1"/></bookViews><sheets>',
      ),
    );
    const { output } = await writtenFrom(start);
    const names = [...partText(output, WORKBOOK).matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const position = names.indexOf("Riepilogo 2025");
    expect(partText(output, WORKBOOK)).toContain(
      `<workbookView xWindow="120" tabRatio="700" activeTab="${position}" firstSheet="1"/>`,
    );
    const selected = names.filter((_, at) =>
      partText(output, `xl/worksheets/sheet${at + 1}.xml`).includes('tabSelected="1"'),
    );
    expect(selected).toEqual(["Riepilogo 2025"]);
    expect(sdkFaults(output, start)).toEqual([]);
  });
});

it("is left as it is by a plan that writes nothing", async () => {
  const bytes = workbookFile(smallPlan());
  const saved: Uint8Array[] = [];
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (changed) => {
      saved.push(changed);
      return Promise.resolve(success(null));
    },
  });
  await gateway.apply({ operations: [], opensOn: "Obiettivi" });
  expect(saved).toEqual([bytes]);
});
