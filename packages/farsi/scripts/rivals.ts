// The other npm packages for Persian text that this library is measured beside, where they are installed.

export type Rival = {
  name: string;
  /** What the package does for each kind of work; absent where it has nothing for it. */
  repair?: (text: string) => string;
  normalize?: (text: string) => string;
  slug?: (text: string) => string;
};

type Work = (text: string) => string;
type Opened = Record<string, unknown>;

const PACKAGES: [name: string, open: (module: Opened) => Omit<Rival, "name">][] = [
  ["virastar", virastar],
  ["@persian-tools/persian-tools", persianTools],
];

/** The packages that can be loaded, in a fixed order, and the names of those that cannot. */
export async function rivals(): Promise<{ found: Rival[]; missing: string[] }> {
  const found: Rival[] = [];
  const missing: string[] = [];
  for (const [name, open] of PACKAGES) {
    try {
      found.push({ name, ...open((await import(name)) as Opened) });
    } catch {
      missing.push(name);
    }
  }
  return { found, missing };
}

function virastar(module: Opened): Omit<Rival, "name"> {
  const Virastar = (module.default ?? module) as new () => { cleanup: Work };
  const made = new Virastar();
  const cleanup: Work = (text) => made.cleanup(text);
  return { repair: cleanup, normalize: cleanup };
}

function persianTools(module: Opened): Omit<Rival, "name"> {
  const work = (name: string) => module[name] as Work;
  return {
    repair: work("halfSpace"),
    normalize: (text) => work("digitsEnToFa")(work("digitsArToFa")(work("toPersianChars")(text))),
    slug: (text) => work("slugify")(text),
  };
}
