// The reading list: a button on the page of an article, and the page that lists what was saved. It is kept in this
// browser alone; nothing of it is sent anywhere.

interface Saved {
  code: number;
  path: string;
  headline: string;
  /** When the article was published: for machines, and as its page wrote it. */
  at: string;
  day: string;
}

const KEY = "saved";
/** The oldest make room. */
const MOST = 200;

function read(): Saved[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Also what another page of this origin put there is only taken for what it is. */
function isSaved(one: Partial<Saved> | null): boolean {
  const texts = [one?.path, one?.headline, one?.at, one?.day];
  return (
    typeof one?.code === "number" &&
    texts.every((text) => typeof text === "string") &&
    /^\/(?!\/)/.test(one.path ?? "")
  );
}

/** False where the browser keeps nothing. */
function write(list: Saved[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list.slice(0, MOST)));
    return true;
  } catch {
    return false;
  }
}

function offerSaving(button: HTMLButtonElement): void {
  const { code = "", path = "", headline = "", at = "", day = "" } = button.dataset;
  const one: Saved = { code: Number(code), path, headline, at, day };
  const isKept = (other: Saved): boolean => other.code === one.code;
  const show = (): void => {
    const kept = read().some(isKept);
    button.classList.toggle("kept", kept);
    button.textContent = (kept ? button.dataset.done : button.dataset.save) ?? "";
  };
  button.addEventListener("click", () => {
    const all = read();
    const others = all.filter((other) => !isKept(other));
    const done = write(all.some(isKept) ? others : [one, ...others]);
    show();
    if (!done) button.textContent = button.dataset.failed ?? "";
  });
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  button.hidden = false;
  show();
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

function offerList(page: HTMLElement): void {
  const list = page.querySelector<HTMLElement>(".saved");
  const empty = page.querySelector<HTMLElement>(".saved-empty");
  const said = page.querySelector<HTMLElement>(".saved-said");
  const foot = page.querySelector<HTMLElement>("[data-clear]");
  if (!list || !empty || !said || !foot) return;
  const clear = add(foot, "button");
  clear.type = "button";
  const show = (): void => {
    const all = read();
    list.replaceChildren();
    for (const one of all) addRow(list, one);
    list.hidden = all.length === 0;
    clear.hidden = list.hidden;
    clear.textContent = foot.dataset.clear ?? "";
    empty.hidden = !list.hidden;
  };
  const addRow = (parent: Element, one: Saved): void => {
    const row = add(parent, "li");
    const link = add(row, "a", one.headline);
    link.href = one.path;
    link.dir = "auto";
    add(row, "time", one.day).dateTime = one.at;
    const remove = add(row, "button", page.dataset.remove);
    remove.type = "button";
    add(remove, "span", ` ${one.headline}`).className = "unseen";
    remove.onclick = () => {
      const place = [...parent.children].indexOf(row);
      write(read().filter(({ code }) => code !== one.code));
      show();
      said.textContent = page.dataset.removed ?? "";
      // Who goes by keyboard goes on from the next one.
      const next = list.children[Math.min(place, list.children.length - 1)];
      (next?.querySelector("button") ?? empty.querySelector("a"))?.focus();
    };
  };
  clear.onclick = () => {
    if (clear.textContent !== foot.dataset.sure) {
      clear.textContent = foot.dataset.sure ?? "";
      return;
    }
    write([]);
    show();
    said.textContent = page.dataset.removed ?? "";
    empty.querySelector("a")?.focus();
  };
  page.querySelector<HTMLElement>(".needs-script")?.remove();
  addEventListener("storage", show);
  show();
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-save]")) offerSaving(button);
const savedPage = document.querySelector<HTMLElement>("[data-saved]");
if (savedPage) offerList(savedPage);
