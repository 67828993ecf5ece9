// Buttons. One primary on a screen; `danger` only for what readers will miss.
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Link,
  type LinkProps,
} from "react-aria-components";
import { Tip } from "./tip.tsx";

export type Look = "primary" | "plain" | "quiet" | "danger";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  look?: Look;
  icon?: ReactNode;
  children: ReactNode;
  small?: boolean;
}

export function Button({ look = "plain", icon, small, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${look}${small ? " small" : ""}`}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  /** Read out and shown on hover. */
  label: string;
  icon: ReactNode;
}

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <Tip text={label}>
      <AriaButton {...rest} aria-label={label} className="icon-button">
        {icon}
      </AriaButton>
    </Tip>
  );
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({
  look = "plain",
  icon,
  children,
  ...rest
}: { look?: Look; icon?: ReactNode; children: ReactNode } & Omit<LinkProps, "className" | "children">) {
  return (
    <Link {...rest} className={`button ${look}`}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
