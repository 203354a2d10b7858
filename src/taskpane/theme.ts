import { useEffect, useState } from "react";

/** Whether Office is dark; null where it does not say. */
export type ReadTheme = () => boolean | null;

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/**
 * Dark or light as Office is or, where it does not say, as the system is. Excel tells of no change, so it is asked
 * again whenever the pane gets the focus.
 */
export function useIsDark(readTheme: ReadTheme): boolean {
  const [isDark, setDark] = useState(() => currentTheme(readTheme));
  useEffect(() => {
    const read = (): void => {
      setDark(currentTheme(readTheme));
    };
    const system = window.matchMedia(PREFERS_DARK);
    window.addEventListener("focus", read);
    system.addEventListener("change", read);
    return () => {
      window.removeEventListener("focus", read);
      system.removeEventListener("change", read);
    };
  }, [readTheme]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark;
}

function currentTheme(readTheme: ReadTheme): boolean {
  return readTheme() ?? window.matchMedia(PREFERS_DARK).matches;
}
