// The two ways out of a form in a dialog: what it is there for, and leaving it be.
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { DialogActs } from "./dialog.tsx";

export interface FormActsProps {
  act: string;
  onCancel(): void;
  look?: "primary" | "danger";
  isPending?: boolean;
  isDisabled?: boolean;
}

export function FormActs({ act, onCancel, look = "primary", ...state }: FormActsProps) {
  return (
    <DialogActs>
      <Button type="submit" look={look} {...state}>
        {act}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {t("cancel")}
      </Button>
    </DialogActs>
  );
}
