import type { Evaluation } from "../../core/domain/evaluation";
import { isProvisional } from "../../core/domain/phase";
import type { ColumnCode, TotalCode } from "../../core/tables/figureTable";
import { provisionally } from "./summaryHeadlines";
import { UNIT_WORDS } from "./words";

/** A metropolitan city is an ente of its own kind. */
const COMUNE = /^(comune|città(?! metropolitana)|municipio)(?=\s|$)/i;

export function columnHeader(column: ColumnCode, evaluation: Evaluation): string {
  const { unitTerm, year } = evaluation.plan.parameters;
  // Apart from the others: it looks at every objective, and this is asked for each column of each table.
  if (column === "measure") {
    return hasActivities(evaluation) ? "Indicatore o attività" : "Indicatore";
  }
  const headers: Record<Exclude<ColumnCode, "measure">, string> = {
    unit: UNIT_WORDS[unitTerm].header,
    mission: "Missione",
    programme: "Programma",
    strategicObjective: "Ob. strategico",
    operationalObjective: "Ob. operativo",
    namedObjective: "Obiettivo",
    weight: "Peso",
    finalResult: `Risultato ${isProvisional(evaluation) ? "provvisorio" : "finale"} ${year ?? ""}`,
    category: "Categoria",
    objectivesAssigned: "N.\u00a0obiettivi assegnati",
    objectivesAchieved: "N.\u00a0obiettivi raggiunti",
    assigned: "Assegnati",
    excluded: "di cui esclusi",
    assessable: "Valutabili",
    achieved: "Raggiunti",
    pending: "Da valutare",
    percentage: "Percentuale",
    progress: "Avanzamento",
    totalOfWeights: "Peso",
    minimum: "Risultato minimo atteso",
    result: isProvisional(evaluation) ? "Risultato" : "Risultato conseguito",
    evaluation: "Valutazione",
    totalResult: "Risultato",
    index: "Indice",
    code: "Codice",
    deviation: "Scostamento",
    reason: "Motivazione",
    cause: "Causa",
    unitOfMeasure: "Unità di misura",
    target: "Target",
    actual: "Valore a consuntivo",
    achievement: "Raggiungimento",
    date: "Data",
    monitored: "Obiettivi monitorati",
    variation: "Variazione",
    act: "Atto",
    compared: "Valore",
    formerFigure: `Anno ${year === null ? "precedente" : year - 1}`,
    presentFigure: `Anno ${year ?? ""}`,
    difference: "Differenza in punti percentuali",
    status: "Stato",
  };
  return headers[column];
}

export function totalLabel(label: TotalCode, evaluation: Evaluation): string {
  const { body } = evaluation.plan.parameters;
  switch (label) {
    case "total":
      return "TOTALE";
    case "achievedPercentage":
      return provisionally("% raggiungimento obiettivi", evaluation);
    case "index":
      return provisionally("Indice di raggiungimento", evaluation);
    case "progress":
      return "Avanzamento";
    case "wholeBody":
      return body !== null && COMUNE.test(body) ? "Intero Comune" : "Intero ente";
  }
}

export function hasActivities({ objectives }: Evaluation): boolean {
  return objectives.some(({ objective }) => objective.measurement?.source === "activities");
}
