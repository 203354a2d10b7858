import { recordYear } from "../../src/app/recordYear";
import { APPROVAL, JUNE } from "../acceptance/yearWalk";
import { createMemoryGateway } from "../contract/memoryGateway";
import { requestOn } from "./commanding";
import { smallWorkbook } from "./runningWorkbook";

it.each([
  ["approval", APPROVAL],
  ["variations", { kind: "variations" }],
  ["monitoring", JUNE],
] as const)(
  "an error that stops a record of the year brings no word of a phase: %s",
  async (_, record) => {
    const workbook = smallWorkbook({
      Parametri: [
        ["Parametro", "Valore"],
        ["Anno", 2025],
        ["Fase", "Consuntivo"],
        ["Pesi", "Assegnati"],
        ["Risultato dell'obiettivo", "Tutto o niente"],
      ],
      Obiettivi: [
        ["Codice", "Settore/servizio", "Ob. operativo", "Peso assegnato", "Esito"],
        [1, "Alfa", "Aprire lo sportello", 60, "Raggiunto"],
        [2, "Beta", "Rifare il sito", 30, "Raggiunto"],
      ],
    });
    const request = requestOn(createMemoryGateway(workbook));
    const result = await recordYear({ ...request, record, year: null });
    if (!result.ok || result.value.kind !== "stopped") throw new Error("not stopped");
    expect(result.value.issues.map(({ issue }) => issue.code)).toEqual(["weights-sum-differs"]);
  },
);
