import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CalendarDate } from "../../../core/domain/calendarDate";
import { useWrongFocus } from "../../parts/useWrongFocus";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { dayOf, dayValue } from "./dayField";

/** *Registra monitoraggio*. */
export function MonitoringForm({ date }: { readonly date: CalendarDate | null }): ReactElement {
  const { actions, announce } = usePaneTools();
  const words = useSetupTexts().year.monitoring;
  const [typed, setTyped] = useState(dayValue(date));
  const [attempts, setAttempts] = useState(0);
  const place = useWrongFocus(attempts);
  const day = dayOf(typed);
  const isWrong = attempts > 0 && day === null;
  return (
    <>
      <div className="fields" ref={place}>
        <Field label={words.date} {...(isWrong ? { validationMessage: words.dateMissing } : {})}>
          <Input
            type="date"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
      </div>
      <Button
        className="wide"
        onClick={() => {
          if (day === null) {
            setAttempts(attempts + 1);
            announce(words.dateMissing);
            return;
          }
          const record = { kind: "monitoring", date: day } as const;
          actions.start({ kind: "recordYear", record, liftsFilters: false });
        }}
      >
        {words.record}
      </Button>
    </>
  );
}
