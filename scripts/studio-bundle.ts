// How the studio is bundled: one shell, a part for each screen, names with a hash of the bytes. Nothing is fetched.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { PROJECT } from "../src/config.ts";

const ROOT = join(PROJECT, "src/studio");

export async function bundleStudio(folder: string): Promise<void> {
  await build({
    root: ROOT,
    base: "/studio/",
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    mode: "production",
    plugins: [ownWordsForParts()],
    oxc: { jsx: { runtime: "automatic" } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      // Browsers may not take data addresses for fonts or scripts here.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      cssCodeSplit: true,
      reportCompressedSize: false,
      rolldownOptions: {
        // «use client» means something to servers that draw React, which we have none of.
        onLog: (level, log, say) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") say(level, log);
        },
      },
    },
  });
}

/**
 * The parts of react-aria speak thirty languages, none of them Persian. Of each table of theirs we keep English and
 * add our own Persian from `src/studio/aria-words.ts`, where there is one of its name.
 */
function ownWordsForParts(): Plugin {
  const file = join(ROOT, "aria-words.ts");
  const ours = new Set(
    [...readFileSync(file, "utf8").matchAll(/^export const (\w+)/gm)].map((match) => match[1]),
  );
  return {
    name: "own-words-for-parts",
    transform: {
      filter: { id: /react-(aria|stately)\/dist\/private\/[\w-]+\/intlStrings\.m?js$/ },
      handler(code, id) {
        const table = /"\.\.\/intl\/(\w+)\/en-US\.mjs"/.exec(code)?.[1] as string;
        const name = id.includes("react-stately") ? `${table}Faults` : table;
        if (!ours.has(name)) {
          return `import english from "../intl/${table}/en-US.mjs"; export default { "en-US": english };`;
        }
        return [
          `import english from "../intl/${table}/en-US.mjs";`,
          `import { ${name} as persian } from ${JSON.stringify(file)};`,
          `export default { "en-US": english, "fa-IR": persian };`,
        ].join("\n");
      },
    },
  };
}
