import { sha256 } from "../adapters/digest/sha256";
import { createExcelGateway, loadWriting } from "../adapters/excel/gateway";
import type { ExcelHost } from "../adapters/excel/session/host";
import type { ExcelSession } from "../adapters/excel/session/session";
import {
  opensWithFile,
  setOpensWithFile,
  type DocumentSettings,
} from "../adapters/excel/view/openWithFile";
import type { CreateWorkbook } from "../adapters/excel/view/openWorkbook";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import { placeOfReference } from "../core/workbook/sheetReference";
import { copyText } from "./clipboard";
import type { WorkbookTarget } from "./commands";
import { base64Of, bytesAsBase64 } from "./dataAddress";
import { trackOwnWriting } from "./jobGateway";
import type { PaneHost } from "./paneHost";

/** How long Excel may take for one batch before it counts as timed out. */
const TIMEOUT_MS = 120_000;

/** The workbook that is open in this Excel. */
export function excelPaneHost(
  host: ExcelHost,
  createWorkbook: CreateWorkbook,
  page: Document,
  settings: () => DocumentSettings,
  download: PaneHost["download"],
): PaneHost {
  const session: ExcelSession = { host, timeoutMs: TIMEOUT_MS, onWaiting: () => undefined };
  const writing = trackOwnWriting();
  const openBeside = async (
    base64: string,
    onWaiting: ExcelSession["onWaiting"],
  ): Promise<Result<null, Refusal>> => {
    const { openWorkbook } = await import("../adapters/excel/view/openWorkbook");
    return openWorkbook({ ...session, onWaiting }, createWorkbook, base64);
  };
  return {
    digest: sha256,
    gateway: (onWaiting) =>
      writing.around(createExcelGateway(host, { timeoutMs: TIMEOUT_MS, onWaiting })),
    readSelection: async (onWaiting) => {
      const { readSelection } = await import("../adapters/excel/view/selection");
      return readSelection({ ...session, onWaiting });
    },
    openExample: async (onWaiting) => {
      // A bundle of its own, because it is large and few users open it.
      const example = await import("../../samples/sondrio-2022.xlsx");
      return openBeside(base64Of(example.default), onWaiting);
    },
    select: (target) => select(session, target),
    copy: (text, html) => copyText(text, page, html),
    renameTable: async (from, to) => {
      const { renameTable } = await import("../adapters/excel/view/renameTable");
      return renameTable(session, from, to);
    },
    openWithFile: {
      isChosen: () => opensWithFile(settings()),
      choose: (opens) => setOpensWithFile(settings(), opens),
    },
    download,
    newWorkbook: async (plan) => {
      const { newPackage } = await import("../adapters/xlsx/newPackage");
      return newPackage(plan);
    },
    openWorkbook:
      download === null ? (bytes) => openBeside(bytesAsBase64(bytes), () => undefined) : null,
    followChanges: (onChange) => followChanges(session, onChange, writing.isRecent),
    prepareNext: () => {
      // A part that did not arrive is requested again when it is needed.
      void Promise.allSettled([loadNavigation(), loadWriting()]);
    },
  };
}

const loadNavigation = () => import("../adapters/excel/view/navigation");
const loadEvents = () => import("../adapters/excel/events/changes");

async function select(session: ExcelSession, target: WorkbookTarget): Promise<boolean> {
  const { showPlace } = await loadNavigation();
  const place = target.kind === "cell" ? placeOfReference(target.reference) : target;
  return place !== null && showPlace(session, place);
}

/** Notifies immediately: a late event would mark data that were just read as out of date. */
function followChanges(
  session: ExcelSession,
  onChange: () => void,
  isOwn: () => boolean,
): () => void {
  let isOver = false;
  const notify = (): void => {
    if (!isOver) onChange();
  };
  // Where this part does not arrive, the pane does not notice changes until it is opened again.
  void loadEvents().then(
    ({ followTables }) => followTables(session, notify, isOwn),
    () => undefined,
  );
  return () => {
    isOver = true;
  };
}
