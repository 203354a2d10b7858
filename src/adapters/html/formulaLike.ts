/** A spreadsheet into which it is pasted would take it for a formula; numbers are no texts of the user's. */
export function mayBeFormula(text: string): boolean {
  return /^[=+@-]/.test(text);
}
