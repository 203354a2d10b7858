import { useId, useState, type ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import type { CalendarDate } from "../../../core/domain/calendarDate";
import { cellPlace } from "../../../core/domain/place";
import type { PendingOfUnit } from "../../../core/scoring/phase";
import { CappedList } from "../../parts/CappedList";
import { CopyButton } from "../../parts/CopyButton";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { useDetailTexts, usePaneTools } from "../../paneTools";

/** Which units have outcomes to enter and which, with reminders to send: to each, or all in one text. */
export function PendingUnits({ check }: { readonly check: CheckedWorkbook }): ReactElement | null {
  const { texts } = usePaneTools();
  const words = texts.ready.pending;
  const { pending } = check;
  if (pending.length === 0) return null;
  return (
    <Disclosure label={`${words.title} (${texts.ready.count(pending.length)})`} level={2}>
      {() => <Units check={check} />}
    </Disclosure>
  );
}

function Units({ check }: { readonly check: CheckedWorkbook }): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.ready.pending;
  const { reminder, reminders } = useDetailTexts();
  const { pending, parameters, choices } = check;
  const [replyBy, setReplyBy] = useState(choices.replyBy);
  return (
    <>
      <ReplyBy replyBy={replyBy} onChange={setReplyBy} />
      {pending.length > 1 && (
        <CopyButton
          label={words.copyAll}
          text={() => reminders(pending, parameters, replyBy)}
          textLabel={words.textLabel}
        />
      )}
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
            <PendingRows group={group} check={check} />
            <CopyButton
              label={words.copy}
              accessibleLabel={words.copyFor(group.unit?.name ?? words.wholeBody)}
              text={() => reminder(group, parameters, replyBy)}
              textLabel={words.textLabel}
            />
          </>
        )}
      </CappedList>
    </>
  );
}

/** Each leads to the cell that waits for it. */
function PendingRows({
  group: { objectives, counted },
  check: { locate },
}: {
  readonly group: PendingOfUnit;
  readonly check: CheckedWorkbook;
}): ReactElement {
  const texts = useDetailTexts();
  const rows = [
    ...objectives.map((objective) => ({
      name: texts.objective(objective, null),
      cell: locate(cellPlace("objectives", objective.row, "outcome")).cell,
    })),
    ...counted.map((row) => ({
      name: texts.counted(row, null),
      cell: locate(cellPlace("counted", row.row, "achieved")).cell,
    })),
  ];
  return (
    <CappedList items={rows} keyOf={(_, at) => String(at)} className="plain-list nested">
      {({ name, cell }) =>
        cell === null ? (
          name
        ) : (
          <PlaceLink target={{ kind: "cell", reference: cell }}>{name}</PlaceLink>
        )
      }
    </CappedList>
  );
}

/** The date by which to reply: typed once, the workbook remembers it. */
function ReplyBy({
  replyBy,
  onChange,
}: {
  readonly replyBy: CalendarDate | null;
  readonly onChange: (date: CalendarDate | null) => void;
}): ReactElement {
  const { texts, commands, announce } = usePaneTools();
  const words = texts.ready.pending;
  const hintId = useId();
  const [remembered, setRemembered] = useState(() => isoOf(replyBy));
  const [isRefused, setRefused] = useState(false);
  const remember = async (): Promise<void> => {
    if (isoOf(replyBy) === remembered) return;
    const isKept = await commands.remember({ replyBy });
    setRefused(!isKept);
    if (isKept) setRemembered(isoOf(replyBy));
    else announce(words.notRemembered);
  };
  return (
    <div className="reply-by">
      <label>
        {words.replyBy}
        <input
          type="date"
          value={isoOf(replyBy)}
          aria-describedby={hintId}
          onChange={({ target }) => {
            onChange(dateOf(target.value));
          }}
          onBlur={() => void remember()}
        />
      </label>
      <p id={hintId} className="hint">
        {isRefused ? words.notRemembered : words.replyByHint}
      </p>
    </div>
  );
}

/** As a date field has it: "2026-03-15"; "" for none. */
function isoOf(date: CalendarDate | null): string {
  if (date === null) return "";
  const [year, month, day] = [date.year, date.month, date.day].map(String);
  return `${year?.padStart(4, "0")}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
}

function dateOf(iso: string): CalendarDate | null {
  const [year, month, day] = iso.split("-").map(Number);
  return year === undefined || month === undefined || day === undefined
    ? null
    : { year, month, day };
}
