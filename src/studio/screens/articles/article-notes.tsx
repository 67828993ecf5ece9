// What colleagues say to each other beside a text; what is settled steps back.
import { useQuery } from "@tanstack/react-query";
import { Check, RotateCcw, Send } from "lucide-react";
import { useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { useMe } from "../../me.ts";
import { called, type Named, pieces } from "../../mentions.ts";
import { Avatar } from "../../parts/avatar.tsx";
import { Button, IconButton } from "../../parts/button.tsx";
import { MentionField } from "../../parts/mention-field.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import type { Article } from "./article-fields.ts";

type Note = CallOutput<"articles.notes">["notes"][number];

export function ArticleNotes({ article }: { article: Article }) {
  const { code, abilities } = article;
  const { data } = useQuery({
    queryKey: ["articles", "notes", code],
    queryFn: ({ signal }) => call("articles.notes", { code }, { signal }),
    refetchInterval: 20_000,
  });
  const notes = data?.notes ?? [];
  const me = useMe();
  const people = (data?.colleagues ?? []).filter(({ id }) => id !== me.account.id);
  return (
    <div className="notes">
      {data && notes.length === 0 ? <p className="quiet-text">{t("notes.none")}</p> : null}
      <ol>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} mayNote={abilities.note} />
        ))}
      </ol>
      {abilities.note ? <NoteForm code={code} people={people} /> : null}
    </div>
  );
}

function NoteRow({ note, mayNote }: { note: Note; mayNote: boolean }) {
  const isSettled = note.resolvedAt !== null;
  const settle = async () => {
    await call("articles.resolveNote", { id: note.id, resolved: !isSettled }).catch((error) =>
      say(faultWords(error), { tone: "wrong" }),
    );
    await forget("articles");
  };
  return (
    <li className={`note${isSettled ? " settled" : ""}${note.kind === "return" ? " return" : ""}`}>
      <Avatar name={note.author} />
      <div>
        <p className="note-head">
          <b>{note.author}</b>
          {note.kind === "return" ? <span>{t("notes.return")}</span> : null}
          <TimeText at={note.at} />
        </p>
        <p className="note-text" dir="auto">
          {pieces(note.text, note.mentions).map(({ text, person }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a note never changes
            person ? <mark key={at}>{text}</mark> : text,
          )}
        </p>
        {isSettled ? <p className="help">{t("notes.settledBy", { name: note.resolvedBy ?? "" })}</p> : null}
      </div>
      {mayNote ? (
        <IconButton
          label={t(isSettled ? "notes.open" : "notes.settle")}
          icon={isSettled ? <RotateCcw aria-hidden size={16} /> : <Check aria-hidden size={16} />}
          onPress={() => void settle()}
        />
      ) : null}
    </li>
  );
}

function NoteForm({ code, people }: { code: number; people: readonly Named[] }) {
  const [text, setText] = useState("");
  const submit = useSubmit();
  const send = async () => {
    try {
      await submit("articles.note", { code, text, mentions: called(text, people) });
      setText("");
      await forget("articles");
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void send();
      }}
    >
      <MentionField
        label={t("notes.write")}
        value={text}
        onChange={setText}
        people={people}
        maxLength={4000}
      />
      <Button type="submit" icon={<Send aria-hidden size={16} />} isDisabled={text.trim() === ""}>
        {t("notes.send")}
      </Button>
    </form>
  );
}
