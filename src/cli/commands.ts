// Every command of the operator.
import { exampleEnvironment, readConfig } from "../config.ts";
import { accountCommands } from "./account-commands.ts";
import { articleCommands } from "./article-commands.ts";
import { authorCommands } from "./author-commands.ts";
import { catalogueCommands } from "./catalogue-commands.ts";
import type { Command } from "./command.ts";
import { commentCommands } from "./comment-commands.ts";
import { demoCommands } from "./demo/demo-commands.ts";
import { dossierCommands } from "./dossier-commands.ts";
import { exportCommands } from "./export-commands.ts";
import { frontCommands } from "./front-commands.ts";
import { importCommand } from "./import-command.ts";
import { pageCommands } from "./page-commands.ts";
import { redirectCommands } from "./redirect-commands.ts";
import { reportCommands } from "./report-commands.ts";
import { roomCommands } from "./room-commands.ts";
import { searchCommands } from "./search-commands.ts";
import { textCommand } from "./text-command.ts";

export const COMMANDS: readonly Command[] = [
  {
    name: "start",
    usage: "",
    summary: "runs the newsroom: its database and its site",
    flags: {},
    run: async () => undefined,
  },
  importCommand,
  ...articleCommands,
  ...commentCommands,
  ...reportCommands,
  ...frontCommands,
  ...dossierCommands,
  ...catalogueCommands,
  ...authorCommands,
  ...pageCommands,
  ...redirectCommands,
  ...searchCommands,
  ...exportCommands,
  ...roomCommands,
  ...accountCommands,
  ...demoCommands,
  textCommand,
  {
    name: "migrate",
    usage: "",
    summary: "brings the database to the present form (start does so too)",
    flags: {},
    run: async (call) => {
      await call.open();
      call.tell({ migrated: true }, "the database is in its present form");
      return 0;
    },
  },
  {
    name: "config",
    usage: "[--example]",
    summary: "the settings in force; --example prints .env.example",
    flags: { example: "the text of .env.example" },
    run: async (call) => {
      if (call.flags.example) process.stdout.write(exampleEnvironment());
      else {
        const { databaseUrl, searchUrl, secret, mail, ...shown } = readConfig();
        const settings = {
          ...shown,
          database: databaseUrl ? "given by DATABASE_URL" : "our own",
          search: searchUrl ? "the server of DABIR_SEARCH_URL" : "the database",
          secret: secret ? "given by DABIR_SECRET" : "in the data folder",
          mail: mail ? `from ${mail.from}` : "none",
        };
        call.tell(
          settings,
          Object.entries(settings).map(([name, value]) => `${name}: ${value}`),
        );
      }
      return 0;
    },
  },
];
