// The measure of the hot page: node:http with one answer in memory, given for whatever is asked.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const { headers, body } = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
const bytes = Buffer.from(body, "base64");

const server = createServer({ keepAliveTimeout: 15_000 }, (_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
});
server.listen({ host: "127.0.0.1", port: 0, backlog: 1024 }, () => {
  console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit());
