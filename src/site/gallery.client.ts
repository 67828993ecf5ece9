// The pictures of a gallery, one at a time over the whole window: keys, swipe, count and caption. Without script each
// picture is a link to its large file.

const viewer = document.querySelector<HTMLDialogElement>("[data-viewer]");
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-large]")];

function part<T extends HTMLElement>(name: string): T {
  return viewer?.querySelector(`[data-part="${name}"]`) as T;
}

const large = document.createElement("img");
// A swipe is no dragging of the file.
large.draggable = false;
part("stage")?.append(large);

let shown = 0;
let opener: HTMLElement | null = null;

function show(index: number): void {
  shown = Math.min(links.length - 1, Math.max(0, index));
  const link = links[shown] as HTMLAnchorElement;
  const small = link.querySelector("img") as HTMLImageElement;
  large.src = link.href;
  large.alt = small.alt;
  large.width = small.width;
  large.height = small.height;
  const caption = part("caption");
  caption.replaceChildren();
  for (const node of link.closest("figure")?.querySelector("figcaption")?.childNodes ?? []) {
    caption.append(node.cloneNode(true));
  }
  const credit = link.closest("[data-gallery]")?.querySelector(":scope > .credit");
  if (credit && !caption.querySelector(".credit")) caption.append(" ", credit.cloneNode(true));
  part("count").textContent = link.dataset.count ?? "";
  part<HTMLButtonElement>("back").disabled = shown === 0;
  part<HTMLButtonElement>("on").disabled = shown === links.length - 1;
  // The next one is on its way while this one is looked at.
  const next = links[shown + 1];
  if (next) new Image().src = next.href;
}

function open(index: number): void {
  opener = links[index] as HTMLElement;
  show(index);
  viewer?.showModal();
}

/** In the direction of the page's writing: the next picture stands where the text goes on. */
function stepOf(key: string): number {
  const onward = getComputedStyle(viewer as HTMLElement).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key !== "ArrowLeft" && key !== "ArrowRight") return 0;
  return key === onward ? 1 : -1;
}

function press(event: KeyboardEvent): void {
  const step = stepOf(event.key);
  if (step !== 0) show(shown + step);
  else if (event.key === "Home") show(0);
  else if (event.key === "End") show(links.length - 1);
  else return;
  event.preventDefault();
}

function swipe(surface: HTMLElement): void {
  let from: { x: number; y: number } | null = null;
  surface.addEventListener("pointerdown", ({ clientX, clientY, isPrimary }) => {
    from = isPrimary ? { x: clientX, y: clientY } : null;
  });
  surface.addEventListener("pointerup", ({ clientX, clientY }) => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    from = null;
    if (Math.abs(x) > 40 && Math.abs(x) > 2 * Math.abs(y))
      show(shown + stepOf(x < 0 ? "ArrowRight" : "ArrowLeft"));
  });
}

if (viewer && links.length > 0) {
  links.forEach((link, index) => {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(index);
    });
  });
  part("back").addEventListener("click", () => show(shown - 1));
  part("on").addEventListener("click", () => show(shown + 1));
  part("close").addEventListener("click", () => viewer.close());
  viewer.addEventListener("keydown", press);
  viewer.addEventListener("click", (event) => {
    if (event.target === viewer) viewer.close();
  });
  // Back to the picture one has come to, not to the one it began with.
  viewer.addEventListener("close", () => (links[shown] ?? opener)?.focus());
  swipe(part("stage"));
}
