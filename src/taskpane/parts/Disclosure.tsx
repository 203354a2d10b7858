import { useId, useState, type ReactElement, type ReactNode } from "react";

/**
 * A heading that opens what is below. A button and not a `summary`, which Excel on the web passes over with Tab: it
 * moves the focus itself, among the elements that it knows.
 */
export function Disclosure({
  label,
  isOpenAtFirst = false,
  level,
  children,
}: {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  /** Of the heading; null for none. */
  readonly level: 2 | 3 | null;
  readonly children: () => ReactNode;
}): ReactElement {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const button = (
    <button
      type="button"
      className="disclosure"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      {label}
    </button>
  );
  const Heading = level === null ? "div" : (`h${level}` as const);
  return (
    <div>
      <Heading className="disclosure-heading">{button}</Heading>
      <div id={id} hidden={!isOpen} className="disclosed">
        {isOpen && children()}
      </div>
    </div>
  );
}
