import type { ReactElement } from "react";
import { CHECK, JobButton } from "../../parts/JobButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Halted } from "../../state/setupStates";
import { Issues } from "../ready/Issues";

/** Something in the workbook forbids a work: what is to be mended, and the work again. */
export default function HaltedScreen({
  halted: { issues, job },
}: {
  readonly halted: Halted;
}): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.setup.halted;
  return (
    <Screen
      title={words.title}
      bar={
        <>
          <JobButton job={job} label={words.retry} isPrimary />
          <JobButton job={CHECK} label={words.back} />
        </>
      }
    >
      <p>{words.sentence}</p>
      <Issues issues={issues} />
    </Screen>
  );
}
