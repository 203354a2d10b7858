import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Pane, type PaneSettings } from "./Pane";
import { useIsDark, type ReadTheme } from "./theme";

/** The pane in Office's colours. */
export function ThemedPane({
  readTheme,
  ...settings
}: PaneSettings & { readonly readTheme: ReadTheme }): ReactElement {
  const isDark = useIsDark(readTheme);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <Pane {...settings} />
    </FluentProvider>
  );
}
