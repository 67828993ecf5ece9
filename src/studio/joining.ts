// Becoming one of the newsroom: the first start and invitations, both by a link that works once. The studio is open
// afterwards.
import { ask } from "./client.ts";
import { signIn } from "./signing.ts";

export type JoiningLink =
  | { purpose: "welcome" }
  | { purpose: "invitation" | "reset"; name: string; email: string; role?: string };

export async function openTheNewsroom(input: {
  token: string;
  name: string;
  email: string;
  password: string;
}): Promise<void> {
  await step("welcome", input);
  await enter({ email: input.email, password: input.password });
}

export async function acceptInvitation(input: { token: string; password: string }): Promise<void> {
  const { email } = (await step("accept-invitation", input)) as { email: string };
  await enter({ email, password: input.password });
}

/** Whom a link is for. @throws ApiFault NOT_FOUND when it opens nothing any more */
export async function readLink(token: string): Promise<JoiningLink> {
  return (await step("link", { token })) as JoiningLink;
}

function step(name: string, input: object): Promise<unknown> {
  return ask(`/api/auth/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
}

async function enter(input: { email: string; password: string }): Promise<void> {
  await signIn(input);
  // Anew, so that nothing of the link stays in the address or the history.
  location.replace("/studio/");
}
