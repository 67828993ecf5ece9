// A live coverage that is open: a button tells how many entries came and puts them in when the reader wants them; what
// was changed or withdrawn is exchanged in its place, and nothing moves under the reader's eyes.

interface Told {
  ended: boolean;
  /** Counts every change. */
  version: number;
  entries: [id: number, number: number][];
}

const live = document.querySelector<HTMLElement>("[data-live]");
const list = live?.querySelector<HTMLElement>(".live-entries");
const place = live?.querySelector<HTMLElement>(".live-new");
/** Of the coverage as it was told of last. */
let version = 0;
let busy = false;
let again: Told | null = null;

const shown = (): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(".live-entry") ?? [])];
const idOf = (entry: Element): number => Number(entry.id.slice(1));

/**
 * The page as it is at this version, at an address of its own, which no cache holds an older page under. A document
 * that is fetched as one needs no text made to HTML.
 */
function fetchPage(): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", `/${location.pathname.split("/")[1]}/live/${live?.dataset.live}/${version}`);
    request.responseType = "document";
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.send();
  });
}

/** What the reader looks at stands where it stood. */
function still(change: () => void): void {
  const seen = shown().find((entry) => entry.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top ?? 0;
  change();
  if (seen?.isConnected) scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
}

function bring(node: Element): HTMLElement {
  return document.importNode(node, true) as HTMLElement;
}

/** Puts right what stands there already: words, pins, what is gone, the state and the key points. */
function mend(page: Document): void {
  const head = page.getElementById("live-head");
  if (head) document.getElementById("live-head")?.replaceWith(bring(head));
  for (const entry of shown()) {
    const now = page.getElementById(entry.id);
    if (now && now.dataset.version !== entry.dataset.version) entry.replaceWith(bring(now));
  }
}

function withdraw({ entries }: Told): void {
  const known = new Set(entries.map(([id]) => id));
  const oldest = Math.min(...known);
  for (const entry of shown()) {
    // Beyond what is told of, an entry may be there still.
    if (!known.has(idOf(entry)) && (idOf(entry) >= oldest || known.size === 0)) entry.remove();
  }
}

/** New ones go where they stand on the page as it is now. */
function addNew(page: Document): HTMLElement | undefined {
  let first: HTMLElement | undefined;
  let before: Element | null = null;
  for (const entry of [...page.querySelectorAll(".live-entry")].reverse()) {
    const here = document.getElementById(entry.id);
    if (here) {
      before = here;
      continue;
    }
    first = bring(entry);
    first.classList.add("came");
    list?.insertBefore(first, before ?? list.firstChild);
    before = first;
  }
  return first;
}

function offer(count: number): void {
  if (!place) return;
  const label = (live?.dataset.new ?? "").replace(
    "{count}",
    new Intl.NumberFormat(document.documentElement.lang).format(count),
  );
  if (place.textContent === label) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.onclick = async () => {
    const page = await fetchPage();
    if (!page) return location.reload();
    place.replaceChildren();
    live?.querySelector(".quiet")?.remove();
    mend(page);
    const first = addNew(page);
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    live?.scrollIntoView({ block: "start" });
  };
  place.replaceChildren(button);
}

async function hear(told: Told): Promise<void> {
  if (busy) {
    again = told;
    return;
  }
  busy = true;
  const known = new Map(
    shown().map((entry) => [idOf(entry), Number.parseInt(entry.dataset.version ?? "", 10)]),
  );
  const newest = Math.max(0, ...known.keys());
  const fresh = told.entries.filter(([id]) => !known.has(id) && id > newest).length;
  const changed = version !== 0 && version !== told.version;
  const differs = told.entries.some(([id, number]) => known.has(id) && known.get(id) !== number);
  version = told.version;
  if (fresh > 0) offer(fresh);
  else place?.replaceChildren();
  if (changed || differs) {
    const page = await fetchPage();
    if (page) still(() => mend(page));
  }
  still(() => withdraw(told));
  busy = false;
  const next = again;
  again = null;
  if (next) await hear(next);
}

if (list) document.addEventListener("dabir:live", (event) => void hear((event as CustomEvent<Told>).detail));
