import { createAddin, type Deliver } from "./events/addins";
import { createFaults, type Faults } from "./faults";
import type { EmulatedWorkbook } from "./model/workbook";
import { createHost, type Answer, type BatchSummary } from "./protocol/host";
import type { ApiVersion, HostType } from "./protocol/hostType";
import { createReferences } from "./protocol/references";
import { isSetSupported } from "./protocol/requirementSets";
import { createOtherUser, type OtherUser } from "./otherUsers";
import { loadOfficeClient, type OfficeClient, type Platform } from "./transport/nodeClient";

/** An Excel with a workbook open, and in its pane the real Office.js. */
export interface EmulatedExcel extends OfficeClient {
  /** Of ExcelApi, as `Office.context.requirements.isSetSupported("ExcelApi", version)` tells it. */
  readonly isSetSupported: (version: string) => boolean;
  /** For a client elsewhere, as in a browser, which is another add-in: its batches are counted and can fail like those of the one here. */
  readonly connect: (deliver: Deliver) => Answer;
  readonly workbook: EmulatedWorkbook;
  /** The user of this Excel, and a co-author who has the same workbook open in another one. */
  readonly user: OtherUser;
  readonly coauthor: OtherUser;
  readonly faults: Faults;
  /** The batches so far, without those in which the client only gives references back. */
  readonly batches: number;
  /** Of their requests and answers. */
  readonly bytes: { readonly in: number; readonly out: number };
  readonly log: readonly BatchSummary[];
  /** Objects that the client has kept and not given back. */
  readonly references: number;
  readonly restartCount: () => void;
}

export interface Settings {
  readonly excelApi?: ApiVersion;
  /** Where the client here believes to be: Excel on the web unless told otherwise. */
  readonly platform?: Platform;
}

/** The newest set of the oldest Excel that gets updates: LTSC 2021. */
const USUAL_EXCEL_API = "1.14";

/** Any root will do: the protocol knows no class of Excel. */
export function openEmulatedHost(
  workbook: EmulatedWorkbook,
  rootType: HostType<EmulatedWorkbook>,
  { excelApi = USUAL_EXCEL_API, platform = "OfficeOnline" }: Settings = {},
): EmulatedExcel {
  const faults = createFaults(excelApi);
  const references = createReferences();
  const session = {
    root: rootType.of(workbook),
    references,
    excelApi: () => faults.excelApi,
    isReadOnly: () => workbook.isReadOnly,
    isClientMember: (typeName: string, name: string) => isMember(client, typeName, name),
  };
  const host = createHost(workbook, session, faults);
  const connect = (deliver: Deliver): Answer =>
    host.answerTo(createAddin(workbook, () => faults.excelApi, deliver));
  const client = loadOfficeClient(
    connect,
    (set, version) => isSetSupported(faults.excelApi, set, version),
    platform,
  );
  return {
    ...client,
    isSetSupported: (version) => isSetSupported(faults.excelApi, "ExcelApi", version),
    connect,
    workbook,
    user: createOtherUser(workbook, "user"),
    coauthor: createOtherUser(workbook, "coauthor"),
    faults,
    log: host.log,
    restartCount: host.restartCount,
    get batches() {
      return host.log.length;
    },
    get bytes() {
      return {
        in: host.log.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
        out: host.log.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
      };
    },
    get references() {
      return references.count();
    },
  };
}

/** A class that the client does not have is one that we misspelled: then every name counts as a member. */
function isMember(client: OfficeClient, typeName: string, name: string): boolean {
  const type: unknown = Reflect.get(client.Excel, typeName);
  return typeof type !== "function" || name in (type.prototype as object);
}
