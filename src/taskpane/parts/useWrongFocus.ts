import { useEffect, useRef, type RefObject } from "react";

/** Moves the focus to the first wrong field, each time the user tries to continue. */
export function useWrongFocus(attempts: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) place.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);
  return place;
}
