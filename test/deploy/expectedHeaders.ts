import { readFileSync } from "node:fs";
import { join } from "node:path";

const PANE = join(__dirname, "..", "..", "src", "taskpane", "taskpane.html");
const [, OWN_POLICY = ""] = /content="(default-src[^"]+)"/.exec(readFileSync(PANE, "utf8")) ?? [];

/**
 * Hosts whose pages show Excel on the web around a pane; office.js itself trusts *.officeapps.live.com and *.office.net,
 * outer frames are of SharePoint, OneDrive, Teams and cloud.microsoft.
 */
const OFFICE_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.live.com",
  "https://teams.microsoft.com",
];

/** The policy that taskpane.html states itself, and what only a header can say. */
export const PUBLISHED_POLICY = `${OWN_POLICY}; frame-ancestors 'self' ${OFFICE_HOSTS.join(" ")}`;

export const PUBLISHED_HEADERS = {
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "cross-origin",
} as const;
