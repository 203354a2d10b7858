import { sha256 } from "../adapters/digest/sha256";
import type { ExcelSession } from "../adapters/excel/session/session";
import { createExcelGateway, loadWriting } from "../adapters/excel/gateway";
import type { ExcelHost } from "../adapters/excel/session/host";
import type { CreateWorkbook } from "../adapters/excel/view/openWorkbook";
import {
  opensWithFile,
  setOpensWithFile,
  type DocumentSettings,
} from "../adapters/excel/view/openWithFile";
import type { CommandRequest } from "../app/command";
import type { CalendarDate } from "../core/domain/calendarDate";
import type { RestorePointPacking } from "../core/sheet/restoring/restorePoint";
import type { WorkbookGateway } from "../core/workbook/gateway";
import { copyText } from "./clipboard";
import type { PaneCommands, Progress, WorkbookTarget } from "./commands";
import { trackOwnWriting, jobGateway } from "./jobGateway";
import type { PaneLanguage } from "./texts/language";

/** How long Excel may take for one batch before it counts as timed out. */
const TIMEOUT_MS = 120_000;

type Services = Pick<CommandRequest, "digest" | "packing">;

/** The pane's commands on the workbook that is open in this Excel. */
export function commandsOn(
  host: ExcelHost,
  createWorkbook: CreateWorkbook,
  page: Document,
  settings: () => DocumentSettings,
  loadTexts: PaneLanguage["loadTexts"],
): PaneCommands {
  const session: ExcelSession = { host, timeoutMs: TIMEOUT_MS, onWaiting: () => undefined };
  const writing = trackOwnWriting();
  const gatewayOf = (progress: Progress): WorkbookGateway => {
    const gateway = createExcelGateway(host, {
      timeoutMs: TIMEOUT_MS,
      onWaiting: progress.tellWaiting,
    });
    return jobGateway(writing.around(gateway), progress);
  };
  return {
    check: async (progress) => {
      const { check } = await loadCheck();
      return check({ digest: sha256, loadPacking, gateway: gatewayOf(progress) });
    },
    calculate: async (choice, progress) => {
      const [{ calculateForPane }, texts, services] = await Promise.all([
        loadCalculation(),
        loadTexts(),
        loadServices(),
      ]);
      const gateway = gatewayOf(progress);
      return calculateForPane({ ...services, texts, today: today(), gateway }, choice);
    },
    restore: async ({ liftsFilters, ...choice }, progress) => {
      const { restore } = await loadRestoring();
      const services = await loadServices();
      const gateway = gatewayOf(progress);
      return restore({ ...services, ...choice, gateway, consent: { liftsFilters } });
    },
    setUp: async (job, progress) => {
      const { setUpForPane } = await loadSetup();
      const sessionWithProgress = { ...session, onWaiting: progress.tellWaiting };
      const tools = {
        ...(await loadServices()),
        today: today(),
        gateway: gatewayOf(progress),
        loadTexts,
        readSelection: async () => {
          const { readSelection } = await import("../adapters/excel/view/selection");
          return readSelection(sessionWithProgress);
        },
        openExample: async () => {
          // A bundle of its own, because it is large and few users open it.
          const [example, { openWorkbook }] = await Promise.all([
            import("../../samples/sondrio-2022.xlsx"),
            import("../adapters/excel/view/openWorkbook"),
          ]);
          return openWorkbook(sessionWithProgress, createWorkbook, base64Of(example.default));
        },
      };
      return setUpForPane(tools, job);
    },
    select: (target) => select(session, target),
    readSelectedRow: async () => {
      const { readSelection } = await import("../adapters/excel/view/selection");
      const selected = await readSelection(session);
      if (!selected.ok || selected.value === null) return null;
      const { sheet, range } = selected.value;
      return { sheet, row: range.firstRow };
    },
    copy: (text, html) => copyText(text, page, html),
    renameTable: async (from, to) => {
      const { renameTable } = await import("../adapters/excel/view/renameTable");
      return renameTable(session, from, to);
    },
    remember: async (changed) => {
      const { rememberChoices } = await import("../app/rememberChoices");
      const gateway = createExcelGateway(host, session);
      return (await rememberChoices(gateway, changed)).ok;
    },
    opensWithFile: () => opensWithFile(settings()),
    setOpensWithFile: (opens) => setOpensWithFile(settings(), opens),
    followChanges: (onChange) => followChanges(session, onChange, writing.isRecent),
    prepareNext: () => {
      // A part that did not arrive is requested again when it is needed.
      void Promise.allSettled([
        loadNavigation(),
        loadWriting(),
        loadPacking(),
        loadCalculation(),
        loadTexts(),
        loadRestoring(),
        loadSetup(),
      ]);
    },
  };
}

/** Reading and scoring: requested as soon as the pane opens, but not part of what shows it. */
export const loadCheck = () => import(/* webpackChunkName: "check" */ "../app/check");
const loadCalculation = () => import("./calculateForPane");
const loadRestoring = () => import("../app/restore");
const loadNavigation = () => import("../adapters/excel/view/navigation");
const loadEvents = () => import("../adapters/excel/events/changes");
const loadSetup = () => import("./setUpForPane");

async function loadPacking(): Promise<RestorePointPacking> {
  const { packText, unpackText } = await import("../adapters/deflate/packedText");
  return { compress: packText, expand: unpackText };
}

async function loadServices(): Promise<Services> {
  return { digest: sha256, packing: await loadPacking() };
}

async function select(session: ExcelSession, target: WorkbookTarget): Promise<boolean> {
  const { placeOfReference, showPlace } = await loadNavigation();
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

/** Today, in the time zone of the user. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The same language with loaders that load each part once. */
export function loadedOnce(language: PaneLanguage): PaneLanguage {
  return {
    first: language.first,
    loadDetails: once(language.loadDetails),
    loadSetup: once(language.loadSetup),
    loadDone: once(language.loadDone),
    loadTexts: once(language.loadTexts),
  };
}

/** Returns the same promise at every call, but loads again after a failure. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | null = null;
  return () => {
    loaded ??= load().catch((fault: unknown) => {
      loaded = null;
      throw fault;
    });
    return loaded;
  };
}

/** webpack gives a workbook as a data address: "data:…;base64,UEsDB…". */
function base64Of(dataAddress: string): string {
  const start = ";base64,";
  const at = dataAddress.indexOf(start);
  if (at < 0) throw new Error("The example workbook is not bundled as base64.");
  return dataAddress.slice(at + start.length);
}
