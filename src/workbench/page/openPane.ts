import { paneAddressFor } from "../wac/appContext.ts";
import { PaneChannel, type PaneHost } from "../wac/paneChannel.ts";
import { readXdmRequest } from "../wac/xdmMessage.ts";

/** A channel that can be left, when another workbook is opened. */
export interface OpenPane {
  readonly channel: PaneChannel;
  close(): void;
}

/**
 * Loads the add-in's page into the frame and talks to the client in it.
 * ASSUMED [pane-downloads]: A file that the pane gives as a download comes among the downloads, as in any browser.
 */
export function openPane(frame: HTMLIFrameElement, address: string, host: PaneHost): OpenPane {
  const paneOrigin = new URL(address).origin;
  const channel = new PaneChannel(host, (response) => frame.contentWindow?.postMessage(JSON.stringify(response), paneOrigin), location.origin);
  const heard = ({ source, origin, data }: MessageEvent): void => {
    const request = source === frame.contentWindow && origin === paneOrigin ? readXdmRequest(data) : null;
    if (request) void channel.receive(request);
  };
  window.addEventListener("message", heard);
  frame.src = paneAddressFor(address, crypto.randomUUID(), location.origin, host.facts.locale);
  return { channel, close: () => window.removeEventListener("message", heard) };
}
