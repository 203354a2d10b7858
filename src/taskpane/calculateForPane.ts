import { calculate, type CalculationRequest } from "../app/calculate";
import { check } from "../app/check";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { CalculationChoice, CalculationEnd } from "./commands";

type Outside = Pick<CalculationRequest, "gateway" | "texts" | "digest" | "packing" | "today">;

/**
 * Runs **Calcola performance** and writes. When something must be corrected first, it returns a fresh check instead.
 */
export async function calculateForPane(
  outside: Outside,
  { isDraft, ...consents }: CalculationChoice,
): Promise<Result<CalculationEnd, Refusal>> {
  const calculated = await calculate({
    ...outside,
    ...consents,
    year: null,
    phase: null,
    wantsDraft: isDraft,
    writes: true,
  });
  if (!calculated.ok) return calculated;
  const { evaluation, summarySheet, ...rest } = calculated.value;
  if (evaluation !== null && summarySheet !== null) {
    return success({
      kind: "calculated",
      calculation: { ...rest, evaluation, summarySheet },
    });
  }
  const { gateway, digest, packing } = outside;
  const checked = await check({ gateway, digest, loadPacking: () => Promise.resolve(packing) });
  if (!checked.ok) return checked;
  return success(
    checked.value.kind === "noTables"
      ? checked.value
      : { kind: "stopped", check: checked.value, issues: rest.issues },
  );
}
