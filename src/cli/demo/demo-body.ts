// The demo's HTML names pictures and articles by file name; this puts their identities in place of the names.

interface Names {
  codes: Map<string, number>;
  pictures: Map<string, string>;
  /** Films, sounds and subtitles. */
  recordings: Map<string, string>;
}

export function demoBody(html: string, names: Names): string {
  const image = (name: string): string => {
    const id = names.pictures.get(name.trim());
    return id ? `<img data-media-id="${id}" alt="">` : "";
  };
  const track = (name: string): string => {
    const id = names.recordings.get(name);
    return id ? `<track data-media-id="${id}" srclang="fa" label="فارسی">` : "";
  };
  const notes: string[] = [];
  const body = html
    .replace(/<figure data-media="([^"]+)">/g, (_, name: string) => `<figure>${image(name)}`)
    .replace(/<figure data-film="([^"]+)" data-subtitles="([^"]+)">/g, (_, film: string, words: string) => {
      const id = names.recordings.get(film) ?? "";
      return `<figure><video data-media-id="${id}">${track(words)}</video>`;
    })
    .replace(
      /<figure data-sound="([^"]+)">/g,
      (_, sound: string) => `<figure><audio data-media-id="${names.recordings.get(sound) ?? ""}"></audio>`,
    )
    .replace(
      /<div data-gallery="([^"]+)"><\/div>/g,
      (_, list: string) =>
        `<div data-gallery>${list
          .split(",")
          .map((name) => `<figure>${image(name)}</figure>`)
          .join("")}</div>`,
    )
    .replace(/data-read-more="([^"]+)"/g, (_, list: string) => {
      const codes = list.split(",").flatMap((name) => names.codes.get(name.trim()) ?? []);
      return `data-read-more="${codes.join(" ")}"`;
    })
    .replace(/<sup data-footnote="([^"]+)"><\/sup>/g, (_, note: string) => {
      const number = notes.push(note);
      return `<sup class="note-ref"><a id="fnref-${number}" href="#fn-${number}" role="doc-noteref">${number}</a></sup>`;
    });
  if (notes.length === 0) return body;
  const list = notes.map((note, index) => `<li id="fn-${index + 1}">${note}</li>`).join("");
  return `${body}<section class="notes" role="doc-endnotes"><ol>${list}</ol></section>`;
}
