import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

/**
 * Builds the pane that ours is held against into a folder: what a person gets who begins with Microsoft's template (OfficeDev,
 * Office-Addin-TaskPane-React), made anew with its choices. From its package.json and webpack.config.js: React 18, Fluent UI v9,
 * webpack's production mode, browsers back to Internet Explorer 11, and three scripts: the polyfills (all of core-js, the runtime for
 * generators), React, and the pane. Left out is what the template fetches from other machines (a stylesheet), and its signs are
 * drawn here instead of taken from a library: both make it faster.
 *
 * @throws Error with webpack's own words where it does not build.
 */
export async function buildGreeting(folder: string): Promise<void> {
  const compiler = webpack(configuration(folder));
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, done) => (error === null ? resolve(done) : reject(error))));
  if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack said nothing.");
}

function configuration(folder: string): Configuration {
  return {
    mode: "production",
    target: ["web", "es5"],
    devtool: "source-map",
    entry: {
      polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
      react: ["react", "react-dom"],
      taskpane: { import: require.resolve("./greetingPane.tsx"), dependOn: "react" },
    },
    output: { path: folder },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /[.]tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es5" } },
        },
      ],
    },
    plugins: [new HtmlWebpackPlugin({ filename: "taskpane.html", template: join(import.meta.dirname, "greetingPane.html"), chunks: ["polyfill", "react", "taskpane"] })],
    performance: { hints: false },
  };
}
