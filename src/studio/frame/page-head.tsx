// The head of a screen: the way to it, its name, its acts.
import type { ReactNode } from "react";
import { Breadcrumb, Breadcrumbs, Link } from "react-aria-components";
import { useTitle } from "../route-view.tsx";

export interface PageHeadProps {
  title: string;
  /** The screens above it, outermost first. */
  crumbs?: readonly { name: string; to: string }[];
  children?: ReactNode;
}

export function PageHead({ title, crumbs = [], children }: PageHeadProps) {
  useTitle(title);
  return (
    <header className="page-head">
      <div>
        {crumbs.length > 0 ? (
          <Breadcrumbs className="crumbs">
            {crumbs.map(({ name, to }) => (
              <Breadcrumb key={to}>
                <Link href={to}>{name}</Link>
              </Breadcrumb>
            ))}
          </Breadcrumbs>
        ) : null}
        <h1>{title}</h1>
      </div>
      {children ? <div className="page-acts">{children}</div> : null}
    </header>
  );
}
