/** The place that a refusal names: the cells in the way where a host tells them, else the table. */
export function cellsInTheWayOf(table: string): unknown {
  return expect.stringMatching(new RegExp(`^${table}$|!`));
}
