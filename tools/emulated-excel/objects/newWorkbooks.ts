import { takeId } from "../model/sheets";
import type { EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { HostError } from "../protocol/hostError";
import type { HostObject, HostType, Method } from "../protocol/hostType";
import { itemNotFound, optional, textOf } from "./arguments";

interface NewWorkbook {
  readonly beside: EmulatedWorkbook;
  readonly id: string;
  /** Null for a blank one. */
  readonly file: Uint8Array | null;
}

const created = new WeakMap<EmulatedWorkbook, NewWorkbook[]>();

/** A workbook that was made, and is not to be seen until it is opened. Not in the typings. */
const workbookCreatedType: HostType<NewWorkbook> = defineType<{ open(): void }, NewWorkbook>({
  name: "WorkbookCreated",
  id: ({ id }) => ({ Id: id }),
  methods: {
    open: {
      since: "1.8",
      call: ({ beside, file }) => {
        beside.opened.push(file);
      },
    },
  },
});

/** What `Excel.createWorkbook` asks of Excel on the web: both at once. */
export const createAndOpenWorkbook: Method<EmulatedWorkbook> = {
  since: "1.8",
  call: (workbook, [base64]) => {
    workbook.opened.push(optional(base64, fileOf));
  },
};

/** What it asks of Excel elsewhere. */
export const createWorkbookBeside: Method<EmulatedWorkbook> = {
  since: "1.8",
  call: (workbook, [base64]) => {
    const file = optional(base64, fileOf);
    const made: NewWorkbook = { beside: workbook, id: String(takeId(workbook)), file };
    created.set(workbook, [...(created.get(workbook) ?? []), made]);
    return workbookCreatedType.of(made);
  },
};

export function findCreated(workbook: EmulatedWorkbook, id: unknown): HostObject {
  const found = created.get(workbook)?.find((made) => made.id === id);
  if (found === undefined) throw itemNotFound();
  return workbookCreatedType.of(found);
}

/** Throws InvalidArgument for what is no package: "UEs" are the letters that every one begins with. */
function fileOf(base64: unknown): Uint8Array {
  const text = textOf(base64);
  if (!/^UEs[0-9A-Za-z+/]*={0,2}$/.test(text)) {
    throw new HostError("InvalidArgument", "The argument is no workbook in base64.");
  }
  return Uint8Array.from(Buffer.from(text, "base64"));
}
