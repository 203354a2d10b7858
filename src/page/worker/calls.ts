// Calls over a channel of messages: a question with a number, and the answer with the same number.

/** Functions that a worker answers; arguments and results can be sent from one thread to the other. */
type Service<Calls> = {
  readonly [Name in keyof Calls]: (...given: never[]) => Promise<unknown>;
};

interface Question {
  readonly number: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

type Answer =
  | { readonly kind: "result"; readonly number: number; readonly result: unknown }
  /** A fault of ours in the worker. */
  | { readonly kind: "fault"; readonly number: number; readonly fault: string };

/** One end of the channel, as workers and their scopes have it. */
interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
}

/** Told of a fault that no answer carries. */
interface Breaking {
  onerror: ((event: ErrorEvent) => void) | null;
}

/** In the worker: one question after the other, so that each sees what the one before it has left. */
export function answerCalls<Calls extends Service<Calls>>(port: Port, service: Calls): void {
  let before: Promise<void> = Promise.resolve();
  port.addEventListener("message", ({ data }) => {
    const { number, name, given } = data as Question;
    before = before.then(async () => {
      port.postMessage(await answerOf(number, service[name as keyof Calls], given));
    });
  });
}

async function answerOf(
  number: number,
  call: (...given: never[]) => Promise<unknown>,
  given: readonly unknown[],
): Promise<Answer> {
  try {
    return { kind: "result", number, result: await call(...(given as never[])) };
  } catch (thrown) {
    const fault = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { kind: "fault", number, fault };
  }
}

/** In the page: the worker's functions. They reject for a fault of ours, and when the worker breaks down. */
export function callsTo<Calls extends Service<Calls>>(
  port: Port & Breaking,
  names: readonly (keyof Calls & string)[],
): Calls {
  let numbers = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (result: unknown) => void; readonly reject: (fault: Error) => void }
  >();
  port.addEventListener("message", ({ data }) => {
    const answer = data as Answer;
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.kind === "fault") asked?.reject(new Error(answer.fault));
    else asked?.resolve(answer.result);
  });
  port.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`the worker: ${event.message}`));
    waiting.clear();
  };
  const calls = names.map((name) => [
    name,
    (...given: unknown[]) =>
      new Promise((resolve, reject) => {
        numbers += 1;
        waiting.set(numbers, { resolve, reject });
        port.postMessage({ number: numbers, name, given } satisfies Question);
      }),
  ]);
  return Object.fromEntries(calls) as Calls;
}
