import { type ReactElement, useId, useState } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import { FIRST_TABLES, FURTHER_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import type { OpenWithFile } from "../../commands";
import { Disclosure } from "../../parts/Disclosure";
import { JobButton } from "../../parts/JobButton";
import { usePaneTools } from "../../paneTools";
import { TableLinks } from "./TableLinks";

/** The other commands. */
export function MoreWork({ check }: { readonly check: CheckedWorkbook }): ReactElement {
  const { tables } = check;
  const {
    texts,
    commands: { openWithFile },
  } = usePaneTools();
  const words = texts.setup.more;
  const missing = [...FIRST_TABLES, ...FURTHER_TABLES].filter((id) => !tables.has(id));
  const hasParameters = tables.has("parameters");
  return (
    <Disclosure label={words.title} level={2} isOpenAtFirst={!hasParameters}>
      {() => (
        <>
          {hasParameters && (
            <JobButton isSmall job={{ kind: "readAnswers" }} label={words.questions} />
          )}
          {missing.length > 0 && (
            <JobButton
              isSmall
              job={{ kind: "previewTables", tables: missing, isFirstUse: false }}
              label={hasParameters ? words.add : words.addMissing}
            />
          )}
          <JobButton isSmall job={{ kind: "listPlaces" }} label={words.import} />
          {check.readiness !== "empty" && (
            <JobButton isSmall job={{ kind: "readYear" }} label={words.year} />
          )}
          <JobButton isSmall job={{ kind: "controlPlan" }} label={words.controlPlan} />
          <JobButton isSmall job={{ kind: "openTextCheck" }} label={words.checkText} />
          <JobButton isSmall job={{ kind: "findTraces" }} label={words.remove} />
          {openWithFile !== null && <OpenWithFileChoice choice={openWithFile} />}
          {check.readiness !== "empty" && <TableLinks check={check} />}
        </>
      )}
    </Disclosure>
  );
}

function OpenWithFileChoice({ choice }: { readonly choice: OpenWithFile }): ReactElement {
  const { texts, announce } = usePaneTools();
  const words = texts.setup.more;
  const hintId = useId();
  const [opens, setOpens] = useState(choice.isChosen);
  const [isRefused, setRefused] = useState(false);
  const choose = async (wanted: boolean): Promise<void> => {
    const isSaved = await choice.choose(wanted);
    setRefused(!isSaved);
    if (isSaved) setOpens(wanted);
    else announce(words.notSaved);
  };
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={opens}
          aria-describedby={hintId}
          onChange={({ target }) => {
            void choose(target.checked);
          }}
        />{" "}
        {words.openWithFile}
      </label>
      <p id={hintId} className="hint">
        {isRefused ? words.notSaved : words.openWithFileHint}
      </p>
    </div>
  );
}
