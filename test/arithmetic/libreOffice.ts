import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAM = "soffice";
const LONGEST_WAIT = 600_000;

/** Left to itself LibreOffice trusts the results that a file holds; 0 has it calculate every formula. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** Every sheet in a file of its own, values in full instead of as their cells show them. */
export const ALL_SHEETS_AS_CSV =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** LibreOffice with a profile of its own, kept between calls so that only the first one pays for it. */
export interface LibreOffice {
  /** Opens a workbook, calculates every formula of it and saves it in `folder`. */
  readonly convert: (input: string, format: string, folder: string) => void;
  readonly close: () => void;
}

export const HOW_TO_INSTALL =
  "LibreOffice is needed: install it (Debian: apt-get install libreoffice-calc) so that `soffice` is in the PATH.";

/** Null where there is no LibreOffice. */
export function openLibreOffice(): LibreOffice | null {
  if (spawnSync(PROGRAM, ["--version"], { timeout: LONGEST_WAIT }).status !== 0) return null;
  const profile = mkdtempSync(join(tmpdir(), "calcola-soffice-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  return {
    convert: (input, format, folder) => {
      const run = spawnSync(
        PROGRAM,
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          "--headless",
          "--convert-to",
          format,
          "--outdir",
          folder,
          input,
        ],
        { timeout: LONGEST_WAIT },
      );
      if (run.status !== 0) throw new Error(`soffice: ${String(run.stderr)}`);
    },
    close: () => {
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
