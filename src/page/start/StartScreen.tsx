import { Button } from "@fluentui/react-components";
import { useId, useRef, type ReactElement, type ReactNode } from "react";
import { ACCEPTED, canPick, pickFile, type ChosenFile } from "../files/chosenFile";
import { useDroppedFiles } from "../files/useDroppedFiles";
import type { PageTexts } from "../texts/pageTexts";
import type { RefusedFile as Refused } from "../useOpenedFile";
import { RefusedFile } from "./RefusedFile";

interface Settings {
  readonly texts: PageTexts;
  readonly refused: Refused | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly onFile: (chosen: ChosenFile) => void;
  readonly onExample: () => void;
  readonly onModel: () => void;
}

/** The ways to begin. */
export function StartScreen({
  texts,
  refused,
  opening,
  onFile,
  onExample,
  onModel,
}: Settings): ReactElement {
  const words = texts.start;
  useDroppedFiles(onFile);
  return (
    <main className="start-page" aria-busy={opening !== null}>
      <h1>{words.title}</h1>
      <p>{words.sentence}</p>
      {refused !== null && <RefusedFile refused={refused} texts={texts} />}
      <p role="status">{opening !== null && words.opening(opening)}</p>
      {opening !== null && <div className="progress" />}
      <OpenButton label={words.open} hint={`${words.openHint} ${words.drop}`} onFile={onFile} />
      <Way label={words.example} hint={words.exampleHint} onClick={onExample} />
      <Way label={words.model} hint={words.modelHint} onClick={onModel} />
      <p>{words.privacy}</p>
    </main>
  );
}

function OpenButton({
  label,
  hint,
  onFile,
}: {
  readonly label: string;
  readonly hint: string;
  readonly onFile: Settings["onFile"];
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    if (!canPick(window)) {
      input.current?.click();
      return;
    }
    const picked = await pickFile(window);
    if (picked === "forbidden") input.current?.click();
    else if (picked !== null) onFile(picked);
  };
  return (
    <Way label={label} hint={hint} isPrimary onClick={() => void open()}>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = "";
          if (file !== undefined) onFile({ file, handle: null });
        }}
      />
    </Way>
  );
}

function Way({
  label,
  hint,
  isPrimary = false,
  onClick,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly isPrimary?: boolean;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="way">
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        size="large"
        aria-describedby={id}
        onClick={onClick}
      >
        {label}
      </Button>
      <p id={id}>{hint}</p>
      {children}
    </div>
  );
}
