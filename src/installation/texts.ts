import type { Finding, Weight } from "./finding";

/** What installa.html says beside its own words. */
export interface InstallationTexts {
  readonly weight: (weight: Weight) => string;
  readonly finding: (finding: Finding) => string;
  readonly wrongAddress: string;
  readonly longProvider: string;
  readonly made: (base: string) => string;
  /** To whom administers Microsoft 365; `base` null where no address is known yet. */
  readonly request: (base: string | null) => string;
  readonly copied: string;
  readonly notCopied: string;
}
