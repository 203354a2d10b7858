import type { ParameterAnswer } from "../../../core/sheet/newWorkbook/answers";

/** What a question shows and changes. */
export interface FieldSettings {
  readonly answer: ParameterAnswer;
  readonly text: string;
  readonly isForeseen: boolean;
  /** The sentence of what is wrong; null when nothing is. */
  readonly problem: string | null;
  readonly onText: (text: string) => void;
  readonly onForeseen: (isForeseen: boolean) => void;
}
