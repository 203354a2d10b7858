const { readBase, withBase } = jest.requireActual<{
  readonly readBase: (text: string) => string;
  readonly withBase: (manifest: string, base: string) => string;
}>("../../scripts/manifest.cjs");

describe("the address of the pages", () => {
  it("is put wherever the development server's stands", () => {
    const manifest = `<a b="https://localhost:3000/a.png"/><c d="https://localhost:3000/taskpane.html"/>`;
    expect(withBase(manifest, "https://comune.example/perf")).toBe(
      `<a b="https://comune.example/perf/a.png"/><c d="https://comune.example/perf/taskpane.html"/>`,
    );
  });

  it("loses the slash at its end", () => {
    expect(readBase("https://comune.example/")).toBe("https://comune.example");
    expect(readBase("https://comune.example/perf/")).toBe("https://comune.example/perf");
  });

  it("stays XML when it holds an ampersand, and itself when it holds a dollar", () => {
    expect(withBase(`"https://localhost:3000/"`, "https://comune.example/a&b$&")).toBe(
      `"https://comune.example/a&amp;b$&amp;/"`,
    );
  });

  it.each(["http://comune.example", "comune.example", "https://comune.example/?a=1", "true", ""])(
    "is refused when it is %p",
    (text) => {
      expect(() => readBase(text)).toThrow("https address");
    },
  );
});
