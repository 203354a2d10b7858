import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const DEPLOY = join(__dirname, "..", "..", "deploy");

/** One of each kind of file that is published. */
export const FILES = {
  page: "taskpane.html",
  script: "taskpane.0123456789.js",
  style: "document.0123456789.css",
  list: "files.json",
  icon: "assets/icon-32.png",
  oneFile: "calcola-performance.html",
} as const;

export interface WebServer {
  readonly name: string;
  readonly program: string;
  readonly words: (config: string) => readonly string[];
  /** The project's configuration in one that the program takes. */
  readonly config: (folder: string, site: string) => string;
  readonly site: string;
  /** What the project's configuration names, and the test replaces. */
  readonly root: string;
}

export const SERVERS: readonly WebServer[] = [
  {
    name: "nginx",
    program: "nginx",
    site: "nginx.conf",
    root: "/usr/share/nginx/html",
    words: (config) => ["-c", config, "-e", join(dirname(config), "error.log")],
    config: (folder, site) => `
      daemon off;
      pid ${folder}/pid;
      events {}
      http {
        types {
          text/html html;
          text/css css;
          application/javascript js;
          application/json json;
          image/png png;
        }
        access_log off;
        client_body_temp_path ${folder}/t1;
        proxy_temp_path ${folder}/t2;
        fastcgi_temp_path ${folder}/t3;
        uwsgi_temp_path ${folder}/t4;
        scgi_temp_path ${folder}/t5;
        include ${site};
      }`,
  },
  {
    name: "Apache",
    program: "apache2",
    site: "apache.conf",
    root: "/var/www/calcola-performance",
    words: (config) => ["-DFOREGROUND", "-f", config],
    config: (folder, site) => `
      ServerRoot ${folder}
      ServerName localhost
      PidFile ${folder}/pid
      ErrorLog ${folder}/error.log
      DefaultRuntimeDir ${folder}
      ${["mpm_event", "authz_core", "dir", "mime", "headers"]
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join("\n")}
      TypesConfig /dev/null
      AddType text/html .html
      AddType text/css .css
      AddType image/png .png
      ${isRoot() ? "User www-data\nGroup www-data" : ""}
      Include ${site}`,
  },
];

export function isInstalled({ program }: WebServer): boolean {
  return spawnSync(program, ["-v"], { stdio: "ignore" }).status === 0;
}

export interface RunningServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The project's configuration, with another folder and a free port, run by the program. Throws when it refuses it. */
export async function start(server: WebServer): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "calcola-deploy-"));
  // The program gives up its rights and must still read what it serves.
  chmodSync(folder, 0o755);
  const pages = join(folder, "pages");
  for (const file of [...Object.values(FILES), "installa.html"]) {
    mkdirSync(dirname(join(pages, file)), { recursive: true });
    writeFileSync(join(pages, file), file);
  }
  const port = await freePort();
  const site = readFileSync(join(DEPLOY, server.site), "utf8")
    .replaceAll(server.root, pages)
    .replaceAll("8080", String(port));
  writeFileSync(join(folder, "site.conf"), site);
  const config = join(folder, "main.conf");
  writeFileSync(config, server.config(folder, join(folder, "site.conf")));
  const checked = spawnSync(server.program, ["-t", ...server.words(config)], { encoding: "utf8" });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const running = spawn(server.program, server.words(config), { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswered(address, running);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilAnswered(address: string, { exitCode }: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (exitCode !== null) throw new Error("The server ended at once.");
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The server does not answer.");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
