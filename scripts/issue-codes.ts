import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { issueCodesPage } from "./issueCodesPage";

// Writes docs/segnalazioni.md from the codes and their Italian.
writeFileSync(join(__dirname, "..", "docs", "segnalazioni.md"), issueCodesPage());
