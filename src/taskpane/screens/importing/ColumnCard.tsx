import { Checkbox, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { isToConfirm } from "../../../core/recognition/doubts";
import type { SourceColumn } from "../../../core/recognition/header";
import { IMPORT_FIELDS, type ImportField } from "../../../core/recognition/importFields";
import { useSetupTexts } from "../../paneTools";
import type { ImportTexts } from "../../texts/importTexts";
import type { SourceCard } from "./sourceView";

const FIELDS: readonly ImportField[] = IMPORT_FIELDS.map(({ field }) => field);

/** A column of the user's table: what it is called, what it holds, where it goes. */
export function ColumnCard({
  card: { heading, letter, examples, recognised, rivals, goesWith },
  field,
  isConfirmed,
  onField,
  onConfirmed,
}: {
  readonly card: SourceCard;
  readonly field: ImportField | null;
  readonly isConfirmed: boolean;
  readonly onField: (field: ImportField | null) => void;
  readonly onConfirmed: (isConfirmed: boolean) => void;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.columns;
  const id = useId();
  const name = words.heading(heading, letter);
  const isAsProposed = field === recognised.field;
  return (
    <>
      <h3 className="card-title">{name}</h3>
      <p className="hint">
        {examples.length > 0
          ? words.example(examples)
          : field === "outcome"
            ? words.emptyOutcome
            : words.empty}
      </p>
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
        {field === null && goesWith !== null
          ? words.goesWith(goesWith)
          : originWords(recognised, field, words)}
        {isAsProposed ? doubtWords(recognised, words) : ""}
        {isAsProposed && isToConfirm(recognised) && rivals.length > 0
          ? ` ${words.rivals(rivals)}`
          : ""}
      </p>
      {isAsProposed && recognised.isOpen && (
        <Checkbox
          className="tight"
          label={
            field === null ? words.confirmNone(name) : words.confirm(name, words.header(field))
          }
          checked={isConfirmed}
          onChange={(_, { checked }) => {
            onConfirmed(checked === true);
          }}
        />
      )}
    </>
  );
}

/** What speaks against the proposal, or what a column might be that is not copied. */
function doubtWords(
  { field, mayBe, caveat, isOpen }: SourceColumn,
  words: ImportTexts["columns"],
): string {
  if (!isOpen) return "";
  if (field === null) return mayBe === null ? "" : ` ${words.mayBe(words.header(mayBe), caveat)}`;
  return caveat === null ? "" : ` ${words.caveat(caveat)}`;
}

function originWords(
  { field: proposed, evidence }: SourceColumn,
  field: ImportField | null,
  words: ImportTexts["columns"],
): string {
  if (field === null) return words.notCopied;
  return evidence === null || proposed !== field ? words.chosen : words.evidence[evidence];
}
