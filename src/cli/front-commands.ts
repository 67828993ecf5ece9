// Commands for fronts: what is pinned, and back to what was. The studio arranges them whole.

import { getFront } from "../newsroom/fronts/front.ts";
import { frontState } from "../newsroom/fronts/front-state.ts";
import { listFrontVersions, listFrontVersionsInput } from "../newsroom/fronts/list-front-versions.ts";
import { listPins, pinCard, pinCardInput, unpinCard, unpinCardInput } from "../newsroom/fronts/pins.ts";
import { publishFront } from "../newsroom/fronts/publish-front.ts";
import { restoreFront, restoreFrontInput } from "../newsroom/fronts/restore-front.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { numberFlag, readFields } from "./fields.ts";

const FRONT = "=NAME a section's slug; home unless told";
const frontOf = (call: Call): string => String(call.flags.front ?? "home");

export const frontCommands: Command[] = [
  {
    name: "front show",
    usage: "[FRONT]",
    summary: "what is pinned on a front (home unless told)",
    flags: { ...EDITION_FLAG },
    run: async (call) => {
      const pins = await listPins(await call.open(), call.words[0] ?? "home");
      call.tell(
        pins,
        pins.map((pin) => `${pin.position}  ${pin.code}  ${pin.headline ?? ""}`),
      );
      return 0;
    },
  },
  {
    name: "front pin",
    usage: "CODE --position N [--front NAME] [--headline TEXT] [--until TIME]",
    summary: "pins an article at a place of a front, at once; 1 is the lead",
    flags: {
      ...EDITION_FLAG,
      position: "=N 1 is the lead",
      front: FRONT,
      headline: "=TEXT only here",
      until: "=TIME it falls off then",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const pin = await pinCard(await call.open(), pinCardInput.parse(await readFields(call, "code")));
      call.tell(pin, `${pin.position}  ${pin.code}`);
      return 0;
    },
  },
  {
    name: "front unpin",
    usage: "--position N [--front NAME]",
    summary: "frees a place of a front, which then fills itself",
    flags: { ...EDITION_FLAG, position: "=N the place", front: FRONT, key: "=TEXT idempotency key" },
    run: async (call) => {
      const result = await unpinCard(await call.open(), unpinCardInput.parse(await readFields(call)));
      call.tell(result, result.freed ? "freed" : "nothing was pinned there");
      return 0;
    },
  },
  {
    name: "front history",
    usage: "[--front NAME] [--limit N]",
    summary: "every published version of a front, newest first",
    flags: { ...EDITION_FLAG, front: FRONT, limit: "=N 20 unless told" },
    run: async (call) => {
      const limit = numberFlag(call, "limit", 100);
      const input = listFrontVersionsInput.parse({ front: frontOf(call), limit });
      const { versions } = await listFrontVersions(await call.open(), input);
      call.tell(
        versions,
        versions.map((one) => `${one.id}  ${one.publishedAt.toISOString()}  ${one.by}  ${one.cards} cards`),
      );
      return 0;
    },
  },
  {
    name: "front restore",
    usage: "VERSION [--front NAME]",
    summary: "shows readers an earlier version of a front again, at once",
    notes:
      "VERSION is a number that `front history` prints. What was being arranged in the studio is given up.",
    flags: { ...EDITION_FLAG, front: FRONT },
    run: async (call) => {
      const ctx = await call.open();
      const front = await getFront(ctx, frontOf(call));
      const { version } = await frontState(ctx, front);
      const input = restoreFrontInput.parse({ front: front.name, id: Number(call.words[0]), version });
      const restored = await restoreFront(ctx, input);
      const state = await publishFront(ctx, { front: front.name, version: restored.version });
      call.tell(state, `version ${state.live}`);
      return 0;
    },
  },
];
