const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { version } = require("./package.json");
const { FileList } = require("./scripts/fileList.cjs");
const { DEVELOPMENT_BASE, publishedManifest, readBase } = require("./scripts/manifest.cjs");
const { OneFilePage } = require("./scripts/oneFilePage.cjs");
const { ThirdPartyNotices } = require("./scripts/thirdPartyNotices.cjs");

const PORT = 3000;

const TYPESCRIPT = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

module.exports = (settings, { mode }) => {
  const isProduction = mode === "production";
  return [pages(settings, isProduction), commandLine(), oneFilePage()];
};

/**
 * The pages of the add-in. `--env base=https://… --env provider="Comune di …" --env contact=… --env id=…` are the
 * address where they will be published, who publishes them, whom users may write to, and an id of its own.
 * office.js is never bundled: Microsoft serves it (learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn).
 */
function pages({ base, provider, contact, id }, isProduction) {
  const settings = { base: readBase(base ?? DEVELOPMENT_BASE), version, provider, id };
  return {
    name: "pages",
    mode: isProduction ? "production" : "development",
    entry: {
      connection: "./src/taskpane/connection.ts",
      taskpane: "./src/taskpane/index.ts",
      installation: "./src/installation/index.ts",
    },
    output: {
      path: join(__dirname, "dist"),
      filename: "[name].[contenthash:10].js",
      publicPath: "",
      clean: { keep: /^(cli\/|calcola-performance\.html$)/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    target: ["web", "es2022"],
    module: {
      rules: [
        TYPESCRIPT,
        // The example: a bundle of its own holds it, so that no address of a file has to be known.
        { test: /\.xlsx$/, type: "asset/inline" },
        {
          test: /\.css$/,
          type: "asset/resource",
          generator: { filename: "[name].[contenthash:10][ext]" },
        },
      ],
    },
    plugins: [
      page("taskpane", "taskpane.html", { version, contact: contact ?? null }),
      page("taskpane", "assistenza.html", async () => ({
        version,
        contact: contact ?? null,
        guides: await guidesBesidePictures(),
      })),
      page("installation", "installa.html", { version, manifest: manifestAnywhere(settings) }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "*.png", context: "docs/pictures", to: "pictures" },
          { from: "manifest.xml", transform: (text) => publishedManifest(String(text), settings) },
        ],
      }),
      ...(isProduction ? [new ThirdPartyNotices(), new FileList(version)] : []),
    ],
    // The content security policy allows no eval, on the developer's machine either.
    devtool: isProduction ? false : "source-map",
    performance: false,
    stats: isProduction ? "errors-warnings" : "minimal",
    devServer: {
      host: "localhost",
      port: PORT,
      static: false,
      // Excel on the web shows the ribbon's icons in a page of its own origin.
      headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
      server: { type: "https", options: certificate() },
      // Nothing that would be injected into the pages: they run as they are published.
      client: false,
      hot: false,
      liveReload: false,
    },
  };
}

/** The command line as one file that Node runs without this project: dist/cli/calcola-performance.mjs. */
function commandLine() {
  return {
    name: "cli",
    mode: "production",
    entry: { "calcola-performance": "./src/cli/main.ts" },
    output: {
      path: join(__dirname, "dist", "cli"),
      filename: "[name].mjs",
      module: true,
      chunkFormat: "module",
    },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".js"] },
    target: "node20",
    // One file, also for what the code loads later.
    module: { rules: [TYPESCRIPT], parser: { javascript: { dynamicImportMode: "eager" } } },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new ThirdPartyNotices(),
    ],
    // Names stay readable in what the program says about a fault of its own.
    optimization: { minimize: false },
    devtool: false,
    performance: false,
    stats: "errors-warnings",
  };
}

/** The manifest of this build but for the address, which installa.html puts in. */
function manifestAnywhere(settings) {
  const text = readFileSync(join(__dirname, "manifest.xml"), "utf8");
  return publishedManifest(text, { ...settings, base: DEVELOPMENT_BASE });
}

/** The product without Excel: dist/calcola-performance.html, a page that is one file and requests nothing. */
function oneFilePage() {
  const inPage = (file) => join(__dirname, "src", "page", file);
  return {
    name: "page",
    mode: "production",
    entry: { page: "./src/page/index.tsx", worker: "./src/page/worker/index.ts" },
    output: { path: join(__dirname, "dist"), filename: "[name].js", publicPath: "" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    target: ["web", "es2022"],
    module: {
      rules: [TYPESCRIPT, { test: /\.xlsx$/, type: "asset/inline" }],
      // One file, also for what the code loads later.
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    plugins: [
      new OneFilePage({
        template: inPage("page.html"),
        styles: [
          join(__dirname, "src", "taskpane", "taskpane.css"),
          inPage("page.css"),
          inPage("grid/grid.css"),
          inPage("help.css"),
        ],
        icon: join(__dirname, "assets", "icon-32.png"),
        file: "calcola-performance.html",
        version,
      }),
    ],
    devtool: false,
    performance: false,
    stats: "errors-warnings",
  };
}

async function guidesBesidePictures() {
  const { guidesHtml } = await import("./scripts/guides.mjs");
  return guidesHtml((file) => `pictures/${file}`);
}

/** The page itself says where its scripts are. */
function page(folder, filename, templateParameters) {
  return new HtmlPlugin({
    template: `./src/${folder}/${filename}`,
    filename,
    templateParameters: async (compilation) => ({
      compilation,
      ...(typeof templateParameters === "function"
        ? await templateParameters()
        : templateParameters),
    }),
    inject: false,
    minify: false,
  });
}

/** The one that `npx office-addin-dev-certs install` makes and Excel trusts; else one that the server makes up. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const files = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  if (!existsSync(join(folder, files.key))) return {};
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, readFileSync(join(folder, file))]),
  );
}
