import { Fragment, type ReactElement } from "react";
import type { WrittenColumn } from "../../../app/calculate";
import { PlaceLink } from "../../parts/PlaceLink";
import { useDoneTexts } from "../../paneTools";
import type { Done } from "../../state/paneState";

/** What was written, or stands already, and where; each leads there. */
export function WrittenParts({
  calculation: { sheets, prospettoSheet, hasWritten, writtenColumns },
}: Pick<Done, "calculation">): ReactElement {
  const words = useDoneTexts().writtenParts;
  return (
    <section>
      <h2>{hasWritten ? words.title : words.standing}</h2>
      <ul className="plain-list">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <PlaceLink target={{ kind: "sheet", sheet }}>
              {sheet === prospettoSheet ? words.prospetto(sheet) : words.sheet(sheet)}
            </PlaceLink>
          </li>
        ))}
        {byTable(writtenColumns).map(([table, headers]) => (
          <li key={table}>
            {words.columns(table, headers.length)}{" "}
            {headers.map((header, index) => (
              <Fragment key={header}>
                {index > 0 && ", "}
                <PlaceLink target={{ kind: "column", table, header }}>{header}</PlaceLink>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function byTable(
  columns: readonly WrittenColumn[],
): readonly (readonly [table: string, headers: readonly string[]])[] {
  const tables = new Map<string, readonly string[]>();
  for (const { table, header } of columns) {
    tables.set(table, [...(tables.get(table) ?? []), header]);
  }
  return [...tables];
}
