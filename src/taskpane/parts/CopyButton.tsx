import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { usePaneTools } from "../paneTools";

/** Copies a text or, where the browser forbids it, shows it selected. */
export function CopyButton({
  label,
  accessibleLabel = label,
  text,
  html,
  textLabel,
}: {
  readonly label: string;
  readonly accessibleLabel?: string;
  readonly text: () => string;
  /** The same for a program that takes formatted text; made before the click, for a browser does not wait. */
  readonly html?: string;
  readonly textLabel: string;
}): ReactElement {
  const { texts, commands, announce } = usePaneTools();
  const [outcome, setOutcome] = useState<"none" | "copied" | { readonly byHand: string }>("none");
  const copy = (): void => {
    const copied = text();
    const isDone = html === undefined ? commands.copy(copied) : commands.copy(copied, html);
    setOutcome(isDone ? "copied" : { byHand: copied });
    announce(isDone ? texts.copy.copied : texts.copy.byHand);
  };
  return (
    <>
      <div className="row">
        <Button size="small" aria-label={accessibleLabel} onClick={copy}>
          {label}
        </Button>
        {outcome === "copied" && <span className="hint">{texts.copy.copied}</span>}
      </div>
      {typeof outcome === "object" && (
        <>
          <p className="hint">{texts.copy.byHand}</p>
          <SelectedText label={textLabel} text={outcome.byHand} />
        </>
      )}
    </>
  );
}

function SelectedText({
  label,
  text,
}: {
  readonly label: string;
  readonly text: string;
}): ReactElement {
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.select();
  }, []);
  return <textarea ref={place} aria-label={label} readOnly rows={6} value={text} />;
}
