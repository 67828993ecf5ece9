// Whether a host is this machine itself, as seen from this machine.

/** Of a host name as it stands in an address: `127.0.0.1`, `localhost`, `[::1]`. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
