import type { ReactElement } from "react";
import type { Parameters } from "../../../core/domain/parameters";
import type { PendingOfUnit } from "../../../core/scoring/phase";
import { CappedList } from "../../parts/CappedList";
import { CopyButton } from "../../parts/CopyButton";
import { Disclosure } from "../../parts/Disclosure";
import { useDetailTexts, usePaneTools } from "../../paneTools";

/** Which units have outcomes to enter, with a reminder to send to each. */
export function PendingUnits({
  pending,
  parameters,
}: {
  readonly pending: readonly PendingOfUnit[];
  readonly parameters: Parameters;
}): ReactElement | null {
  const { texts } = usePaneTools();
  const words = texts.ready.pending;
  if (pending.length === 0) return null;
  return (
    <Disclosure label={`${words.title} (${texts.ready.count(pending.length)})`} level={2}>
      {() => (
        <CappedList
          items={pending}
          keyOf={({ unit }) => unit?.name ?? ""}
          className="plain-list spaced"
        >
          {(group) => (
            <>
              <p>
                <b>{group.unit?.name ?? words.wholeBody}</b>: {words.missing(group)}
              </p>
              <Reminder group={group} parameters={parameters} />
            </>
          )}
        </CappedList>
      )}
    </Disclosure>
  );
}

function Reminder({
  group,
  parameters,
}: {
  readonly group: PendingOfUnit;
  readonly parameters: Parameters;
}): ReactElement {
  const words = usePaneTools().texts.ready.pending;
  const { reminder } = useDetailTexts();
  return (
    <CopyButton
      label={words.copy}
      accessibleLabel={words.copyFor(group.unit?.name ?? words.wholeBody)}
      text={() => reminder(group, parameters)}
      textLabel={words.textLabel}
    />
  );
}
