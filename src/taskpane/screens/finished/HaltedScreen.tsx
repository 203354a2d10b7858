import type { ReactElement } from "react";
import { BackButton } from "../../parts/BackButton";
import { JobButton } from "../../parts/JobButton";
import { Screen } from "../../parts/Screen";
import { useSetupTexts } from "../../paneTools";
import type { Halted } from "../../state/paneState";
import { Issues } from "../ready/Issues";

/** Something in the workbook forbids a work: what is to be mended, and the work again. */
export default function HaltedScreen({
  halted: { issues, job, before },
}: {
  readonly halted: Halted;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.halted;
  return (
    <Screen
      title={texts.announced.halted}
      bar={
        <>
          <JobButton job={job} label={words.retry} isPrimary />
          <BackButton before={before} />
        </>
      }
    >
      <p>{words.sentence}</p>
      <Issues issues={issues} />
    </Screen>
  );
}
