import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Act } from "../../../core/domain/plan";
import { useWrongFocus } from "../../parts/useWrongFocus";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { dayOf, dayValue } from "./dayField";

/** *Registra il piano approvato*: by which act. */
export function ApprovalForm({ act }: { readonly act: Act | null }): ReactElement {
  const { actions, announce } = usePaneTools();
  const words = useSetupTexts().year.approval;
  const [title, setTitle] = useState(act?.title ?? words.usualAct);
  const [organ, setOrgan] = useState(act?.organ ?? "");
  const [number, setNumber] = useState(act?.number ?? "");
  const [date, setDate] = useState(dayValue(act?.date ?? null));
  const [attempts, setAttempts] = useState(0);
  const place = useWrongFocus(attempts);
  const isMissing = title.trim() === "";
  return (
    <>
      <div className="fields" ref={place}>
        <Field
          label={words.act}
          {...(attempts > 0 && isMissing ? { validationMessage: words.actMissing } : {})}
        >
          <Input
            value={title}
            onChange={(_, { value }) => {
              setTitle(value);
            }}
          />
        </Field>
        <Field label={words.organ}>
          <Input
            value={organ}
            onChange={(_, { value }) => {
              setOrgan(value);
            }}
          />
        </Field>
        <Field label={words.number}>
          <Input
            value={number}
            onChange={(_, { value }) => {
              setNumber(value);
            }}
          />
        </Field>
        <Field label={words.date}>
          <Input
            type="date"
            value={date}
            onChange={(_, { value }) => {
              setDate(value);
            }}
          />
        </Field>
      </div>
      <Button
        className="wide"
        onClick={() => {
          if (isMissing) {
            setAttempts(attempts + 1);
            announce(words.actMissing);
            return;
          }
          const given: Act = {
            title: title.trim(),
            organ: textOrNull(organ),
            number: textOrNull(number),
            date: dayOf(date),
          };
          const record = { kind: "approval", act: given } as const;
          actions.start({ kind: "recordYear", record, liftsFilters: false });
        }}
      >
        {words.record}
      </Button>
    </>
  );
}

function textOrNull(typed: string): string | null {
  const text = typed.trim();
  return text === "" ? null : text;
}
