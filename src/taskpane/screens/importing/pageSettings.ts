import type { ImportPreview } from "../../../core/recognition/importing";
import type { ImportChoices } from "../../../core/recognition/recognition";
import type { ChosenSource } from "../../../core/recognition/understanding";
import type { AnswerValues } from "../../../core/sheet/newWorkbook/answers";
import type { CopyingChoice } from "../../setup";
import type { MatchingPage } from "../../state/setupStates";

/** What a page of the matching shows and changes. */
export interface PageSettings {
  readonly copying: CopyingChoice;
  /** What would be copied now, of each table. */
  readonly previews: readonly ImportPreview[];
  readonly onTables: (tables: readonly ChosenSource[]) => void;
  readonly onAddsUnits: (addsUnits: boolean) => void;
  readonly onAnswers: (answers: AnswerValues) => void;
  readonly turnTo: (page: MatchingPage) => void;
}

/** One of the tables, and how what is copied of it is changed. */
export interface TableSettings {
  readonly table: ChosenSource;
  readonly onChoices: (choices: ImportChoices) => void;
}

export function tableSettings({ copying, onTables }: PageSettings): readonly TableSettings[] {
  const { tables } = copying;
  return tables.map((table) => ({
    table,
    onChoices: (choices) => {
      onTables(tables.map((each) => (each === table ? { ...table, choices } : each)));
    },
  }));
}
