/**
 * What no honest workbook of a municipality exceeds: checked on the declared sizes before anything
 * is unpacked, and on the real ones while unpacking.
 */
export const limits = {
  /** The richest real workbooks have a few hundred parts. */
  entries: 10_000,
  /** 20,000 rows of 18 columns unpack to about 25 MB; a genuine file of 60 MB is known. */
  unpackedBytes: 400 * 1024 ** 2,
  /** Held once as bytes and twice as large as text: reading and rewriting the largest takes some 850 MB. */
  partBytes: 72 * 1024 ** 2,
  /** Sheets pack to a tenth, at most to a seventieth in genuine files. */
  packingRatio: 200,
  /** Below this size a high ratio is harmless: small parts of blanks exist. */
  packingRatioAppliesFrom: 10 * 1024 ** 2,
  /** Cells of all tables, and once more of all sheets of ours, blank ones in used rows included. */
  cells: 20_000_000,
  /** Characters in those cells, a shared text counted as often as it is used: each use is read, copied and hashed. So many take some 950 MB. */
  cellCharacters: 40 * 1024 ** 2,
  /** Elements of a part of which a tree is made; sheets are read without one. A tree of so many takes some 250 MB. */
  treeElements: 500_000,
  /** Elements inside elements: the format needs about twenty. */
  xmlDepth: 256,
} as const;
