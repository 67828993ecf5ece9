// Sends mail through the SMTP server that the operator named: a plain text, and the same as modest HTML.
import { createTransport } from "nodemailer";

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface Mail {
  /** Resolves when the server has taken it. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** `url` is smtp:// or smtps:// with user and password in it, if the server asks for them. */
export function openMail({ url, from }: { url: string; from: string }): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 2 * PATIENCE_MS,
    // Letters are made of texts alone: nothing is fetched or read from disk for them.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      await transport.sendMail({ from, headers: { "auto-submitted": "auto-generated" }, ...letter });
    },
    close: () => transport.close(),
  };
}
