import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

/** A screen: its title, and what always stays in sight below. */
export function Screen({
  title,
  children,
  bar,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly bar?: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // The title takes the focus only when the element that had it is no longer in the page.
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus();
  }, []);
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  });
  return (
    <>
      <div className="screen">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {bar !== undefined && <div className="bar">{bar}</div>}
    </>
  );
}

function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
