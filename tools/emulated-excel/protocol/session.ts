import type { ApiVersion, HostObject } from "./hostType";
import type { References } from "./references";

/** What lasts from one batch to the next. */
export interface Session {
  readonly root: HostObject;
  readonly references: References;
  /** The newest ExcelApi set of this Excel; may change while it runs. */
  readonly excelApi: () => ApiVersion;
  /** Whether the client's class has such a member, to tell a gap of the emulator from a name that means nothing. */
  readonly isClientMember: (typeName: string, name: string) => boolean;
  readonly isReadOnly: () => boolean;
}

/** What lasts for one batch. */
export interface Batch {
  readonly session: Session;
  readonly resolve: (pathId: number) => HostObject | null;
  /** Where an error would have happened: "Worksheet.getRange". */
  location: string;
}
