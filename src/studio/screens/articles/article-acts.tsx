// What can be done with an article now: one act stands out, the others are beside it or in a menu. The newsroom says
// what is allowed; before each act, what was typed is saved.
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { go } from "../../location.ts";
import { Button, IconButton } from "../../parts/button.tsx";
import { Menu, type MenuAct } from "../../parts/menu.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSections } from "../../sections.ts";
import { t, type WordKey } from "../../words.ts";
import type { Editing } from "./article-editing.ts";
import type { Article } from "./article-fields.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

type PlainMove = "submit" | "takeBack" | "ready" | "discard" | "restore" | "bin" | "recover";
type Asked = "publish" | "times" | "return" | "withdraw" | "assign";

/** What is offered first; the first one that is allowed stands out. */
const ORDER = ["publish", "ready", "submit", "takeBack", "restore", "recover"] as const;

export function ArticleActs({ editing }: { editing: Editing }) {
  const { article, act } = editing;
  const [asked, setAsked] = useState<Asked | null>(null);
  const sections = useSections();
  const close = () => setAsked(null);
  const move = async (name: PlainMove) => {
    const { code } = article;
    try {
      const done = await act((version) => call(`articles.${name}`, { code, version }, { key: newKey() }));
      if (done === null) return;
      const undo = UNDO[name];
      say(t(DONE[name]), undo ? { undo: () => void takeBack(code, undo, done.version) } : {});
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
  };
  // What was typed over a live article is published with the draft that it becomes on the way.
  const isCorrection = editing.isChanged && article.abilities.correct;
  const main = ORDER.filter((name) => offered(article, name) || (name === "publish" && isCorrection));
  const run = (name: (typeof ORDER)[number]) => (name === "publish" ? setAsked("publish") : void move(name));
  const more = menuActs(article, {
    ask: setAsked,
    move: (name) => void move(name),
    rest: main.slice(2),
    run,
    mayAnswer: article.live === "yes" && sections.some(({ abilities }) => abilities.write),
  });
  return (
    <>
      {main.slice(0, 2).map((name, at) => (
        <Button key={name} look={at === 0 ? "primary" : "plain"} onPress={() => run(name)}>
          {t(nameOf(article, name))}
        </Button>
      ))}
      {offered(article, "return") ? (
        <Button onPress={() => setAsked("return")}>{t("act.return")}</Button>
      ) : null}
      {more.length > 0 ? (
        <Menu
          label={t("act.more")}
          trigger={<IconButton label={t("act.more")} icon={<Ellipsis aria-hidden size={18} />} />}
          acts={more}
        />
      ) : null}
      {asked === "publish" || asked === "times" ? (
        <PublishDialog editing={editing} onlyTimes={asked === "times"} onClose={close} />
      ) : null}
      {asked === "return" || asked === "withdraw" ? (
        <ReasonDialog editing={editing} act={asked} onClose={close} />
      ) : null}
      {asked === "assign" ? <AssignDialog editing={editing} onClose={close} /> : null}
    </>
  );
}

function offered(article: Article, name: keyof Article["abilities"]): boolean {
  return article.abilities[name];
}

function nameOf(article: Article, name: (typeof ORDER)[number]): WordKey {
  return name === "publish" && article.live === "yes" ? "act.publishAgain" : `act.${name}`;
}

function menuActs(
  article: Article,
  on: {
    ask(what: Asked): void;
    move(name: PlainMove): void;
    rest: readonly (typeof ORDER)[number][];
    run(name: (typeof ORDER)[number]): void;
    mayAnswer: boolean;
  },
): MenuAct[] {
  const acts: (MenuAct | false)[] = [
    ...on.rest.map((name) => ({ id: name, name: t(nameOf(article, name)), onAct: () => on.run(name) })),
    offered(article, "assign") && { id: "assign", name: t("act.assign"), onAct: () => on.ask("assign") },
    offered(article, "setTimes") && { id: "times", name: t("act.times"), onAct: () => on.ask("times") },
    on.mayAnswer && {
      id: "answer",
      name: t("act.answer"),
      onAct: () => void go(`/articles/new?replyTo=${article.code}`),
    },
    offered(article, "discard") && { id: "discard", name: t("act.discard"), onAct: () => on.move("discard") },
    offered(article, "bin") && {
      id: "bin",
      name: t("act.bin"),
      danger: true,
      apart: true,
      onAct: () => on.move("bin"),
    },
    offered(article, "withdraw") && {
      id: "withdraw",
      name: t("act.withdraw"),
      danger: true,
      apart: true,
      onAct: () => on.ask("withdraw"),
    },
  ];
  return acts.filter((act) => act !== false);
}

const DONE: Record<PlainMove, WordKey> = {
  submit: "done.submit",
  takeBack: "done.takeBack",
  ready: "done.ready",
  discard: "done.discard",
  restore: "done.restore",
  bin: "done.bin",
  recover: "done.recover",
};
const UNDO: Partial<Record<PlainMove, PlainMove>> = { submit: "takeBack", bin: "recover", recover: "bin" };

async function takeBack(code: number, name: PlainMove, version: number): Promise<void> {
  await call(`articles.${name}`, { code, version }).catch((error) =>
    say(faultWords(error), { tone: "wrong" }),
  );
  await forget("articles");
}
