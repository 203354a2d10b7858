import type { WorkbookGateway } from "../../core/workbook/gateway";
import type { Refusal } from "../../core/workbook/refusal";
import type { Result } from "../../core/workbook/result";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import { PLAIN_COMPRESSION, type Compression } from "../package/compression";
import { isSameBytes } from "../package/bytes";
import { refusing } from "../package/faults";
import { openPackage, type ZipPackage } from "../package/package";
import { readDependents } from "./read/dependents";
import { readSheetBlock, readSnapshot } from "./read/snapshot";
import { blankWorkbook } from "./write/blankWorkbook";
import { applyPlan } from "./write/applyPlan";
import { workbookOfCells, type CellSheet } from "./write/workbookOfCells";

/** What was read, and of which bytes: a plan for the same ones needs no second reading. */
interface LastReading {
  readonly bytes: Uint8Array;
  readonly pkg: ZipPackage;
  readonly tables: readonly TableSnapshot[];
}

/** Where a workbook's bytes come from and go to; they may be two files. */
export interface WorkbookStorage {
  /** These bytes must not change afterwards. */
  load(): Promise<Result<Uint8Array, Refusal>>;
  save(bytes: Uint8Array): Promise<Result<null, Refusal>>;
}

/**
 * The workbook of an .xlsx or .xlsm file. Each call loads the bytes anew; `apply` saves once, when the whole plan
 * is carried out, and an empty plan saves the bytes as they are. Nothing is saved of a file with a damaged part.
 * @param takesApart columns of tables and sheets may be taken away, where the file allows it; otherwise plans that do
 * so are refused: who writes another file has the former one
 */
export function createFileGateway(
  storage: WorkbookStorage,
  compression: Compression = PLAIN_COMPRESSION,
  takesApart = false,
): Required<WorkbookGateway> {
  let last: LastReading | null = null;
  return {
    read: async (namePrefix) => {
      const loaded = await storage.load();
      if (!loaded.ok) return loaded;
      last = null;
      return refusing(() => {
        const pkg = openPackage(loaded.value, compression);
        const snapshot = readSnapshot(pkg, namePrefix);
        last = { bytes: loaded.value, pkg, tables: snapshot.tables };
        return snapshot;
      });
    },
    readBlock: async (sheet) => {
      const loaded = await storage.load();
      if (!loaded.ok) return loaded;
      return refusing(() => readSheetBlock(openPackage(loaded.value, compression), sheet));
    },
    readDependents: async (sheet) => {
      const loaded = await storage.load();
      if (!loaded.ok) return loaded;
      return refusing(() => ({
        found: readDependents(openPackage(loaded.value, compression), sheet),
        areAll: true,
      }));
    },
    apply: async (plan) => {
      const loaded = await storage.load();
      if (!loaded.ok) return loaded;
      const known = last !== null && isSameBytes(last.bytes, loaded.value) ? last : null;
      // A package is changed by a plan, also by one that it refuses.
      last = null;
      const written = refusing(() => {
        const pkg = known?.pkg ?? openPackage(loaded.value, compression);
        applyPlan(pkg, plan, known?.tables ?? null, takesApart);
        if (plan.operations.length > 0) return pkg.save();
        pkg.verify();
        return loaded.value;
      });
      return written.ok ? storage.save(written.value) : written;
    },
  };
}

/** A new workbook with the cells of another program's; refused where no cell of Excel holds one of its texts. */
export function convertToWorkbook(sheets: readonly CellSheet[]): Result<Uint8Array, Refusal> {
  return refusing(() => workbookOfCells(sheets));
}

/** What a plan that makes a new workbook starts from; it must create at least one sheet. */
export function createBlankWorkbook(): Uint8Array {
  return blankWorkbook().save();
}
