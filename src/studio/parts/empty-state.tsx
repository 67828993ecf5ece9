// What stands where nothing is: what it means and what to do next.
import type { ReactNode } from "react";

export function EmptyState({
  icon,
  title,
  children,
  act,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  act?: ReactNode;
}) {
  return (
    <div className="empty-state">
      {icon}
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {act}
    </div>
  );
}
