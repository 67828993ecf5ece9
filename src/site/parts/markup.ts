// The one type that page parts hand to each other: HTML that is already escaped.
import type { html } from "hono/html";

export type Markup = ReturnType<typeof html>;

/** Nothing, where a part has nothing to show. */
export const NOTHING = "";
export type MaybeMarkup = Markup | typeof NOTHING;
