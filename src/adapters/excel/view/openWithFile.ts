/** Excel opens the pane together with a file in which this setting is true (manifest.xml has the same word as TaskpaneId). */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** `Office.context.document.settings`, as far as it is needed. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: (saved: { readonly status: unknown }) => void): void;
}

/** Whether the pane opens together with the file that is open: only where a user has chosen so. */
export function opensWithFile(settings: DocumentSettings): boolean {
  return settings.get(SETTING) === true;
}

/** Writes the choice into the file; false where Excel refuses, and the choice is as it was. */
export function setOpensWithFile(settings: DocumentSettings, opens: boolean): Promise<boolean> {
  write(settings, opens);
  return new Promise((answer) => {
    settings.saveAsync(({ status }) => {
      const isSaved = status === "succeeded";
      if (!isSaved) write(settings, !opens);
      answer(isSaved);
    });
  });
}

function write(settings: DocumentSettings, opens: boolean): void {
  if (opens) settings.set(SETTING, true);
  else settings.remove(SETTING);
}
