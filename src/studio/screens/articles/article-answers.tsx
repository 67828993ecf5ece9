// Right of reply (جوابیه), linked both ways: the article that this one answers, and those that answer it.
import { Reply } from "lucide-react";
import { Link } from "react-aria-components";
import { LiveChip } from "../../parts/chip.tsx";
import { t } from "../../words.ts";
import type { Article } from "./article-fields.ts";

export function ArticleAnswers({ article: { replyTo, replies } }: { article: Article }) {
  if (!replyTo && replies.length === 0) return null;
  const links = [
    ...(replyTo ? [{ ...replyTo, says: t("article.answers") }] : []),
    ...replies.map((reply) => ({ ...reply, says: t("article.answeredBy") })),
  ];
  return (
    <ul className="article-answers">
      {links.map(({ code, headline, live, says }) => (
        <li key={code}>
          <Reply aria-hidden size={16} />
          <span>{says}</span>
          <Link href={`/articles/${code}`}>
            <bdi>{headline}</bdi>
          </Link>
          <LiveChip live={live} />
        </li>
      ))}
    </ul>
  );
}
