/**
 * What no honest workbook of a municipality exceeds: checked on the declared sizes before anything
 * is unpacked, and on the real ones while unpacking.
 */
export const limits = {
  /** The richest real workbooks have a few hundred parts. */
  entries: 10_000,
  /** 20,000 rows of 18 columns unpack to about 25 MB; a genuine file of 60 MB is known. */
  unpackedBytes: 400 * 1024 ** 2,
  /** A part is held once as bytes and once as text. */
  partBytes: 200 * 1024 ** 2,
  /** Sheets pack to a tenth, at most to a seventieth in genuine files. */
  packingRatio: 200,
  /** Below this size a high ratio is harmless: small parts of blanks exist. */
  packingRatioAppliesFrom: 50 * 1024 ** 2,
  /** Cells of one table or of one sheet of ours, blank ones in used rows included. */
  cells: 20_000_000,
  /** Elements inside elements: the format needs about twenty. */
  xmlDepth: 256,
} as const;
