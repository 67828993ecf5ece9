// What open pages are told: breaking news comes and goes without reload, and a live coverage hears of its entries
// (live.client.ts). The line stands only while the page is looked at. Every page is whole without it.

interface Breaking {
  code: number;
  path: string;
  headline: string;
  until: string;
  label: string;
  name: string;
  close: string;
}

/** A page that was refused asks again after this. */
const LATER_MS = 300_000;
/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

let line: EventSource | null = null;
let closed = 0;
let ending: ReturnType<typeof setTimeout> | undefined;

function add(parent: Element, name: string, text = ""): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

function show(breaking: Breaking | null): void {
  clearTimeout(ending);
  const bar = document.querySelector(".breaking");
  const path = breaking && new URL(breaking.path, location.href).pathname;
  const link = bar?.querySelector("a");
  if (path !== null && link?.pathname === path) {
    if (link.textContent !== breaking?.headline) link.textContent = breaking?.headline ?? "";
  } else {
    bar?.remove();
    if (breaking && path !== location.pathname && breaking.code !== closed) arrive(breaking);
  }
  const left = breaking ? Date.parse(breaking.until) - Date.now() : 0;
  // The newsroom says when it ends; this is for a line that broke meanwhile.
  if (left > 0) ending = setTimeout(() => show(null), Math.min(left, LONGEST_MS));
}

/** At the foot of the window, so that nothing moves under the reader's eyes. */
function arrive(breaking: Breaking): void {
  const bar = document.createElement("section");
  bar.className = "breaking arrived";
  bar.setAttribute("aria-label", breaking.name);
  document.body.append(bar);
  const told = add(bar, "p");
  told.className = "wide";
  told.setAttribute("role", "alert");
  add(told, "b", breaking.label);
  (add(told, "a", breaking.headline) as HTMLAnchorElement).href = breaking.path;
  const button = add(told, "button", "×") as HTMLButtonElement;
  button.type = "button";
  button.setAttribute("aria-label", breaking.close);
  button.onclick = () => {
    closed = breaking.code;
    bar.remove();
  };
}

function connect(): void {
  if (line || document.hidden) return;
  const live = document.querySelector<HTMLElement>("[data-live]")?.dataset.live;
  const opened = new EventSource(`/${location.pathname.split("/")[1]}/events${live ? `?live=${live}` : ""}`);
  line = opened;
  opened.addEventListener("breaking", ({ data }) => show(JSON.parse(data)));
  opened.addEventListener("live", ({ data }) => {
    document.dispatchEvent(new CustomEvent("dabir:live", { detail: JSON.parse(data) }));
  });
  opened.onerror = () => {
    // The browser itself comes back from a broken line, not from a refusal.
    if (opened.readyState !== EventSource.CLOSED) return;
    hangUp();
    setTimeout(connect, LATER_MS);
  };
}

function hangUp(): void {
  line?.close();
  line = null;
}

if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) {
  document.addEventListener("visibilitychange", () => (document.hidden ? hangUp() : connect()));
  addEventListener("pagehide", hangUp);
  addEventListener("pageshow", connect);
}
