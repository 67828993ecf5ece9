// What an article's body may hold: the nodes and marks as data, in ProseMirror's own notation and with Tiptap's
// names, so that the editor and the server obey one schema; and the same as types. A body holds identities
// (media ids, news codes), never addresses of our own pages or files.

/** Version that bodies are written in; raise it together with a step in upgrade.ts. */
export const DOCUMENT_VERSION = 2;

export interface Document {
  type: "doc";
  version: typeof DOCUMENT_VERSION;
  /** Never empty: an article without text holds one empty paragraph. */
  content: Block[];
}

export type Mark =
  | { type: "link"; attrs: { href: string } }
  | { type: "bold" | "italic" | "strike" | "superscript" | "subscript" | "code" };

export interface Text {
  type: "text";
  /** Never empty; no control characters and no bidi embeddings, overrides or isolates. */
  text: string;
  /** In the order of `markSpecs`; absent where there are none. */
  marks?: Mark[];
}

export interface HardBreak {
  type: "hardBreak";
}

/** Stands where its number is to appear; its content is the note. */
export interface Footnote {
  type: "footnote";
  content?: Text[];
}

export type Inline = Text | HardBreak | Footnote;

export interface Paragraph {
  type: "paragraph";
  content?: Inline[];
}

export interface Heading {
  type: "heading";
  attrs: { level: 2 | 3 | 4 };
  content?: Inline[];
}

export interface ListItem {
  type: "listItem";
  content: (Paragraph | BulletList | OrderedList)[];
}

export interface BulletList {
  type: "bulletList";
  content: ListItem[];
}

export interface OrderedList {
  type: "orderedList";
  attrs: { start: number };
  content: ListItem[];
}

/** What stands inside a quotation or a table cell. */
export type Flow = Paragraph | BulletList | OrderedList;

export interface Blockquote {
  type: "blockquote";
  content: Flow[];
}

export interface PullQuote {
  type: "pullQuote";
  attrs: { attribution: string | null };
  content?: (Text | HardBreak)[];
}

export interface TableCell {
  type: "tableCell" | "tableHeader";
  attrs: { colspan: number; rowspan: number };
  content: Flow[];
}

export interface TableRow {
  type: "tableRow";
  content: TableCell[];
}

export interface Table {
  type: "table";
  attrs: { caption: string | null };
  content: TableRow[];
}

/** A picture in its place: the medium's id, and a caption of this use (null: the medium's own). */
export interface PictureUse {
  id: string;
  caption: string | null;
}

export interface Image {
  type: "image";
  attrs: PictureUse;
}

export interface Gallery {
  type: "gallery";
  attrs: { pictures: PictureUse[] };
}

/** The words of a film in one language: the medium's id, the language as BCP 47 has it, the name readers choose. */
export interface SubtitlesUse {
  id: string;
  language: string;
  label: string;
}

export interface FilmUse {
  id: string;
  /** A picture that stands for the film until it plays. */
  poster: string | null;
  /** Of this use; null: the medium's own. */
  caption: string | null;
  subtitles: SubtitlesUse[];
}

export interface SoundUse {
  id: string;
  /** Of this use; null: the medium's own. */
  caption: string | null;
}

export interface Film {
  type: "film";
  attrs: FilmUse;
}

export interface Sound {
  type: "sound";
  attrs: SoundUse;
}

export type EmbedProvider = "aparat" | "youtube" | "telegram";

export interface EmbedAttrs {
  provider: EmbedProvider;
  /** The provider's own identity of the thing, in the shape that embeds.ts allows. */
  id: string;
  title: string | null;
}

export interface Embed {
  type: "embed";
  attrs: EmbedAttrs;
}

export interface CodeBlock {
  type: "codeBlock";
  attrs: { language: string | null };
  /** Text without marks; line feeds are kept. */
  content?: Text[];
}

export interface HorizontalRule {
  type: "horizontalRule";
}

export interface ReadMore {
  type: "readMore";
  attrs: { codes: number[] };
}

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | PullQuote
  | Table
  | Image
  | Gallery
  | Film
  | Sound
  | Embed
  | CodeBlock
  | HorizontalRule
  | ReadMore;

export type DocumentNode = Document | Block | ListItem | TableRow | TableCell | Inline;
export type NodeType = DocumentNode["type"];
export type MarkType = Mark["type"];

/** The part of ProseMirror's NodeSpec that is data; the editor adds how a node looks on its screen. */
export interface NodeSpec {
  /** Content expression. The parser understands names, groups, `( | )`, `*`, `+` and sequences. */
  content?: string;
  group?: "block" | "inline" | "flow" | "block flow";
  marks?: "_" | "";
  attrs?: Record<string, { default?: unknown }>;
  inline?: boolean;
  atom?: boolean;
  code?: boolean;
  isolating?: boolean;
  defining?: boolean;
  selectable?: boolean;
}

export const nodeSpecs: Record<NodeType, NodeSpec> = {
  /** The whole body. `version` stands beside `type`, outside the attributes. */
  doc: { content: "block+" },

  /** Plain text of the article. An empty one is not shown. Direction is found from its letters, never stored. */
  paragraph: { content: "inline*", group: "block flow" },

  /** A heading inside the body, from h2 down: h1 is the article's headline. */
  heading: { content: "inline*", group: "block", attrs: { level: { default: 2 } }, defining: true },

  bulletList: { content: "listItem+", group: "block flow" },

  /** `start` is the number of the first item, 0 or more. */
  orderedList: { content: "listItem+", group: "block flow", attrs: { start: { default: 1 } } },

  /** Always opens with a paragraph, so that its marker has a line to stand on. */
  listItem: { content: "paragraph flow*", defining: true },

  /** Words of another, as a part of the text. */
  blockquote: { content: "flow+", group: "block", defining: true },

  /** A sentence of the article shown large beside it. Leaving it out loses nothing of the article. */
  pullQuote: {
    content: "(text | hardBreak)*",
    group: "block",
    attrs: { attribution: { default: null } },
    defining: true,
  },

  /** Rows of cells. Spans that overlap or overhang are clipped when shown, not refused. */
  table: { content: "tableRow+", group: "block", attrs: { caption: { default: null } }, isolating: true },
  tableRow: { content: "(tableCell | tableHeader)+" },
  tableHeader: {
    content: "flow+",
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    isolating: true,
  },
  tableCell: {
    content: "flow+",
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    isolating: true,
  },

  /** One picture by its media id; file, size, alternative text and credit are the medium's. */
  image: { group: "block", attrs: { id: {}, caption: { default: null } }, atom: true },

  /** Pictures that belong together, in order, at least one. */
  gallery: { group: "block", attrs: { pictures: {} }, atom: true },

  /** A film of our own by its media id; file, length, size, credit and what it shows in words are the medium's. */
  film: {
    group: "block",
    attrs: { id: {}, poster: { default: null }, caption: { default: null }, subtitles: { default: [] } },
    atom: true,
  },

  /** A sound of our own by its media id. */
  sound: { group: "block", attrs: { id: {}, caption: { default: null } }, atom: true },

  /** Something of another site, shown as a card of ours; nothing is loaded from there before a reader asks. */
  embed: { group: "block", attrs: { provider: {}, id: {}, title: { default: null } }, atom: true },

  /** Program text, left to right, spaces and lines kept. */
  codeBlock: {
    content: "text*",
    group: "block",
    marks: "",
    attrs: { language: { default: null } },
    code: true,
    defining: true,
  },

  horizontalRule: { group: "block" },

  /** A box of other articles of ours, by news code; those that are not public are left out when shown. */
  readMore: { group: "block", attrs: { codes: {} }, atom: true },

  text: { group: "inline" },
  hardBreak: { group: "inline", inline: true, selectable: false },

  /** A note. It is numbered by its place; notes do not nest. */
  footnote: { content: "text*", group: "inline", inline: true, atom: true },
};

/** The part of ProseMirror's MarkSpec that is data. */
export interface MarkSpec {
  attrs?: Record<string, { default?: unknown }>;
  excludes?: string;
  inclusive?: boolean;
}

/** In the order in which marks stand on a text, outermost first. */
export const markSpecs: Record<MarkType, MarkSpec> = {
  /** `href` is http, https, mailto, tel or an address within the site («/fa/…», «#…»); see links.ts. */
  link: { attrs: { href: {} }, inclusive: false },
  bold: {},
  italic: {},
  strike: {},
  superscript: { excludes: "superscript subscript" },
  subscript: { excludes: "subscript superscript" },
  /** A word of program text; it bears no other mark. */
  code: { excludes: "_" },
};

/** The body of an article that has no text yet. */
export function emptyDocument(): Document {
  return { type: "doc", version: DOCUMENT_VERSION, content: [{ type: "paragraph" }] };
}
