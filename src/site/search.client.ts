// Suggestions while a question is typed, in the browser's own list. The search is whole without them.

const field = document.querySelector<HTMLInputElement>("#q");
const list = document.querySelector<HTMLDataListElement>("#suggestions");
const PAUSE_MS = 150;
let waiting: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

async function suggest(typed: string): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`${list?.dataset.suggest}?q=${encodeURIComponent(typed)}`, {
      signal: asking.signal,
    });
    const [, lines] = (await answer.json()) as [string, string[]];
    list?.replaceChildren(
      ...lines.map((line) => {
        const option = document.createElement("option");
        option.value = line;
        return option;
      }),
    );
  } catch {
    // Without suggestions one types on.
  }
}

field?.addEventListener("input", () => {
  clearTimeout(waiting);
  const typed = field.value.trimStart();
  if (typed.length >= 2) waiting = setTimeout(() => void suggest(typed), PAUSE_MS);
});

export {};
