/** *Controlla il piano*. */
export interface PlanCheckTexts {
  readonly title: string;
  readonly sentence: string;
  readonly summary: (findings: number) => string;
  readonly repeat: string;
  /** The code and name of the list of missions and programmes. */
  readonly copyName: string;
}
