// A site on a port of this machine with a browser beside it, for the tests of one file that need a real connection.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "./keyboard.ts";

export interface OnPort {
  /** Known once the tests run. */
  readonly origin: string;
  newContext: Browser["newContext"];
}

export function onPort(handle: RequestListener): OnPort {
  const server = createServer(handle);
  let browser: Browser;
  let origin = "";
  before(async () => {
    browser = await openBrowser();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  return {
    get origin() {
      return origin;
    },
    newContext: (options) => browser.newContext(options),
  };
}
