// Lets the browser keep what was read (offline-worker.client.ts), and on the page about it takes the day's news along
// and lists what is kept.

interface Policy {
  createScriptURL(address: string): string;
}
/** Not in all browsers, so not in the types; where it is, a worker's address must come from a policy. */
const { trustedTypes } = globalThis as unknown as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};
const policy = trustedTypes?.createPolicy("offline", { createScriptURL: (address) => address });
const address = "/sw.js";

const room = document.querySelector<HTMLElement>("[data-offline]");

async function register(): Promise<void> {
  await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address);
  if (room) await showRoom(room);
}

async function showRoom(place: HTMLElement): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  place.querySelector("[data-lacking]")?.remove();
  const say = place.querySelector<HTMLElement>("[role=status]");
  const wish = (button: string, message: () => object, told: (data: { done?: number }) => void): void => {
    const element = place.querySelector<HTMLButtonElement>(button);
    if (!element || !active) return;
    element.hidden = false;
    element.addEventListener("click", () => {
      const { port1, port2 } = new MessageChannel();
      element.disabled = true;
      port1.onmessage = ({ data }) => {
        told(data);
        if (!data.finished) return;
        element.disabled = false;
        if (say) say.textContent = element.dataset.done ?? "";
        void list(place);
      };
      active.postMessage(message(), [port2]);
    });
  };
  const links = [...place.querySelectorAll<HTMLAnchorElement>("[data-bundle] a")].map(
    ({ pathname }) => pathname,
  );
  const progress = place.querySelector("progress");
  wish(
    "[data-keep]",
    () => ({ keep: [location.pathname.replace(/offline$/, ""), ...links] }),
    ({ done }) => {
      if (!progress) return;
      progress.hidden = done === undefined;
      progress.max = links.length + 1;
      progress.value = done ?? 0;
    },
  );
  wish(
    "[data-clear]",
    () => ({ clear: true }),
    () => {},
  );
  await list(place);
}

/** What is kept, by the titles of the pages. */
async function list(place: HTMLElement): Promise<void> {
  const rows = place.querySelector("[data-kept]");
  if (!rows) return;
  const cache = await caches.open("pages-1");
  const items: HTMLLIElement[] = [];
  for (const request of [...(await cache.keys())].reverse()) {
    const { pathname } = new URL(request.url);
    if (!/\/news\//.test(pathname)) continue;
    const text = (await (await cache.match(request))?.text()) ?? "";
    const title = /<title>([^<]*?)(?: \| [^<|]*)?<\/title>/.exec(text)?.[1] ?? decodeURI(pathname);
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = pathname;
    link.textContent = plain(title);
    item.append(link);
    items.push(item);
  }
  rows.replaceChildren(...items);
  place.querySelector<HTMLElement>("[data-none]")?.toggleAttribute("hidden", items.length > 0);
}

/** The five references that our pages write. */
function plain(html: string): string {
  const signs: Record<string, string> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => signs[found] ?? found);
}

if ("serviceWorker" in navigator) addEventListener("load", () => void register().catch(() => {}));
