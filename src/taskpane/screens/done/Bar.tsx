import type { ReactElement } from "react";

/** A bar on a scale from 0 to 100 with a mark at the minimum. `label` says the same. */
export function Bar({
  label,
  value,
  minimum,
}: {
  readonly label: string;
  readonly value: number;
  readonly minimum: number | null;
}): ReactElement {
  return (
    <svg
      className="bar-chart"
      role="img"
      aria-label={label}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
    >
      <rect className="scale" x="0" y="1" width="100" height="6" />
      <rect className="result" x="0" y="1" width={value} height="6" />
      {minimum !== null && (
        <rect className="minimum" x={Math.min(minimum, 99)} y="0" width="1" height="8" />
      )}
    </svg>
  );
}
