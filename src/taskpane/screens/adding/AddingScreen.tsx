import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FIRST_TABLES, FURTHER_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import type { PreparableTable } from "../../../core/contract/tables";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Adding } from "../../state/setupStates";
import { NewTableList } from "./NewTableList";
import { WhoAndWhen, type KnownTexts } from "./WhoAndWhen";

/** *Prepara questo file* and *Aggiungi: …*: shows what will be added, with the button that adds it. */
export default function AddingScreen({ adding }: { readonly adding: Adding }): ReactElement {
  const texts = useSetupTexts();
  const { actions } = usePaneTools();
  const words = texts.adding;
  const { isFirstUse, preview, choice } = adding;
  const offered = preview.made.map(({ id }) => id);
  const [picked, setPicked] = useState<readonly PreparableTable[]>(
    () => choice?.tables ?? FIRST_TABLES.filter((id) => offered.includes(id)),
  );
  const [known, setKnown] = useState<KnownTexts>({
    body: choice?.body ?? "",
    year: String(choice?.year ?? ""),
  });
  const [problem, setProblem] = useState<"none" | "noneChosen" | "year">("none");
  const [attempts, setAttempts] = useState(0);
  const tables: readonly PreparableTable[] = isFirstUse ? FIRST_TABLES : picked;
  const asksWho = offered.includes("parameters") && tables.includes("parameters");

  const add = (): void => {
    const year = known.year.trim();
    const isYearWrong = asksWho && year !== "" && !/^[1-9]\d{3}$/.test(year);
    setProblem(isYearWrong ? "year" : tables.length === 0 ? "noneChosen" : "none");
    if (isYearWrong || tables.length === 0) {
      setAttempts(attempts + 1);
      return;
    }
    const body = known.body.trim();
    actions.start({
      kind: "prepare",
      tables,
      body: !asksWho || body === "" ? null : body,
      year: !asksWho || year === "" ? null : Number(year),
    });
  };

  return (
    <Screen
      title={isFirstUse ? words.firstTitle : words.title}
      bar={
        <>
          {problem === "noneChosen" && (
            <p className="field-error" role="alert">
              {words.noneChosen}
            </p>
          )}
          {preview.made.length > 0 && (
            <Button appearance="primary" className="wide" onClick={add}>
              {words.add(tables.length)}
            </Button>
          )}
          <LeaveButton />
        </>
      }
    >
      {preview.made.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>{isFirstUse ? words.firstSentence : words.sentence}</p>
          <NewTableList
            made={preview.made}
            picked={isFirstUse ? null : picked}
            onPick={(ids) => {
              setPicked([...FIRST_TABLES, ...FURTHER_TABLES].filter((id) => ids.includes(id)));
              setProblem("none");
            }}
          />
          {asksWho && (
            <WhoAndWhen
              known={known}
              onChange={setKnown}
              isYearWrong={problem === "year"}
              attempts={attempts}
            />
          )}
        </>
      )}
    </Screen>
  );
}
