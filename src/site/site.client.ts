// What the reader's site adds where scripts run: the choice of light or dark, the hour, copying the short link,
// printing. Every page is whole without it; buttons that need it stay hidden until it has come.

const root = document.documentElement;
const KEY = "scheme";

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function apply(scheme: string | null): void {
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
}

function isDark(): boolean {
  return (
    (root.dataset.scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) ===
    "dark"
  );
}

function turn(): void {
  const scheme = isDark() ? "light" : "dark";
  apply(scheme);
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Without storage the choice lasts for this page.
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const said = button.textContent;
  await navigator.clipboard.writeText(button.dataset.copy ?? "");
  button.textContent = button.dataset.done ?? said;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => {
    button.textContent = said;
  }, 3000);
}

function reveal(selector: string, act: (button: HTMLButtonElement) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) {
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  }
}

/** The hour goes on while the page's own day lasts: a page of yesterday tells none. */
function keepTime(clock: HTMLElement, date: HTMLTimeElement): void {
  const timeZone = clock.dataset.zone ?? "UTC";
  const day = new Intl.DateTimeFormat("en-CA", { timeZone });
  const shape = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const hour = new Intl.DateTimeFormat(clock.dataset.clock, { ...shape, timeZone });
  const today = day.format(new Date(date.dateTime));
  const tell = (): void => {
    const now = new Date();
    clock.textContent = day.format(now) === today ? hour.format(now) : "";
    setTimeout(tell, 60_000 - (now.getTime() % 60_000));
  };
  tell();
}

apply(kept());
const clock = document.querySelector<HTMLElement>("[data-clock]");
const date = document.querySelector<HTMLTimeElement>(".today time");
if (clock && date) keepTime(clock, date);
// On a narrow screen the section the reader is in may stand outside the menu.
document.querySelector(".menu [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
reveal("[data-scheme-toggle]", turn);
reveal("[data-print]", () => print());
if (navigator.clipboard) reveal("[data-copy]", copy);
