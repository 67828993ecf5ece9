// A dialog over the screen: a title, what it asks, one act. Escape closes it, focus returns to where it was.
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { t } from "../words.ts";
import { IconButton } from "./button.tsx";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** `side` slides in from the end of the screen and leaves the screen to be seen. */
  shape?: "middle" | "wide" | "side";
  /** Cannot be left without an answer. */
  firm?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, shape = "middle", firm = false }: DialogProps) {
  return (
    <ModalOverlay
      className={`veil ${shape}`}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!firm}
      isKeyboardDismissDisabled={firm}
    >
      <Modal className={`modal ${shape}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            {firm ? null : (
              <IconButton label={t("close")} icon={<X aria-hidden size={18} />} onPress={onClose} />
            )}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at a dialog's end: the act first, as the eye meets it. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className="dialog-acts">{children}</div>;
}
