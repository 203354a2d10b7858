import type { Judgement } from "../../core/domain/evaluation";

/** Giudizio sulla performance dell'ente (rules.md §5). */
export function judgementWord({ isPositive }: Judgement): string {
  return isPositive ? "positiva" : "non positiva";
}
