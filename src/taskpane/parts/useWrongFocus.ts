import { useEffect, useRef, type RefObject } from "react";

/** The focus goes to the first field that is wrong, at each attempt to get past it. */
export function useWrongFocus(attempts: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) place.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);
  return place;
}
