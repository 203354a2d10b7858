import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { Pane, type PaneSettings } from "./Pane";

/** Whether Office is dark; null where it does not say. */
type ReadTheme = () => boolean | null;

/** The pane in Office's colours. */
export function ThemedPane({
  readTheme,
  ...settings
}: PaneSettings & { readonly readTheme: ReadTheme }): ReactElement {
  return (
    <Themed readTheme={readTheme}>
      <Pane {...settings} />
    </Themed>
  );
}

export function Themed({
  readTheme,
  children,
}: {
  readonly readTheme: ReadTheme;
  readonly children: ReactNode;
}): ReactElement {
  const isDark = useIsDark(readTheme);
  return <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>;
}

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/**
 * Dark or light as Office is or, where it does not say, as the system is. Excel has no event for it, so it is asked
 * again whenever the pane gets the focus.
 */
function useIsDark(readTheme: ReadTheme): boolean {
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
