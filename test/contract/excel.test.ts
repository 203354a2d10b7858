import { excelHost } from "./excelHost";
import { describeGateway } from "./gatewayContract";

describeGateway("an emulated Excel", (start) => excelHost(start), {
  keepsNoChartDescription: true,
});
describeGateway(
  "an emulated Excel of ExcelApi 1.9",
  (start) => excelHost(start, { excelApi: "1.9" }),
  {
    keepsNoChartDescription: true,
    movesNeighbours: true,
    growsNoTables: true,
    seesNoMergedCells: true,
  },
);
