// `dabir section …`, `dabir tag …`, `dabir source …`: what articles are sorted by and credited to.

import { AppError } from "../errors.ts";
import { changeSection, changeSectionInput } from "../newsroom/sections/change-section.ts";
import { removeSection } from "../newsroom/sections/remove-section.ts";
import {
  createSection,
  createSectionInput,
  getSection,
  listSections,
} from "../newsroom/sections/sections.ts";
import { mergeSources, separateSource } from "../newsroom/sources/merge-sources.ts";
import { getMergedSource, getSource, listSources } from "../newsroom/sources/sources.ts";
import { changeTag, changeTagInput } from "../newsroom/tags/change-tag.ts";
import {
  addAlias,
  addAliasInput,
  mergeTags,
  mergeTagsInput,
  separateTag,
  separateTagInput,
} from "../newsroom/tags/merge-tags.ts";
import type { TagLine } from "../newsroom/tags/tag-lines.ts";
import { listTags } from "../newsroom/tags/tags.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { numberFlag, readFields } from "./fields.ts";

export const catalogueCommands: Command[] = [
  {
    name: "section list",
    usage: "",
    summary: "lists the sections in the order of the menu",
    flags: { ...EDITION_FLAG },
    run: async (call) => {
      const sections = await listSections(await call.open());
      call.tell(
        sections,
        sections.map((section) => `${section.slug}  ${section.name}`),
      );
      return 0;
    },
  },
  {
    name: "section create",
    usage: "--name NAME [--slug SLUG] [--parent SLUG] [--position N]",
    summary: "makes a section",
    flags: {
      ...EDITION_FLAG,
      name: "=NAME as readers see it",
      slug: "=SLUG its end of the address; made of the name unless told",
      parent: "=SLUG of the section above",
      position: "=N place in the menu",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const input = createSectionInput.parse(await readFields(call));
      const section = await createSection(await call.open(), input);
      call.tell(section, `${section.slug}  ${section.name}`);
      return 0;
    },
  },
  {
    name: "section change",
    usage: "SLUG [--name NAME] [--parent SLUG] [--province CODE]",
    summary: "gives a section another name or another place; its address stays",
    flags: {
      ...EDITION_FLAG,
      name: "=NAME its new name",
      parent: "=SLUG of the section above; empty puts it on top",
      province: "=CODE the province that it is, by ISO 3166-2:IR (IR-00 to IR-30); empty for none",
      version: "=N the version that was seen",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const slug = firstWord(call, "section");
      const { parent, province, ...said } = await readFields(call);
      const ctx = await call.open();
      const { id } = await getSection(ctx, slug);
      const above = typeof parent === "string" && parent !== "" ? (await getSection(ctx, parent)).id : null;
      const place = parent === undefined ? {} : { parentId: above };
      const land = province === undefined ? {} : { province: province || null };
      const section = await changeSection(ctx, changeSectionInput.parse({ ...said, ...place, ...land, id }));
      call.tell(section, `${section.slug}  ${section.name}`);
      return 0;
    },
  },
  {
    name: "section remove",
    usage: "SLUG",
    summary: "takes a section away that nothing was ever written in",
    flags: { ...EDITION_FLAG },
    run: async (call) => {
      const ctx = await call.open();
      const { id, name } = await getSection(ctx, firstWord(call, "section"));
      call.tell(await removeSection(ctx, { id }), `«${name}» is gone`);
      return 0;
    },
  },
  {
    name: "tag list",
    usage: "[--limit N]",
    summary: "lists the tags, the commonest first",
    flags: { ...EDITION_FLAG, limit: "=N 50 unless told" },
    run: async (call) => {
      const tags = await listTags(await call.open(), { limit: numberFlag(call, "limit") ?? 50 });
      call.tell(
        tags,
        tags.map((tag) => `${tag.articles}  ${tag.name}`),
      );
      return 0;
    },
  },
  {
    name: "tag change",
    usage: "--tag NAME [--name NAME] [--intro TEXT]",
    summary: "renames a tag or gives it an introduction",
    flags: {
      ...EDITION_FLAG,
      tag: "=NAME name or slug",
      name: "=NAME its new name",
      intro: "=TEXT shown over its articles",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const tag = await changeTag(await call.open(), changeTagInput.parse(await readFields(call)));
      call.tell(tag, `${tag.slug}  ${tag.name}`);
      return 0;
    },
  },
  {
    name: "tag merge",
    usage: "TAG --into TAG",
    summary: "makes two tags one: the first leads to the second from now on, for readers too",
    flags: {
      ...EDITION_FLAG,
      into: "=TAG the one that stays",
      version: "=N the version that was seen",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const said = { ...(await readFields(call)), tag: firstWord(call, "tag") };
      const tag = await mergeTags(await call.open(), mergeTagsInput.parse(said));
      call.tell(tag, tagLineOf(tag));
      return 0;
    },
  },
  {
    name: "tag alias",
    usage: "TAG --name NAME",
    summary: "gives a tag another name that leads to it",
    flags: { ...EDITION_FLAG, name: "=NAME the other name", key: "=TEXT idempotency key" },
    run: async (call) => {
      const said = { ...(await readFields(call)), tag: firstWord(call, "tag") };
      const tag = await addAlias(await call.open(), addAliasInput.parse(said));
      call.tell(tag, tagLineOf(tag));
      return 0;
    },
  },
  {
    name: "tag separate",
    usage: "NAME",
    summary: "makes another name of a tag a tag of its own again",
    flags: { ...EDITION_FLAG, key: "=TEXT idempotency key" },
    run: async (call) => {
      const said = { key: call.flags.key, alias: firstWord(call, "name") };
      const tag = await separateTag(await call.open(), separateTagInput.parse(said));
      call.tell(tag, tagLineOf(tag));
      return 0;
    },
  },
  {
    name: "source list",
    usage: "",
    summary: "lists the sources that articles are credited to",
    flags: {},
    run: async (call) => {
      const sources = await listSources(await call.open());
      call.tell(
        sources,
        sources.map((source) => source.name),
      );
      return 0;
    },
  },
  {
    name: "source merge",
    usage: "NAME --into NAME",
    summary: "makes two sources one; articles of the first are credited to the second",
    flags: { into: "=NAME the one that stays" },
    run: async (call) => {
      const ctx = await call.open();
      const { id } = await getSource(ctx, firstWord(call, "source"));
      const into = await getSource(ctx, String(call.flags.into ?? ""));
      const source = await mergeSources(ctx, { id, into: into.id });
      call.tell(source, source.name);
      return 0;
    },
  },
  {
    name: "source separate",
    usage: "NAME",
    summary: "makes a merged source one of its own again, under the name it had",
    flags: {},
    run: async (call) => {
      const ctx = await call.open();
      const { id } = await getMergedSource(ctx, firstWord(call, "source"));
      const source = await separateSource(ctx, { id });
      call.tell(source, source.name);
      return 0;
    },
  },
];

/** The first word; acts on one thing are of no use without it. */
function firstWord(call: Call, what: string): string {
  const [word] = call.words;
  if (word === undefined) throw new AppError("BAD_INPUT", `say which ${what}`);
  return word;
}

/** A tag with the other names that lead to it. */
function tagLineOf({ slug, name, aliases }: TagLine): string {
  return [`${slug}  ${name}`, ...aliases.map((alias) => alias.name)].join("  ← ");
}
