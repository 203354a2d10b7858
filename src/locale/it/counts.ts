import { exact } from "../../core/numeric/exact";
import { formatEntered } from "./numbers";

/** "1.234". */
export function formatCount(count: number): string {
  return formatEntered(exact(count));
}

/** "1 riga", "12 righe". */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
