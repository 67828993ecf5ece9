// The acts on the comment at hand, or on all that are taken, each with its key. It stays in sight over the list.
import { Ban, Check, MessageSquareReply, PanelRightOpen, RotateCcw, ShieldAlert, X } from "lucide-react";
import type { ReactNode } from "react";
import { Toolbar } from "react-aria-components";
import { Button, IconButton, type Look } from "../../parts/button.tsx";
import { keyCaps } from "../../shortcuts.ts";
import { t } from "../../words.ts";

export interface CommentActsProps {
  /** How many are taken together; 0: the acts are on the one at hand. */
  taken: number;
  /** False where nothing is at hand, or somebody else decides. */
  isOpen: boolean;
  /** Of published ones there is nothing to publish. */
  canPublish: boolean;
  /** Those of a queue have nowhere to go back to. */
  canRequeue: boolean;
  onPublish(): void;
  onRefuse(): void;
  onSpam(): void;
  onReply(): void;
  onRequeue(): void;
  onRelease(): void;
  onBeside(): void;
}

export function CommentActs(props: CommentActsProps) {
  const { taken, isOpen } = props;
  return (
    <Toolbar className="comment-acts" aria-label={t("moderation.acts")}>
      <span className={taken > 0 ? "comment-acts-for" : "unseen"} role="status">
        {taken > 0 ? t("moderation.taken", { n: taken }) : t("moderation.forThis")}
      </span>
      {props.canPublish ? (
        <Act
          look="primary"
          keys="p"
          icon={<Check aria-hidden size={17} />}
          isDisabled={!isOpen}
          onPress={props.onPublish}
        >
          {t("moderation.publish")}
        </Act>
      ) : null}
      <Act keys="u" icon={<Ban aria-hidden size={17} />} isDisabled={!isOpen} onPress={props.onRefuse}>
        {t("moderation.refuse")}
      </Act>
      <Act keys="s" icon={<ShieldAlert aria-hidden size={17} />} isDisabled={!isOpen} onPress={props.onSpam}>
        {t("moderation.spam")}
      </Act>
      {taken > 0 ? null : (
        <Act
          keys="r"
          icon={<MessageSquareReply aria-hidden size={17} />}
          isDisabled={!isOpen}
          onPress={props.onReply}
        >
          {t("moderation.reply")}
        </Act>
      )}
      {props.canRequeue ? (
        <Act
          keys="b"
          icon={<RotateCcw aria-hidden size={17} />}
          isDisabled={!isOpen}
          onPress={props.onRequeue}
        >
          {t("moderation.requeue")}
        </Act>
      ) : null}
      {taken > 0 ? (
        <IconButton
          label={t("moderation.release")}
          icon={<X aria-hidden size={18} />}
          aria-keyshortcuts="Escape"
          onPress={props.onRelease}
        />
      ) : null}
      <span className="comment-beside-opener">
        <IconButton
          label={t("moderation.beside")}
          icon={<PanelRightOpen aria-hidden size={18} />}
          isDisabled={!isOpen}
          onPress={props.onBeside}
        />
      </span>
    </Toolbar>
  );
}

function Act(props: {
  keys: string;
  icon: ReactNode;
  children: string;
  look?: Look;
  isDisabled?: boolean;
  onPress(): void;
}) {
  const { keys, icon, children, look = "quiet", isDisabled = false, onPress } = props;
  return (
    <Button
      look={look}
      icon={icon}
      isDisabled={isDisabled}
      onPress={onPress}
      aria-keyshortcuts={keys.toUpperCase()}
    >
      {children} <kbd aria-hidden>{keyCaps(keys)[0]}</kbd>
    </Button>
  );
}
