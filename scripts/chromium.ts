// Finds the browser that tests and screenshots use; as root on Debian it is installed when it is missing.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of the browser. Ends the program with one clear line when there is none and none can be had. */
export function findChromium(): string {
  const found = PLACES.find((place) => existsSync(place)) ?? install();
  if (found) return found;
  console.error(
    "dabir: the tests need Chromium: install it (Debian: apt-get install chromium) and run this again",
  );
  process.exit(1);
}

function install(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  console.error("dabir: installing Debian's Chromium (once)");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", env: environment });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "ignore", env: environment });
  } catch {
    return undefined;
  }
  return PLACES.find((place) => existsSync(place));
}
