import { readFileSync } from "node:fs";
import { PAGE_FILE, serve } from "./onePageUser";

describe("what npm start serves", () => {
  it("is that page alone, to this machine, with what a page cannot say of itself", async () => {
    const { url, stop } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(url);
    expect(await page.text()).toBe(readFileSync(PAGE_FILE, "utf8"));
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect((await fetch(`${url}package.json`)).status).toBe(404);
    expect((await fetch(`${url}../package.json`)).status).toBe(404);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    stop();
  });
});
