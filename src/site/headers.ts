// The headers of every answer to a reader. Nothing on a page is inline and nothing comes from elsewhere, so the
// content policy can say so and pages stay the same for everybody.

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  // For the address of the one worker, which must come from a policy (offline.client.ts).
  "trusted-types offline",
].join("; ");

const COMMON: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

let strict: Record<string, string> = {};

/** Once, at start: a site served under https tells browsers never to come by http again. */
export function setOrigin(origin: string): void {
  strict = origin.startsWith("https:")
    ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
    : {};
}

/** Also what is no page has a policy: a picture or a feed that is opened by itself may load and run nothing. */
const FILE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; frame-ancestors 'self'";

export function readerHeaders(type: string): Record<string, string> {
  const policy = type.startsWith("text/html") ? pagePolicy() : FILE_POLICY;
  return { "content-type": type, ...COMMON, ...strict, "content-security-policy": policy };
}

function pagePolicy(): string {
  return "strict-transport-security" in strict
    ? `${CONTENT_POLICY}; upgrade-insecure-requests`
    : CONTENT_POLICY;
}
