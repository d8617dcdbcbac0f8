import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import type { Certificate } from "./certificate.ts";
import type { Site } from "./site.ts";

const TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
]);

/**
 * Serves a site on this machine only.
 *
 * @throws with code EADDRINUSE where something else already listens on the port.
 */
export async function serveSite(site: Site, certificate: Certificate, port: number): Promise<Server> {
  const server = createServer({ cert: certificate.certificate, key: certificate.key }, (request, response) => {
    void answerRequest(site, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // The name, not 127.0.0.1: on some systems browsers try [::1] first.
    server.listen(port, "localhost", resolve);
  });
  return server;
}

async function answerRequest(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "/"] = (request.url ?? "/").split("?");
  const answer = await site.answer(path).catch((error: unknown) => {
    console.error(error);
    return undefined;
  });
  for (const [name, value] of site.headers(path)) response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", TYPES.get(extname(path === "/" ? "/index.html" : path)) ?? "application/octet-stream");
  response.writeHead(answer === undefined ? 404 : 200).end(answer);
}
