import { packText, unpackText } from "../adapters/deflate/packedText";
import { sha256 } from "../adapters/digest/sha256";
import { followTables } from "../adapters/excel/events/changes";
import type { ExcelSession } from "../adapters/excel/session/session";
import { createExcelGateway, loadWriting } from "../adapters/excel/gateway";
import type { ExcelHost } from "../adapters/excel/session/host";
import { placeOfReference, showPlace } from "../adapters/excel/view/navigation";
import { openWorkbook, type CreateWorkbook } from "../adapters/excel/view/openWorkbook";
import { readSelection } from "../adapters/excel/view/selection";
import { check } from "../app/check";
import type { CalendarDate } from "../core/domain/plan";
import type { WorkbookGateway } from "../core/workbook/gateway";
import { copyText } from "./clipboard";
import type { PaneCommands, Progress, WorkbookTarget } from "./commands";
import { watchWriting } from "./ownWriting";
import { watchedGateway } from "./watchedGateway";

/** How long Excel may take for one batch before it counts as silent, in milliseconds. */
const TIMEOUT_MS = 120_000;

const SERVICES = { digest: sha256, packing: { compress: packText, expand: unpackText } };

/** The pane's commands on the workbook that is open in this Excel. */
export function commandsOn(
  host: ExcelHost,
  createWorkbook: CreateWorkbook,
  page: Document,
): PaneCommands {
  const line: ExcelSession = { host, timeoutMs: TIMEOUT_MS, onWaiting: () => undefined };
  const writing = watchWriting();
  const gatewayOf = (progress: Progress): WorkbookGateway => {
    const options = { patience: TIMEOUT_MS, onWaiting: progress.tellWaiting };
    return watchedGateway(writing.around(createExcelGateway(host, options)), progress);
  };
  return {
    check: (progress) => check({ ...SERVICES, gateway: gatewayOf(progress) }),
    calculate: async (choice, progress) => {
      const [{ calculateForPane }, { ITALIAN: texts }] = await loadCalculation();
      const gateway = gatewayOf(progress);
      return calculateForPane({ ...SERVICES, texts, today: today(), gateway }, choice);
    },
    restore: async ({ liftsFilters, ...choice }, progress) => {
      const { restore } = await loadRestoring();
      const gateway = gatewayOf(progress);
      return restore({ ...SERVICES, ...choice, gateway, consent: { liftsFilters } });
    },
    setUp: async (job, progress) => {
      const { setUpForPane } = await loadSetup();
      const telling = { ...line, onWaiting: progress.tellWaiting };
      const tools = {
        ...SERVICES,
        today: today(),
        gateway: gatewayOf(progress),
        readSelection: () => readSelection(telling),
        openExample: async () => {
          const { exampleWorkbook } = await import("./exampleWorkbook");
          return openWorkbook(telling, createWorkbook, exampleWorkbook());
        },
      };
      return setUpForPane(tools, job);
    },
    select: (target) => select(line, target),
    copy: (text) => copyText(text, page),
    followChanges: (onChange) => followChanges(line, onChange, writing.isRecent),
    prepareNext: () => {
      // What did not arrive is asked for again when it is needed.
      void Promise.allSettled([loadWriting(), loadCalculation(), loadRestoring(), loadSetup()]);
    },
  };
}

const loadCalculation = () =>
  Promise.all([import("./calculateForPane"), import("../locale/it/texts")]);
const loadRestoring = () => import("../app/restore");
const loadSetup = () => import("./setUpForPane");

async function select(line: ExcelSession, target: WorkbookTarget): Promise<boolean> {
  const place = target.kind === "cell" ? placeOfReference(target.reference) : target;
  return place !== null && showPlace(line, place);
}

/** Told at once: a change that a reading has seen must not be told after it. */
function followChanges(line: ExcelSession, onChange: () => void, isOwn: () => boolean): () => void {
  let isOver = false;
  const tell = (): void => {
    if (!isOver) onChange();
  };
  void followTables(line, tell, isOwn);
  return () => {
    isOver = true;
  };
}

/** The day of whoever is at the keyboard. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
