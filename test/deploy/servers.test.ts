import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLISHED_HEADERS, PUBLISHED_POLICY } from "./expectedHeaders";
import { FILES, isInstalled, SERVERS, start, type RunningServer } from "./webServers";

// The configurations of deploy/, run by the programs that they are for.

describe.each(SERVERS)("$name with its configuration of deploy/", (server) => {
  if (!isInstalled(server)) {
    it.skip(`SKIPPED: ${server.program} is not installed (Debian: apt-get install ${server.program})`, () =>
      undefined);
    return;
  }
  let running: RunningServer;

  beforeAll(async () => {
    running = await start(server);
  });
  afterAll(async () => {
    await running.stop();
  });

  async function headersOf(file: string): Promise<Headers> {
    const response = await fetch(`${running.address}/${file}`);
    expect(response.status).toBe(200);
    return response.headers;
  }

  it("answers the folder with the page that installs", async () => {
    const response = await fetch(running.address);
    expect(await response.text()).toBe("installa.html");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it.each(Object.values(FILES))(
    "sends %s with the headers of security, and none against frames",
    async (file) => {
      const headers = await headersOf(file);
      for (const [name, value] of Object.entries(PUBLISHED_HEADERS)) {
        expect([name, headers.get(name)]).toEqual([name, value]);
      }
      expect(headers.get("x-frame-options")).toBeNull();
    },
  );

  it("sends the policy of the pages once, with who may frame the pane; the one-file page has its own", async () => {
    expect((await headersOf(FILES.page)).get("content-security-policy")).toBe(PUBLISHED_POLICY);
    const oneFile = await headersOf(FILES.oneFile);
    expect(oneFile.get("content-security-policy")).toBe("frame-ancestors 'none'");
  });

  it("lets files be kept that are named after their content, pages be asked for anew, icons as Excel wants", async () => {
    const kept = async (file: string): Promise<string | null> =>
      (await headersOf(file)).get("cache-control");
    const forever = "public, max-age=31536000, immutable";
    expect(await kept(FILES.script)).toBe(forever);
    expect(await kept(FILES.style)).toBe(forever);
    expect(await kept(FILES.page)).toBe("no-cache");
    expect(await kept(FILES.list)).toBe("no-cache");
    expect(await kept(FILES.oneFile)).toBe("no-cache");
    expect(await kept(FILES.icon)).toBeNull();
  });

  it("says what each file is", async () => {
    const type = async (file: string): Promise<string | undefined> =>
      (await headersOf(file)).get("content-type")?.split(";")[0];
    expect(await type(FILES.page)).toBe("text/html");
    expect(await type(FILES.script)).toMatch(/^(text|application)\/javascript$/);
    expect(await type(FILES.style)).toBe("text/css");
    expect(await type(FILES.icon)).toBe("image/png");
    expect(await type(FILES.list)).toBe("application/json");
  });
});

it("the container runs without root, on the port of nginx.conf", () => {
  const file = readFileSync(join(__dirname, "..", "..", "deploy", "Dockerfile"), "utf8");
  expect(file).toMatch(/^FROM nginxinc\/nginx-unprivileged:/m);
  expect(file).toMatch(/^USER 101$/m);
  expect(file).not.toMatch(/^USER (0|root)/m);
  expect(file).toMatch(/^EXPOSE 8080$/m);
});
