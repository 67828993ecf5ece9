// What the audit log says of one act, as a sentence: who did what to what, and what is worth knowing of it.
import type { CallOutput } from "../../../api/calls.ts";
import { moment } from "../../moments.ts";
import { figures, number, t, tOr, type WordKey } from "../../words.ts";
import { settingName } from "../settings/settings-names.ts";

export type AuditEntry = CallOutput<"audit.list">["entries"][number];

/** What the entries name by number and the studio knows by name. */
export interface Names {
  accounts: ReadonlyMap<number, string>;
  sections: ReadonlyMap<string, string>;
}

export interface Thing {
  name: string;
  /** Where it is seen in the studio. */
  to?: string;
}

/** Pieces of the sentence; `by` and `what` stand where the sentence wants them. */
export function sentence(act: string): (string | "by" | "what")[] {
  const words = tOr(`audit.do.${act}`, t("audit.do.other").replace("{act}", act));
  return words.split(/\{(by|what)\}/).filter((piece) => piece !== "");
}

/** «account:name»: people by their name, others by what they are. */
export function actorName(entry: AuditEntry): string {
  const at = entry.actor.indexOf(":");
  const [kind, name] = [entry.actor.slice(0, at), entry.actor.slice(at + 1)];
  if (kind === "account") return name;
  return tOr(`audit.actor.${kind}`, name).replace("{name}", name);
}

export function thingOf(
  { subject, headline }: Pick<AuditEntry, "subject" | "headline">,
  { accounts, sections }: Names,
): Thing {
  const at = subject.indexOf(":");
  const [kind, id] = at === -1 ? [subject, ""] : [subject.slice(0, at), subject.slice(at + 1)];
  switch (kind) {
    case "article":
      return {
        name: headline
          ? t("audit.thing.headline", { headline, id: figures(id) })
          : t("audit.thing.article", { id: figures(id) }),
        to: `/articles/${id}`,
      };
    case "account":
      return {
        name: accounts.get(Number(id)) ?? t("audit.thing.account", { id: figures(id) }),
        to: "/staff",
      };
    case "section":
      return {
        name: t("audit.thing.section", { id: sections.get(id) ?? id }),
        to: "/settings/sections",
      };
    case "front":
      return {
        name: id === "home" ? t("audit.thing.home") : t("audit.thing.front", { id: sections.get(id) ?? id }),
        to: `/fronts/${id}`,
      };
    case "tag":
      return {
        name: t("audit.thing.tag", { id: id.replaceAll("-", " ") }),
        to: `/tags?q=${encodeURIComponent(id)}`,
      };
    case "author":
      return {
        name: t("audit.thing.author", { id: id.replaceAll("-", " ") }),
        to: `/tags/authors?q=${encodeURIComponent(id)}`,
      };
    case "role":
      return { name: tOr(`role.${id}`, id) };
    default:
      return { name: tOr(`audit.thing.${kind}`, subject).replace("{id}", figures(id)) };
  }
}

/** Reasons, notes, what it was before: whatever of the details a person reads. */
export function detailWords({ act, detail }: AuditEntry, { accounts }: Names): string[] {
  const said = detail as Record<string, unknown>;
  const before = (said.before ?? {}) as Record<string, unknown>;
  const after = (said.after ?? {}) as Record<string, unknown>;
  const lines: (string | null)[] = [
    reasonWords(act, said.reason),
    text("note", said.note, (note) => (typeof note === "string" ? note : null)),
    text("before", before.name, String),
    text("into", said.into, String),
    text("old", said.old, String),
    text("leadsTo", said.leadsTo, String),
    text("addresses", said.addresses, (value) => number(Number(value))),
    text("alias", said.alias, String),
    text("name", said.name, String),
    text("assignee", said.assignee, (id) => accounts.get(Number(id)) ?? null),
    text("at", act === "articles.publish" ? said.at : null, instantWords),
    text("until", said.until, instantWords),
    text("since", said.since, instantWords),
    text("undone", act === "articles.undo" ? said.account : null, (id) => accounts.get(Number(id)) ?? null),
    text("keys", said.keys, (keys) => (Array.isArray(keys) ? keys.map(settingName).join("، ") : null)),
    text("number", said.number, (value) => number(Number(value))),
    text("articles", Array.isArray(said.codes) ? said.codes.length : said.articles, (value) =>
      number(Number(value)),
    ),
    text("role", said.role ?? changed(before.role, after.role), (role) => tOr(`role.${role}`, String(role))),
    typeof said.secondFactor === "boolean"
      ? t(said.secondFactor ? "audit.detail.factorOn" : "audit.detail.factorOff")
      : null,
  ];
  return lines.filter((line) => line !== null);
}

type DetailName = WordKey extends infer Key
  ? Key extends `audit.detail.${infer Name}`
    ? Name
    : never
  : never;

function text(name: DetailName, value: unknown, words: (value: unknown) => string | null): string | null {
  if (value === null || value === undefined || value === "") return null;
  const found = words(value);
  return found ? t(`audit.detail.${name}`, { value: found }) : null;
}

function reasonWords(act: string, reason: unknown): string | null {
  if (typeof reason !== "string" || reason === "") return null;
  const known = act.startsWith("comments.") ? tOr(`moderation.reason.${reason}`, reason) : reason;
  return t("audit.detail.reason", { value: known });
}

function changed(before: unknown, after: unknown): unknown {
  return before === after ? null : after;
}

function instantWords(value: unknown): string | null {
  return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? moment(value) : null;
}
