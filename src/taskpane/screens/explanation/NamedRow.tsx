import { createContext, useContext, type ReactElement } from "react";
import type { Place } from "../../../core/domain/place";
import type { Locator } from "../../../core/sheet/reading/locate";
import { PlaceLink } from "../../parts/PlaceLink";

/** Where the rows of the calculated tables are; null where nothing leads there. */
export const LocatorContext = createContext<Locator | null>(null);

/** The name of a row, which leads there. */
export function NamedRow({
  place,
  children,
}: {
  readonly place: Place;
  readonly children: string;
}): ReactElement {
  const cell = useContext(LocatorContext)?.(place).cell ?? null;
  if (cell === null) return <b>{children}</b>;
  return <PlaceLink target={{ kind: "cell", reference: cell }}>{children}</PlaceLink>;
}
