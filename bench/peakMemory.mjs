// Loaded before a program: when it ends, writes how many kilobytes of memory it had at most.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const report = process.env.PEAK_MEMORY_FILE;
  if (report) writeFileSync(report, String(process.resourceUsage().maxRSS));
});
