import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PageTexts } from "../texts/pageTexts";
import type { RefusedFile as Refused } from "../useOpenedFile";

/** The file that was not opened, and why. */
export function RefusedFile({
  refused: { name, refusal },
  texts,
}: {
  readonly refused: Refused;
  readonly texts: PageTexts;
}): ReactElement {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.start.notOpened(name)}</MessageBarTitle>
        {refusal === null ? texts.start.fault : texts.refusal(refusal)}
      </MessageBarBody>
    </MessageBar>
  );
}
