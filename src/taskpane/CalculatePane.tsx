import { useState, type ReactElement } from "react";
import { PANE_WORDS } from "../locale/it/pane";

type Progress =
  | { readonly kind: "ready" }
  | { readonly kind: "working" }
  | { readonly kind: "answered"; readonly sentence: string };

/** One button and what came of it. `calculate` answers with the sentence to show; it never rejects. */
export function CalculatePane({
  calculate,
}: {
  readonly calculate: () => Promise<string>;
}): ReactElement {
  const [progress, setProgress] = useState<Progress>({ kind: "ready" });
  const start = async (): Promise<void> => {
    setProgress({ kind: "working" });
    setProgress({ kind: "answered", sentence: await calculate() });
  };
  return (
    <>
      <h1>Calcola Performance</h1>
      <button type="button" disabled={progress.kind === "working"} onClick={() => void start()}>
        {PANE_WORDS.calculate}
      </button>
      <p role="status" className="result">
        {progressSentence(progress)}
      </p>
    </>
  );
}

function progressSentence(progress: Progress): string {
  switch (progress.kind) {
    case "ready":
      return "";
    case "working":
      return PANE_WORDS.working;
    case "answered":
      return progress.sentence;
  }
}
