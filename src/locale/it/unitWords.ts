import type { UnitTerm } from "../../core/domain/parameters";
import type { UnitType } from "../../core/domain/unitType";

/** How the ente calls its units (Denominazione strutture), in headings and in sentences. */
export const UNIT_WORDS: Record<UnitTerm, { readonly header: string; readonly each: string }> = {
  sector: { header: "Settore/servizio", each: "settore" },
  area: { header: "Area", each: "area" },
  service: { header: "Servizio", each: "servizio" },
  unit: { header: "Struttura", each: "struttura" },
};

export const UNIT_TYPE_HEADINGS: Record<UnitType, string> = {
  sector: "Settori",
  service: "Servizi",
  area: "Aree",
};
