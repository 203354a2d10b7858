/** *Controlla un testo*. */
export interface TextCheckTexts {
  readonly title: string;
  readonly sentence: string;
  readonly field: string;
  /** With what was pasted, tables were taken over too. */
  readonly pastedTables: string;
  readonly check: string;
  readonly empty: string;
  readonly summary: (marks: number, compared: number) => string;
  readonly noFigures: string;
  readonly marks: string;
  readonly expected: (text: string, expected: string) => string;
  readonly sentenceLabel: string;
  readonly copySentence: string;
  readonly notCompared: (count: number) => string;
  readonly notComparedHint: string;
  readonly neverChanged: string;
}
