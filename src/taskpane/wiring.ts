import type { CommandRequest } from "../app/command";
import type { CalendarDate } from "../core/domain/calendarDate";
import type { RestorePointPacking } from "../core/sheet/restoring/restorePoint";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { PaneCommands, Progress } from "./commands";
import { jobGateway } from "./jobGateway";
import type { PaneHost } from "./paneHost";
import type { PaneLanguage } from "./texts/language";

type Services = Pick<CommandRequest, "digest" | "packing">;

/** The pane's commands on the workbook that this host holds. */
export function commandsOn(host: PaneHost, loadTexts: PaneLanguage["loadTexts"]): PaneCommands {
  const gatewayOf = (progress: Progress): WorkbookGateway =>
    jobGateway(host.gateway(progress.tellWaiting), progress);
  const loadServices = async (): Promise<Services> => ({
    digest: host.digest,
    packing: await loadPacking(),
  });
  return {
    check: async (progress) => {
      const { check } = await loadCheck();
      return check({ digest: host.digest, loadPacking, gateway: gatewayOf(progress) });
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
      const { tellWaiting } = progress;
      const tools = {
        ...(await loadServices()),
        today: today(),
        gateway: gatewayOf(progress),
        loadTexts,
        readSelection: () => host.readSelection(tellWaiting),
        openExample: () => (host.openExample ?? notOffered)(tellWaiting),
      };
      return setUpForPane(tools, job);
    },
    select: host.select,
    readSelectedRow: async () => {
      const selected = await host.readSelection(() => undefined);
      if (!selected.ok || selected.value === null) return null;
      const { sheet, range } = selected.value;
      return { sheet, row: range.firstRow };
    },
    copy: host.copy,
    download: host.download,
    newWorkbook: host.newWorkbook,
    openWorkbook: host.openWorkbook,
    renameTable: host.renameTable,
    remember: async (changed) => {
      const { rememberChoices } = await import("../app/rememberChoices");
      return (
        await rememberChoices(
          host.gateway(() => undefined),
          changed,
        )
      ).ok;
    },
    offersExample: host.openExample !== null,
    openWithFile: host.openWithFile,
    followChanges: host.followChanges,
    prepareNext: () => {
      host.prepareNext();
      // A part that did not arrive is requested again when it is needed.
      void Promise.allSettled([
        loadPacking(),
        loadCalculation(),
        loadTexts(),
        loadRestoring(),
        loadSetup(),
      ]);
    },
  };
}

function notOffered(): never {
  throw new Error("This host opens no example.");
}

/** Reading and scoring: requested as soon as the pane opens, but not part of what shows it. */
export const loadCheck = () => import(/* webpackChunkName: "check" */ "../app/check");
const loadCalculation = () => import("./calculateForPane");
const loadRestoring = () => import("../app/restore");
const loadSetup = () => import("./setUpForPane");

async function loadPacking(): Promise<RestorePointPacking> {
  const { packText, unpackText } = await import("../adapters/deflate/packedText");
  return { compress: packText, expand: unpackText };
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
