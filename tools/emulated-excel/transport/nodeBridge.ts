import type { Deliver } from "../events/addins";
import { wireEntries } from "../events/hostEvents";
import type { Answer } from "../protocol/host";

/** Takes the events for a client, and answers its batches. */
export type Connect = (deliver: Deliver) => Answer;

interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

const RESPONSE = 2;
const EVENTS = 3;

/** The object through which the client speaks with a native host, where its page has one. */
export function createBridge(connect: Connect): Bridge {
  const answer = connect((events) => {
    const message = { type: EVENTS, message: { entries: wireEntries(events) } };
    bridge.onMessageFromHost?.(JSON.stringify(message));
  });
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const body = JSON.stringify(message.body);
      // Excel never answers within the call that asks.
      setImmediate(() => {
        void answer({ body, flags }).then((responseBody) => {
          const message = `{"statusCode":200,"headers":{},"body":${responseBody}}`;
          bridge.onMessageFromHost?.(`{"id":${id},"type":${RESPONSE},"message":${message}}`);
        });
      });
    },
  };
  return bridge;
}
