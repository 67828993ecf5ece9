// The reader's texts, by key, from locales/fa.json. A missing key is a type error, never an empty page.
import fa from "../../../locales/fa.json" with { type: "json" };

export type TextKey = keyof typeof fa;

/** The text under `key`; each `{name}` in it is replaced by the parameter of that name. Plain text, not HTML. */
export function text(key: TextKey, params?: Record<string, string>): string {
  const found: string = fa[key];
  if (params === undefined) return found;
  return found.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole);
}

/** Why a comment was not taken; an unknown reason gets the general sentence. */
export function refusalText(fault: string): string {
  const key = `comment.refused.${fault}`;
  return Object.hasOwn(fa, key) ? fa[key as TextKey] : fa["comment.refused.other"];
}
