import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FileOfRelazione } from "../../texts/setupTexts";
import type { Downloading } from "./useDownload";

/** Stays usable while a file is being made, so that it keeps the focus. */
export function DownloadButton({
  file,
  label,
  downloading: { start, isBusy, said },
}: {
  readonly file: FileOfRelazione;
  readonly label: string;
  readonly downloading: Downloading;
}): ReactElement {
  return (
    <div className="row">
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          start(file);
        }}
      >
        {label}
      </Button>
      {said?.file === file && <span className="hint">{said.sentence}</span>}
    </div>
  );
}
