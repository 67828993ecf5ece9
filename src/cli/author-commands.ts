// `dabir author …`: who writes, under which names.
import { AppError } from "../errors.ts";
import { type AuthorLine, authorLines } from "../newsroom/authors/author-lines.ts";
import {
  changeAuthor,
  changeAuthorInput,
  createAuthor,
  createAuthorInput,
} from "../newsroom/authors/change-author.ts";
import {
  addAuthorName,
  addAuthorNameInput,
  mergeAuthors,
  mergeAuthorsInput,
  separateAuthor,
  separateAuthorInput,
} from "../newsroom/authors/merge-authors.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { numberFlag, readFields } from "./fields.ts";

const KEY = { key: "=TEXT idempotency key" };
const VERSION = { version: "=N the version that was seen" };
const FIELDS = {
  "role-line": "=TEXT what stands under the name («خبرنگار شهر»)",
  intro: "=TEXT a few sentences on their page",
  picture: "=ID of a picture of the newsroom: the portrait",
};

export const authorCommands: Command[] = [
  {
    name: "author list",
    usage: "[--search TEXT] [--limit N]",
    summary: "lists the authors by name, with the other names that lead to each",
    flags: { ...EDITION_FLAG, search: "=TEXT part of a name", limit: "=N 50 unless told" },
    run: async (call) => {
      const { search } = call.flags;
      const { authors } = await authorLines(await call.open(), {
        ...(typeof search === "string" && { search }),
        limit: numberFlag(call, "limit", 200) ?? 50,
      });
      call.tell(authors, authors.map(lineOf));
      return 0;
    },
  },
  {
    name: "author create",
    usage: "--name NAME [--role-line TEXT] [--intro TEXT] [--picture ID]",
    summary: "makes an author",
    flags: { ...EDITION_FLAG, name: "=NAME as readers see it", ...FIELDS, ...KEY },
    run: async (call) => {
      const author = await createAuthor(await call.open(), createAuthorInput.parse(await readFields(call)));
      call.tell(author, lineOf(author));
      return 0;
    },
  },
  {
    name: "author change",
    usage: "AUTHOR [--name NAME] [--role-line TEXT] [--intro TEXT] [--picture ID]",
    summary: "gives an author another name, line, introduction or portrait; the address stays",
    flags: { ...EDITION_FLAG, name: "=NAME the new name", ...FIELDS, ...VERSION, ...KEY },
    run: async (call) => {
      const said = { ...(await readFields(call)), author: firstWord(call) };
      const author = await changeAuthor(await call.open(), changeAuthorInput.parse(said));
      call.tell(author, lineOf(author));
      return 0;
    },
  },
  {
    name: "author merge",
    usage: "AUTHOR --into AUTHOR",
    summary: "makes two authors one: the first leads to the second from now on, for readers too",
    flags: { ...EDITION_FLAG, into: "=AUTHOR the one that stays", ...VERSION, ...KEY },
    run: async (call) => {
      const said = { ...(await readFields(call)), author: firstWord(call) };
      const author = await mergeAuthors(await call.open(), mergeAuthorsInput.parse(said));
      call.tell(author, lineOf(author));
      return 0;
    },
  },
  {
    name: "author alias",
    usage: "AUTHOR --name NAME",
    summary: "gives an author another name, such as a pen name, that leads to them",
    flags: { ...EDITION_FLAG, name: "=NAME the other name", ...KEY },
    run: async (call) => {
      const said = { ...(await readFields(call)), author: firstWord(call) };
      const author = await addAuthorName(await call.open(), addAuthorNameInput.parse(said));
      call.tell(author, lineOf(author));
      return 0;
    },
  },
  {
    name: "author separate",
    usage: "NAME",
    summary: "makes another name of an author an author again",
    flags: { ...EDITION_FLAG, ...KEY },
    run: async (call) => {
      const said = { key: call.flags.key, alias: firstWord(call) };
      const author = await separateAuthor(await call.open(), separateAuthorInput.parse(said));
      call.tell(author, lineOf(author));
      return 0;
    },
  },
];

function firstWord(call: Call): string {
  const [word] = call.words;
  if (word === undefined) throw new AppError("BAD_INPUT", "say which author");
  return word;
}

/** An author with the other names that lead to them. */
function lineOf({ slug, name, aliases }: AuthorLine): string {
  return [`${slug}  ${name}`, ...aliases.map((alias) => alias.name)].join("  ← ");
}
