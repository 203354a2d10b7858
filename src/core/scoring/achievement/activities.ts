import type { Activity } from "../../domain/measurement";
import { asAchievement, type Achievement } from "../../domain/quantities";
import { HUNDRED, ZERO } from "../../numeric/exact";

/** Rules.md §3.3: `Avanzamento %`, else 100 or 0 by `Completata`; null with neither. */
export function achievementOfActivity({ progress, isCompleted }: Activity): Achievement | null {
  if (progress !== null) return asAchievement(progress);
  if (isCompleted === null) return null;
  return asAchievement(isCompleted ? HUNDRED : ZERO);
}
