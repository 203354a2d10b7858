import { MessageChannel } from "node:worker_threads";
import { ITALIAN } from "../../src/locale/it/texts";
import { MODEL_TEXTS } from "../../src/locale/it/model";
import { SHEET_LANGUAGE } from "../../src/locale/it/sheetLanguage";
import { sha256 } from "../../src/adapters/digest/sha256";
import { packText, unpackText } from "../../src/adapters/deflate/packedText";
import { restore } from "../../src/app/restore";
import { calculateForPane } from "../../src/taskpane/calculateForPane";
import { answerCalls, callsTo } from "../../src/page/worker/calls";
import { createWorkbookService, type WorkbookService } from "../../src/page/worker/workbookService";
import { WORKER_CALLS } from "../../src/page/worker/startWorker";
import { createWorkbookFile, type WorkbookFile } from "../../src/page/workbookFile";
import { TODAY } from "../fixtures/plainCalculation";

export interface OpenedService {
  readonly service: WorkbookService;
  readonly close: () => void;
}

/** The page's service behind a real channel of messages: what cannot be sent is found out. */
export function openService(): OpenedService {
  const { port1, port2 } = new MessageChannel();
  answerCalls(asPort(port2), createWorkbookService({ model: MODEL_TEXTS, sheets: SHEET_LANGUAGE }));
  const service = callsTo<WorkbookService>(asPort(port1), WORKER_CALLS);
  return {
    service,
    close: () => {
      port1.close();
    },
  };
}

/** Node's ports have `on` where browsers' have `addEventListener` with an event. */
function asPort(port: MessageChannel["port1"]) {
  return {
    postMessage: (message: unknown) => {
      port.postMessage(message);
    },
    addEventListener: (_: "message", hear: (event: { readonly data: unknown }) => void) => {
      port.on("message", (data: unknown) => {
        hear({ data });
      });
    },
    onerror: null,
  };
}

export async function openFile(
  service: WorkbookService,
  name: string,
  bytes: Uint8Array,
): Promise<WorkbookFile> {
  const opened = await service.open({ kind: "file", name, bytes });
  if (!opened.ok) throw new Error(`${name} was refused: ${opened.failure.code}`);
  return createWorkbookFile(service, opened.value);
}

/** **Calcola performance**, as the pane runs it. */
export function calculateIn({ gateway }: WorkbookFile) {
  return calculateForPane(
    {
      gateway,
      texts: ITALIAN,
      digest: sha256,
      packing: { compress: packText, expand: unpackText },
      today: TODAY,
    },
    {
      isDraft: false,
      liftsFilters: false,
      takesOtherNames: false,
      makesProspetto: false,
      writesWithoutRestorePoint: true,
    },
  );
}

/** **Ripristina com'era prima del calcolo**, as the pane runs it. */
export function restoreIn({ gateway }: WorkbookFile) {
  return restore({
    gateway,
    digest: sha256,
    packing: { compress: packText, expand: unpackText },
    consent: { liftsFilters: false },
    command: "calculation",
    confirmed: [],
  });
}
