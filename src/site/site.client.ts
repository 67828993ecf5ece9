// What the reader's site adds where scripts run: the choice of size and scheme, the hour, copying and handing on the short
// link, printing. Every page is whole without it; what needs it stays hidden until it has come.

const root = document.documentElement;
const panel = document.querySelector<HTMLDetailsElement>(".look");

/** The bars of the browser go with the chosen scheme. */
function tint(): void {
  const { scheme } = root.dataset;
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    meta.dataset.own ??= meta.media;
    const chosen = meta.dataset.own.includes(scheme ?? "") ? "all" : "not all";
    meta.media = scheme ? chosen : meta.dataset.own;
  }
}

function choose(name: string, value: string): void {
  const usual = value === "system" || value === "medium";
  if (usual) delete root.dataset[name];
  else root.dataset[name] = value;
  tint();
  try {
    if (usual) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Without storage the choice lasts for this page.
  }
}

function offerLook(details: HTMLDetailsElement): void {
  for (const input of details.querySelectorAll("input")) {
    const name = input.name.replace("look-", "");
    if (root.dataset[name] === input.value) input.checked = true;
    input.addEventListener("change", () => choose(name, input.value));
  }
  details.hidden = false;
  document.addEventListener("click", ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
  details.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const said = button.textContent;
  await navigator.clipboard.writeText(button.dataset.copy ?? "");
  button.textContent = button.dataset.done ?? said;
  setTimeout(() => {
    button.textContent = said;
  }, 3000);
}

/** To the device's own list of whom and where to. A reader who thinks better of it has done nothing wrong. */
function share(button: HTMLButtonElement): void {
  navigator.share({ title: button.dataset.title ?? "", url: button.dataset.share ?? "" }).catch(() => {});
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

tint();
if (panel) offerLook(panel);
const clock = document.querySelector<HTMLElement>("[data-clock]");
const date = document.querySelector<HTMLTimeElement>(".today time");
if (clock && date) keepTime(clock, date);
// On a narrow screen the section the reader is in may stand outside the menu.
document.querySelector(".menu [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
reveal("[data-print]", () => print());
if (navigator.clipboard) reveal("[data-copy]", copy);
if ("share" in navigator) reveal("[data-share]", share);
