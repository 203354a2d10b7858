import { wireEntries, type RichApiEvent } from "../events/hostEvents";
import type { Answer } from "../protocol/host";

// The messages between the page of Excel on the web and the frame of an add-in: each is the text of one JSON object.
// Seen by running @microsoft/office-js 1.1.110 in a frame; names and numbers are the client's.

/** An add-in in its frame, as the host knows it. */
export interface PaneIdentity {
  readonly appId: string;
  /** A new one for each frame: the client keeps settings in its session storage under it. */
  readonly conversationId: string;
  readonly documentUrl: string;
  readonly locale: string;
}

/** What the host says about itself and the document when an add-in starts. */
export interface PaneContext {
  readonly excelApi: () => string;
  readonly isReadOnly: () => boolean;
  /** Of `Office.context.document.settings`: JSON by name. */
  readonly settings: Map<string, string>;
}

/** What an add-in tells the host without expecting an answer, such as that the focus leaves the pane. */
export interface Notice {
  readonly action: number;
  readonly data: readonly unknown[];
}

/** Numbers of `Notice.action`. */
export const NOTICE = { tabExit: 13, shiftTabExit: 14, escapeExit: 15, telemetry: 23 } as const;

export interface XdmHost {
  /** The reply to a message of the frame; null for none. Throws for what is not emulated. */
  readonly receive: (message: string) => Promise<string | null>;
  /** The message that delivers events of rich API objects; throws when the add-in has not registered for any. */
  readonly eventMessage: (events: readonly RichApiEvent[]) => string;
  readonly notices: readonly Notice[];
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const REPLY = 0;
const EVENT = 1;
const REGISTER_EVENT = 1;
const UNREGISTER_EVENT = 2;
const DISPATCH = { settingsSave: 76, richApi: 93 } as const;

/** Refusals of a whole batch travel as numbers, without a body. */
const HOST_ERRORS = new Map([
  ["InvalidRequestContext", 1014],
  ["InvalidOperationInCellEditMode", 5004],
  ["InvalidOrTimedOutSession", 5012],
  ["WriteNotSupportedWhenModalDialogOpen", 5016],
  ["ActivityLimitReached", 5102],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["ResponsePayloadSizeLimitExceeded", 5104],
]);

/** The host's end of the conversation with one add-in; batches go to `answer`. */
export function createXdmHost(
  identity: PaneIdentity,
  context: PaneContext,
  answer: Answer,
): XdmHost {
  const notices: Notice[] = [];
  let eventCorrelation: number | null = null;

  async function handle(message: Message): Promise<unknown> {
    if (message._actionType === REGISTER_EVENT || message._actionType === UNREGISTER_EVENT) {
      if (message._actionName === "richApiMessage") {
        const isRegistered = message._actionType === REGISTER_EVENT;
        eventCorrelation = isRegistered ? message._correlationId : null;
      }
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(identity, context);
      case "ContextActivationManager_notifyHost": {
        const [, action, ...data] = message._data as readonly [string, number, ...unknown[]];
        notices.push({ action, data });
        return null;
      }
      case "executeMethod":
        return execute(message._data as MethodCall, context, answer);
      default:
        throw new Error(`not emulated: message ${message._actionName}`);
    }
  }

  return {
    notices,
    receive: async (text) => {
      const message = JSON.parse(text) as Message;
      if (message._messageType !== REQUEST) return null;
      const data = await handle(message);
      return data === null ? null : response(message, REPLY, data);
    },
    eventMessage: (events) => {
      if (eventCorrelation === null) throw new Error("The add-in listens to no event.");
      const heading = {
        _actionName: "richApiMessage",
        _conversationId: identity.conversationId,
        _correlationId: eventCorrelation,
      };
      return response(heading, EVENT, { ArrayData: wireEntries(events) });
    },
  };
}

type Heading = Pick<Message, "_actionName" | "_conversationId" | "_correlationId">;

function response(
  { _actionName, _conversationId, _correlationId }: Heading,
  responseType: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
    _data: data,
  });
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

async function execute(call: MethodCall, context: PaneContext, answer: Answer): Promise<unknown> {
  switch (call.DdaMethod.DispatchId) {
    case DISPATCH.richApi:
      return executeBatch(call.ArrayData ?? [], answer);
    case DISPATCH.settingsSave:
      context.settings.clear();
      for (const [name, json] of call.DdaSettingsMethod?.Properties ?? []) {
        context.settings.set(name, json);
      }
      return { Error: 0, Version: 1 };
    default:
      throw new Error(`not emulated: dispatch ${call.DdaMethod.DispatchId}`);
  }
}

/** The positions of body and flags in the array that carries a batch. */
const BODY = 4;
const FLAGS = 6;

async function executeBatch(array: readonly unknown[], answer: Answer): Promise<unknown> {
  const body = await answer({ body: String(array[BODY]), flags: Number(array[FLAGS]) });
  const code = wholeRefusal(body);
  if (code !== null) return { Error: code, Version: 1 };
  return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], body] };
}

/** The number with which the host refuses a batch that it has not begun; null for every other answer. */
function wholeRefusal(body: string): number | null {
  // Only then is it worth parsing an answer that may hold megabytes.
  if (!body.startsWith(`{"Error":`)) return null;
  const { Error: error, ProcessedResults: processed } = JSON.parse(body) as {
    readonly Error: { readonly Code: string };
    readonly ProcessedResults: { readonly Results: readonly unknown[] };
  };
  return processed.Results.length === 0 ? (HOST_ERRORS.get(error.Code) ?? null) : null;
}

const EXCEL_ON_THE_WEB = 16;
/**
 * Of a user and an add-in without names. The client's telemetry parses it as XML; of an empty one Chromium makes a page
 * that says so, with styles that the content policy blocks. Assumed: what a real host sends was not seen.
 */
const ENTITLEMENT = `<r v="0"><t aid="" oid="" cid=""/></r>`;

function appContext(
  { appId, conversationId, documentUrl, locale }: PaneIdentity,
  { excelApi, isReadOnly, settings }: PaneContext,
): unknown {
  return {
    _id: appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: isReadOnly() ? 0 : 1,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: encodeURIComponent(ENTITLEMENT),
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _requirementMatrix: JSON.stringify({
      ExcelApi: excelApi(),
      DelayForCellEdit: "1.1",
      Settings: "1.1",
      DocumentEvents: "1.1",
      AddinCommands: "1.1",
    }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.17001.41002",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Calcola Performance",
    _appDomains: null,
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}
