import { input } from "./column";
import { table } from "./table";

/** `MissioniProgrammi`: an ente's own list, instead of the official one. */
export const MISSIONS_TABLE = table({
  name: "MissioniProgrammi",
  inNewWorkbook: { option: "missioni" },
  blankRows: 10,
  columns: {
    code: input("Codice"),
    name: input("Denominazione", { width: 60 }),
  },
});
