import { notEmulated } from "../protocol/hostError";
import { invalidArgument, textOf } from "./arguments";

/** "#RRGGBB", in capitals as Excel answers it. The names of HTML colours are taken too, by Excel but not here. */
export function colourOf(value: unknown): string {
  const text = textOf(value);
  if (/^#[0-9A-F]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) throw notEmulated(`the colour ${text}`);
  throw invalidArgument();
}
