/** The number format codes of a sheet's cells by column, told of them as the sheet is read. */
export interface ColumnFormats {
  /** The format of the cells that are not written down, in the columns from `first` to `last`. */
  readonly ofColumns: (first: number, last: number, style: number) => void;
  /** Cells come by row, ascending. */
  readonly ofCell: (row: number, column: number, style: number) => void;
  /** The code that the cells of these rows share; null where they differ, or where it has none that holds everywhere. */
  readonly shared: (column: number, firstRow: number, lastRow: number) => string | null;
}

type Code = string | null;

interface ColumnDefault {
  readonly first: number;
  readonly last: number;
  readonly code: Code;
}

/** Each code with the first row that has it, up to the row before the next: a few, whatever the number of rows. */
interface Changes {
  readonly rows: number[];
  readonly codes: Code[];
  readonly unwritten: Code;
  /** Of the last cell. */
  row: number;
  code: Code;
}

/**
 * A cell that is not written down has its column's format (ECMA-376 part 1, 18.3.1.13). A format of its row is not
 * looked at: programs write the cells of a table with such a row down.
 * @param codes by cell format
 */
export function createColumnFormats(codes: readonly Code[]): ColumnFormats {
  const defaults: ColumnDefault[] = [];
  const columns: (Changes | undefined)[] = [];
  const codeOf = (style: number): Code => {
    const code = codes[style];
    return code === undefined ? "General" : code;
  };

  function unwritten(column: number): Code {
    const found = defaults.find(({ first, last }) => column >= first && column <= last);
    return found === undefined ? codeOf(0) : found.code;
  }

  function enter(column: number): Changes {
    const code = unwritten(column);
    const changes: Changes = { rows: [1], codes: [code], unwritten: code, row: 0, code };
    columns[column] = changes;
    return changes;
  }

  return {
    ofColumns: (first, last, style) => {
      // They ascend and do not overlap (18.3.1.13); what else a file lists, without end, is not kept.
      if (first <= (defaults.at(-1)?.last ?? 0)) return;
      defaults.push({ first, last: Math.max(first, last), code: codeOf(style) });
    },
    ofCell: (row, column, style) => {
      const changes = columns[column] ?? enter(column);
      if (row > changes.row + 1) change(changes, changes.row + 1, changes.unwritten);
      change(changes, row, codeOf(style));
      changes.row = row;
    },
    shared: (column, firstRow, lastRow) => {
      const changes = columns[column];
      if (changes === undefined) return unwritten(column);
      if (firstRow > changes.row) return changes.unwritten;
      const { rows, codes: found } = changes;
      let at = rows.length - 1;
      while ((rows[at] ?? 0) > lastRow) at -= 1;
      const code = found[at] ?? null;
      const isOne = (rows[at] ?? 0) <= firstRow;
      const endsBefore = lastRow > changes.row && changes.unwritten !== code;
      return isOne && !endsBefore ? code : null;
    },
  };
}

function change(changes: Changes, row: number, code: Code): void {
  if (changes.code === code) return;
  changes.rows.push(row);
  changes.codes.push(code);
  changes.code = code;
}
