const PLACES = [
  "all'unità",
  "alla prima cifra decimale",
  "alla seconda cifra decimale",
  "alla terza cifra decimale",
  "alla quarta cifra decimale",
] as const;

/** "alla seconda cifra decimale": where a figure of so many decimals (0 to 4) is rounded. */
export function toPlaces(places: number): string {
  return PLACES[places] ?? `alla ${places}ª cifra decimale`;
}
