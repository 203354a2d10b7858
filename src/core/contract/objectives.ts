import { input, output, UNIT, words } from "./column";
import { table } from "./table";
import { DEVIATION_CAUSES, KIND_CHOICES, OUTCOMES } from "./words";

/** `Obiettivi`. */
export const OBJECTIVES_TABLE = table({
  name: "Obiettivi",
  inNewWorkbook: "always",
  blankRows: 20,
  columns: {
    code: input("Codice", {
      usualNames: [
        "N.",
        "N°",
        "Nr",
        "Num.",
        "Numero",
        "ID",
        "Cod.",
        "Codice obiettivo",
        "N. obiettivo",
        "Ob. n.",
      ],
      width: 14,
    }),
    unit: UNIT,
    mission: input("Missione", {
      usualNames: ["Missione di bilancio"],
      width: 28,
    }),
    programme: input("Programma", {
      usualNames: ["Programma di bilancio"],
      width: 28,
    }),
    strategicObjective: input("Ob. strategico", {
      usualNames: ["Obiettivo strategico", "Indirizzo strategico", "Linea strategica"],
      width: 44,
    }),
    operationalObjective: input("Ob. operativo", {
      synonyms: ["Obiettivo", "Obiettivo operativo", "Descrizione", "Titolo"],
      usualNames: [
        "Denominazione obiettivo",
        "Descrizione obiettivo",
        "Descrizione dell'obiettivo",
        "Obiettivo gestionale",
        "Obiettivo esecutivo",
        "Obiettivo di performance",
        "Titolo obiettivo",
        "Obiettivi",
      ],
      width: 52,
    }),
    fullDescription: input("Descrizione estesa", {
      usualNames: ["Descrizione dettagliata"],
      width: 52,
      inNewTable: { option: "descrizione" },
    }),
    purpose: input("Finalità", {
      usualNames: ["Finalità dell'obiettivo"],
      width: 44,
      inNewTable: { option: "finalita" },
    }),
    kind: input("Tipo obiettivo", {
      usualNames: ["Tipologia", "Tipologia obiettivo", "Tipo"],
      list: words(KIND_CHOICES),
    }),
    category: input("Categoria", {
      usualNames: ["Ambito", "Area tematica"],
      width: 30,
      inNewTable: { option: "categoria" },
    }),
    owner: input("Responsabile", {
      usualNames: [
        "Dirigente",
        "Titolare EQ",
        "Titolare PO",
        "Referente",
        "Responsabile obiettivo",
      ],
      width: 26,
      inNewTable: { option: "responsabile" },
    }),
    staffInvolved: input("Personale coinvolto", {
      usualNames: ["Personale assegnato", "Risorse umane"],
      width: 30,
      inNewTable: { option: "personale" },
    }),
    resources: input("Risorse", {
      usualNames: ["Risorse finanziarie"],
      inNewTable: { option: "risorse" },
    }),
    assignedWeight: input("Peso assegnato", {
      synonyms: ["Peso", "Peso %"],
      usualNames: ["Peso obiettivo", "Peso in %", "Pesatura", "Punti", "Ponderazione"],
    }),
    importance: input("Strategicità", { inNewTable: { option: "scale" } }),
    complexity: input("Complessità", { inNewTable: { option: "scale" } }),
    nature: input("Natura", { inNewTable: { option: "scale" } }),
    outcome: input("Esito", {
      synonyms: ["Raggiunto?", "Stato"],
      usualNames: [
        "Raggiunto",
        "Raggiunto Sì/No",
        "Conseguito",
        "Risultato",
        "Stato di attuazione",
      ],
      width: 24,
      list: words(OUTCOMES),
    }),
    grade: input("Grado di raggiungimento %", {
      synonyms: ["Grado", "Grado %", "% raggiungimento", "Grado di realizzazione"],
      usualNames: [
        "Grado di conseguimento",
        "Percentuale di raggiungimento",
        "% di raggiungimento",
        "% realizzazione",
        "% conseguimento",
        "Raggiungimento",
        "Grado di attuazione",
      ],
    }),
    reason: input("Motivazione", {
      usualNames: [
        "Motivazioni",
        "Note",
        "Annotazioni",
        "Osservazioni",
        "Scostamenti e motivazioni",
      ],
      width: 40,
    }),
    deviationCause: input("Causa dello scostamento", {
      usualNames: ["Causa scostamento", "Cause dello scostamento"],
      width: 24,
      list: words(DEVIATION_CAUSES),
      inNewTable: { option: "causa" },
    }),
    evidence: input("Evidenza", {
      usualNames: ["Evidenze", "Evidenza documentale"],
      width: 30,
      inNewTable: { option: "evidenza" },
    }),
    nucleoOutcome: input("Esito Nucleo", {
      width: 24,
      list: words(OUTCOMES),
      inNewTable: { option: "nucleo" },
    }),
    nucleoGrade: input("Grado Nucleo %", { inNewTable: { option: "nucleo" } }),
    nucleoReason: input("Motivazione Nucleo", { width: 40, inNewTable: { option: "nucleo" } }),
    calculatedWeight: output("Peso calcolato", "figure"),
    calculatedResult: output("Risultato calcolato", "figure"),
    measuredAchievement: output("Grado misurato %", "figure"),
  },
});
