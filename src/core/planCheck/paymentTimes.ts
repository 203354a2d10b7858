import { foldText } from "../contract/matching";
import { issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import { cellPlace } from "../domain/place";
import { keptObjectives, type PlanCheck } from "./checkedPlan";

/**
 * Whether the plan has an objective on payment times (DL 13/2023, art. 4-bis, c. 2), and what its weight does not
 * prove.
 */
export const checkPaymentTimes: PlanCheck = (checked) => {
  const found = keptObjectives(checked).filter(namesPaymentTimes);
  if (found.length === 0) {
    const place = cellPlace("objectives", null, "operationalObjective");
    return [issue("payment-times-missing", {}, place)];
  }
  return found.map(({ row }) =>
    issue("payment-times-weight", {}, cellPlace("objectives", row, "operationalObjective")),
  );
};

/**
 * "Tempi di pagamento", "tempo medio dei pagamenti", "tempi per il pagamento delle fatture", "tempi di liquidazione e
 * pagamento", "termini di pagamento", "tempestività dei pagamenti", "ritardo dei pagamenti"; and, as the platform of the
 * Ministry names its figures, "tempo medio ponderato di ritardo".
 */
const PAYMENT_TIMES =
  /\b(?:temp[oi]|termin[ei]|tempestivita|ritard[oi])\b(?: medi[oa]?| annual[ei]| ponderat[oi])* (?:(?:di liquidazione e )?(?:di|dei|del|nei|nel|dell?e|di effettuazione dei|per i|per il) (?:pagament[oi]|fatture)|di liquidazione e pagamento|ponderat[oi] di ritardo)\b/;

function namesPaymentTimes({ operationalObjective, measurement }: Objective): boolean {
  const indicators = measurement?.source === "indicators" ? measurement.rows : [];
  return [operationalObjective, ...indicators.map(({ name }) => name ?? "")].some((text) =>
    PAYMENT_TIMES.test(foldText(text)),
  );
}
