import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

// In a process of its own: the tool requires ES modules, which Node allows and Jest does not.
const READ = `
  const { OfficeAddinManifest } = require("office-addin-manifest");
  OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)));
`;

it("Microsoft's own tool reads the manifest: a task pane for workbooks, and nothing missing", () => {
  const printed = execFileSync(process.execPath, ["-e", READ], { cwd: ROOT, encoding: "utf8" });
  expect(JSON.parse(printed)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown,
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "it-IT",
    displayName: "Calcola Performance",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});
