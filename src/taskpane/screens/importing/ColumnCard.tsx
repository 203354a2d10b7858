import { Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { SourceColumn } from "../../../core/recognition/header";
import { IMPORT_FIELDS, type ImportField } from "../../../core/recognition/importFields";
import { useSetupTexts } from "../../paneTools";
import type { ImportTexts } from "../../texts/importTexts";
import type { SourceCard } from "./sourceView";

const FIELDS: readonly ImportField[] = IMPORT_FIELDS.map(({ field }) => field);

/** A column of the user's table: what it is called, what it holds, where it goes. */
export function ColumnCard({
  card: { heading, letter, example },
  recognised,
  field,
  onField,
}: {
  readonly card: SourceCard;
  readonly recognised: SourceColumn | null;
  readonly field: ImportField | null;
  readonly onField: (field: ImportField | null) => void;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.columns;
  const id = useId();
  const name = words.heading(heading, letter);
  return (
    <>
      <h2 className="card-title">{name}</h2>
      <p className="hint">{example === "" ? words.empty : words.example(example)}</p>
      <Select
        aria-label={words.goesTo(name)}
        aria-describedby={id}
        value={field ?? ""}
        onChange={(_, { value }) => {
          onField(FIELDS.find((known) => known === value) ?? null);
        }}
      >
        <option value="">{words.ignore}</option>
        {FIELDS.map((known) => (
          <option key={known} value={known}>
            {words.header(known)}
          </option>
        ))}
      </Select>
      <p id={id} className="hint">
        {certaintyWords(recognised, field, words)}
      </p>
    </>
  );
}

function certaintyWords(
  recognised: SourceColumn | null,
  field: ImportField | null,
  words: ImportTexts["columns"],
): string {
  if (field === null) return words.notCopied;
  const certainty = recognised?.field === field ? recognised.certainty : null;
  return certainty === null ? words.chosen : words.certainty[certainty];
}
