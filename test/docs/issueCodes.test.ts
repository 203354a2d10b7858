import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issueCodesPage } from "../../scripts/issueCodesPage";

it("lists in docs/segnalazioni.md every issue code that the program has", () => {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "segnalazioni.md"), "utf8");
  expect(page).toBe(issueCodesPage());
});
