import type { Answer } from "../protocol/host";

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

/** The object through which the client speaks with a native host, where its page has one. */
export function createBridge(answer: Answer): Bridge {
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
