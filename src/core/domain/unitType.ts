/** Tipo, in `Strutture`. */
export type UnitType = "sector" | "service" | "area";
