import { Checkbox } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { PreparableTable } from "../../../core/contract/tables";
import type { NewTable } from "../../../core/sheet/newWorkbook/newTables";
import { useSetupTexts } from "../../paneTools";

/** The tables that can be added, each with what it is for; to be picked, unless `picked` is null. */
export function NewTableList({
  made,
  picked,
  onPick,
}: {
  readonly made: readonly NewTable[];
  readonly picked: readonly PreparableTable[] | null;
  readonly onPick: (ids: readonly PreparableTable[]) => void;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.adding;
  return (
    <ul className="plain-list" aria-label={words.tables}>
      {made.map((table) => (
        <li key={table.id}>
          {picked === null ? (
            <>
              <b>{words.name(table)}</b>
              <Description table={table} />
            </>
          ) : (
            <PickedTable
              table={table}
              isPicked={picked.includes(table.id)}
              onChange={(isPicked) => {
                onPick(isPicked ? [...picked, table.id] : picked.filter((id) => id !== table.id));
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function PickedTable({
  table,
  isPicked,
  onChange,
}: {
  readonly table: NewTable;
  readonly isPicked: boolean;
  readonly onChange: (isPicked: boolean) => void;
}): ReactElement {
  const texts = useSetupTexts();
  const id = useId();
  return (
    <>
      <Checkbox
        className="tight"
        label={texts.adding.name(table)}
        aria-describedby={id}
        checked={isPicked}
        onChange={(_, { checked }) => {
          onChange(checked === true);
        }}
      />
      <div className="under-checkbox">
        <Description table={table} id={id} />
      </div>
    </>
  );
}

function Description({
  table,
  id,
}: {
  readonly table: NewTable;
  readonly id?: string;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.adding;
  const sheet = words.sheet(table);
  return (
    <p className="hint" {...(id === undefined ? {} : { id })}>
      {words.description(table)}
      {sheet !== null && ` ${sheet}`}
    </p>
  );
}
