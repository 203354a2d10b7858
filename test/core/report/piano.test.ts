import { documentText } from "../../fixtures/documentText";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { sampleTables } from "../../fixtures/sampleTables";
import { table } from "./documentParts";

it("shows no outcome in the Piano, in any phase", async () => {
  const document = await madeDocument(evaluationOf(sampleTables("sondrio-2022")), "piano");
  const text = documentText(document);
  expect(text).not.toMatch(/obiettivi raggiunti|Risultato (finale|conseguito)|97,22|91,43|\(\*\)/);
  expect(
    table(document, "ordinary")
      .map((row) => row[1])
      .slice(2),
  ).toEqual(["11", "69", "24", "40", undefined, "5", "149"]);
});
