/**
 * Two bundles: the pane, which is the product, and the workbench, which is for trying it where there is no Excel. Nothing of
 * the one gets into the other.
 */
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin, Compilation } = require("webpack");

const shared = {
  mode: "production",
  // Excel's webview on every version that the manifest admits is evergreen (WebView2, WKWebView) or a browser of its time.
  target: ["web", "es2022"],
  devtool: "hidden-source-map",
  cache: { type: "filesystem" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /[.]tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
      },
    ],
  },
};

const output = (folder) => ({ path: resolve(__dirname, "dist", folder), filename: "[name].[contenthash:10].js", clean: true, publicPath: "" });

/** Scripts stand where the template puts them: their order matters to Office. */
const page = (template, filename, chunks) =>
  new HtmlWebpackPlugin({ template, filename, chunks, inject: false, scriptLoading: "blocking", minify: false });

/** Chunks and files of what runs in a thread of its own, by their names in src/taskpane/files/workerDesk.ts. */
const isWorker = (name) => /^(sheet|document)Worker/.test(name);

/**
 * Asks the browser to compile a file's functions while it is fetched, in another thread, and not one by one when they are called
 * (V8's explicit compile hints; to others it is a remark). It has to be the file's first line: after the minifier, before the map.
 */
const compileAhead = new BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /[.]js$/,
  exclude: /Worker/,
  stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

/** The manifest's address in the project: `npm start` serves the pane there. */
const LOCAL = "https://localhost:3000";

/** @param {{ site?: string }} env `npm run build -- --env site=https://…`: where the pane will be served, for its manifest. */
module.exports = ({ site = LOCAL }) => [
  {
    ...shared,
    name: "pane",
    entry: { trustedScripts: "./src/taskpane/trustedScripts.ts", taskpane: "./src/taskpane/index.tsx" },
    output: output("pane"),
    plugins: [
      page("./src/taskpane/taskpane.html", "taskpane.html", ["trustedScripts", "taskpane"]),
      compileAhead,
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(LOCAL, site) },
          ...["headers.json", "shortcuts.json", "shortcuts.en.json", "support.html"].map((name) => `src/taskpane/${name}`),
        ],
      }),
    ],
    // A worker stands in one file: a thread has no policy that would let it load more (trustedScripts.ts). The parts that several
    // need are cut no finer than this, in bytes before packing: each file takes the main thread's time, whatever its size.
    optimization: { splitChunks: { minSize: 60_000, chunks: ({ name }) => !isWorker(name ?? "") } },
    // Workers are weighed by `npm run size`: nothing that is shown waits for them.
    performance: { hints: "error", maxEntrypointSize: 560_000, maxAssetSize: 560_000, assetFilter: (name) => name.endsWith(".js") && !isWorker(name) },
  },
  {
    ...shared,
    name: "workbench",
    entry: { workbench: "./src/workbench/index.ts" },
    output: output("workbench"),
    plugins: [
      page("./src/workbench/page/workbench.html", "workbench.html", ["workbench"]),
      new CopyPlugin({ patterns: ["src/workbench/page/workbench.css"] }),
    ],
    performance: { hints: false },
  },
];
