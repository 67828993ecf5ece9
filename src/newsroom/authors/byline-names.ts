// Who is named in a Persian byline: people, never desks or houses. Only a line of which every part reads like a name is taken
// apart; of any other one nobody is said to have written it.
import { fold } from "@dabir/farsi";
import { PERSIAN_EDITION } from "../../editions.ts";
import { tidyName } from "../names.ts";

const BETWEEN = /\s*[،؛,;]\s*|\s+و\s+/;
/** Two to four words without digits and signs. */
const NAME = /^[^\s\d۰-۹٠-٩:/|()«»"@]+(?:\s+[^\s\d۰-۹٠-٩:/|()«»"@]+){1,3}$/;
const DESKS = new Set(
  "گروه سرویس دفتر میز بخش واحد تحریریه دبیر دبیرخانه خبرنگار خبرنگاران عکاس مترجم ترجمه نویسنده خبرگزاری روزنامه پایگاه سایت شبکه باشگاه روابط بازرگانی مرکز اداره سازمان شرکت موسسه انجمن ستاد وزارت شورای دانشگاه".split(
    " ",
  ),
);

export function bylineNames(byline: string | null): string[] {
  const names = (byline ?? "")
    .trim()
    .split(BETWEEN)
    .map((name) => tidyName({ edition: PERSIAN_EDITION }, name));
  return names.every(isPerson) ? names : [];
}

function isPerson(name: string): boolean {
  return (
    NAME.test(name) &&
    !fold(name)
      .split(" ")
      .some((word) => DESKS.has(word))
  );
}
