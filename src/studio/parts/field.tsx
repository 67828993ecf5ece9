// A text field with its label, a word of help and what is wrong with it. The label always stands there.
import type { ReactNode } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from "react-aria-components";
import type { EditionId } from "../../editions.ts";
import { writing } from "../edition.ts";

export interface FieldProps extends Omit<TextFieldProps, "className" | "children"> {
  label: string;
  help?: ReactNode;
  /** What is wrong; the field is marked. */
  fault?: string | undefined;
  /** More than one line; grows with the text. */
  lines?: number | undefined;
  /** Addresses, mail and codes run from left to right in both languages. */
  latin?: boolean | undefined;
  placeholder?: string | undefined;
  /** What is written here is of this edition: in its language and direction. */
  edition?: EditionId | undefined;
  /** A headline is set as large as it will be read. */
  size?: "headline" | "lead" | "body" | undefined;
}

export function Field({ label, help, fault, lines, latin, edition, placeholder, size, ...rest }: FieldProps) {
  const own = {
    className: "input",
    dir: latin ? "ltr" : "auto",
    ...(edition && writing(edition)),
    placeholder: placeholder ?? " ",
  };
  return (
    <TextField
      {...rest}
      isInvalid={fault !== undefined}
      className={`field${size ? ` ${size}` : ""}${latin ? " latin" : ""}`}
    >
      <Label>{label}</Label>
      {lines ? <TextArea {...own} rows={lines} /> : <Input {...own} />}
      {help ? (
        <Text slot="description" className="help">
          {help}
        </Text>
      ) : null}
      <FieldError className="wrong">{fault}</FieldError>
    </TextField>
  );
}
