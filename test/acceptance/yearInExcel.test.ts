import { openedInExcel } from "../contract/excelHost";
import { describeYear } from "./yearSteps";

describeYear("in an open Excel", (bytes) => openedInExcel(bytes).gateway, true);
