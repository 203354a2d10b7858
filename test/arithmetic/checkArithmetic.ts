import { compareWithLibreOffice } from "./plansWithFormulas";
import type { Difference } from "./compare";
import { HOW_TO_INSTALL, openLibreOffice } from "./libreOffice";

// The test of this folder on other random plans and on more of them: npm run check:arithmetic [-- SEED PLANS].
// Exit status 1 when a figure differs.
const LISTED = 20;

async function checkArithmetic([seed = "7", plans = "4000"]: readonly string[]): Promise<number> {
  const libreOffice = openLibreOffice();
  if (libreOffice === null) {
    console.error(HOW_TO_INSTALL);
    return 1;
  }
  const choice = { seed: Number(seed), plans: Number(plans) };
  const found = await compareWithLibreOffice(libreOffice, choice);
  libreOffice.close();
  console.log(`equal: ${found.equal}, of which ${found.equalTies} lie halfway between two figures`);
  console.log(`different: ${found.differences.length}`);
  list(found.differences);
  console.log(
    `halfway, and rounded down by LibreOffice: ${found.otherTies.length} (the double of a half may be a little less than it; the engine rounds the exact half away from zero, so these are no errors)`,
  );
  list(found.otherTies);
  return found.differences.length === 0 ? 0 : 1;
}

function list(differences: readonly Difference[]): void {
  for (const { check, wanted, found } of differences.slice(0, LISTED)) {
    const { sheet, column, row, label } = check;
    console.log(`  ${sheet}!${column}${row}, ${label}: ${wanted}, in LibreOffice ${found}`);
  }
  const others = differences.length - LISTED;
  if (others > 0) console.log(`  and ${others} more`);
}

checkArithmetic(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
