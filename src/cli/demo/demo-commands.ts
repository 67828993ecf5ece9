// `dabir demo …`: the demonstration newsroom comes into an empty database and goes again.
import { AppError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { findDemoAccounts } from "./demo-accounts.ts";
import { removeDemo } from "./remove-demo.ts";
import { seedDemo } from "./seed-demo.ts";

export const demoCommands: Command[] = [
  {
    name: "demo add",
    usage: "",
    summary: "fills an empty newsroom with the demonstration",
    flags: {},
    run: async (call) => {
      const added = await seedDemo(await call.open(), { say: (line) => console.error(line) });
      if (!added)
        throw new AppError(
          "CONFLICT",
          "the demonstration is for a new, empty newsroom: point DABIR_DATA to a new folder",
        );
      call.tell({ added }, "the demonstration is there");
      return 0;
    },
  },
  {
    name: "demo remove",
    usage: "",
    summary: "takes the demonstration away; what you made yourself stays",
    flags: {},
    run: async (call) => {
      const { articles } = await removeDemo(await call.open());
      call.tell({ articles }, `${articles} demonstration articles were removed`);
      return 0;
    },
  },
  {
    name: "demo accounts",
    usage: "",
    summary: "with which addresses and password the demonstration is signed in to",
    flags: {},
    run: async (call) => {
      const demo = await findDemoAccounts(await call.open());
      if (!demo) throw new AppError("NOT_FOUND", "there are no accounts of a demonstration here");
      call.tell(demo, [
        ...demo.accounts.map(({ email, name }) => `${email}  ${name}`),
        `password: ${demo.password}`,
      ]);
      return 0;
    },
  },
];
