import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { success } from "../../src/core/workbook/result";
import { describeYear } from "./yearSteps";

describeYear(
  "on a file",
  (bytes) => {
    let held = bytes;
    return createFileGateway({
      load: () => Promise.resolve(success(held)),
      save: (written) => {
        held = written;
        return Promise.resolve(success(null));
      },
    });
  },
  false,
);
