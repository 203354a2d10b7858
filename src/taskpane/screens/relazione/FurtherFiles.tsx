import type { ReactElement } from "react";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { DownloadButton } from "./DownloadButton";
import type { Downloading } from "./useDownload";

const DOCUMENTS = ["piano", "cards", "openData"] as const;

/** The other files made from the same figures, where the program takes files or opens a workbook. */
export function FurtherFiles({ downloading }: { readonly downloading: Downloading }): ReactElement {
  const { commands } = usePaneTools();
  const { downloads, publicCopy } = useSetupTexts().relazione;
  const givesFiles = commands.download !== null;
  const opensWorkbooks = commands.openWorkbook !== null;
  return (
    <>
      {givesFiles && (
        <>
          <h2>{downloads.title}</h2>
          <p className="hint">{downloads.hint}</p>
          {DOCUMENTS.map((file) => (
            <DownloadButton
              key={file}
              file={file}
              label={downloads[file]}
              downloading={downloading}
            />
          ))}
        </>
      )}
      {(givesFiles || opensWorkbooks) && (
        <>
          <h2>{publicCopy.title}</h2>
          <p className="hint">{publicCopy.hint}</p>
          {!givesFiles && <p className="hint">{publicCopy.openHint}</p>}
          <DownloadButton
            file="publicCopy"
            label={givesFiles ? publicCopy.download : publicCopy.open}
            downloading={downloading}
          />
        </>
      )}
    </>
  );
}
