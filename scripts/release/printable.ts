import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guidesHtml } from "../guides.mjs";

/** The guides as one page to be printed or sent: style and pictures inside, no script. */
export function printableGuides(root: string, version: string): string {
  const style = readFileSync(join(root, "src", "installation", "document.css"), "utf8");
  const digest = createHash("sha256").update(style).digest("base64");
  const picture = (file: string): string => {
    const bytes = readFileSync(join(root, "docs", "pictures", file));
    return `data:image/png;base64,${bytes.toString("base64")}`;
  };
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; img-src data:" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Calcola Performance: le guide</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Calcola Performance: le guide</h1>
<p>Versione ${version}.</p>
${guidesHtml(picture)}
</main>
</body>
</html>
`;
}
