import { paneAddressFor } from "../wac/appContext.ts";
import { PaneChannel, type PaneHost } from "../wac/paneChannel.ts";
import { readXdmRequest } from "../wac/xdmMessage.ts";

/** Loads the add-in's page into the frame and talks to the client in it for as long as the page lives. */
export function openPane(frame: HTMLIFrameElement, address: string, host: PaneHost): PaneChannel {
  const paneOrigin = new URL(address).origin;
  const channel = new PaneChannel(host, (response) => frame.contentWindow?.postMessage(JSON.stringify(response), paneOrigin), location.origin);
  window.addEventListener("message", ({ source, origin, data }) => {
    const request = source === frame.contentWindow && origin === paneOrigin ? readXdmRequest(data) : null;
    if (request) void channel.receive(request);
  });
  frame.src = paneAddressFor(address, crypto.randomUUID(), location.origin, host.facts.locale);
  return channel;
}
