// Becoming one of the newsroom: the first start and invitations, both by a link that works once.
import { ask } from "./client.ts";

const JSON_TYPE = { "content-type": "application/json" };

export async function openTheNewsroom(input: {
  token: string;
  name: string;
  email: string;
  password: string;
}): Promise<void> {
  await ask("/api/auth/welcome", { method: "POST", headers: JSON_TYPE, body: JSON.stringify(input) });
}

export async function acceptInvitation(input: { token: string; password: string }): Promise<void> {
  await ask("/api/auth/accept-invitation", {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify(input),
  });
}
