import type { OpenDataTexts } from "../../core/opendata/openDataTexts";

/** What the open data say in words. */
export const OPEN_DATA_TEXTS: OpenDataTexts = {
  title: (body, year) => `Obiettivi di performance ${year}${body === null ? "" : ` – ${body}`}`,
  description: (body, year) =>
    `Obiettivi di performance dell'anno ${year}${body === null ? "" : `, ${body}`}: pesi, esiti e risultati di ogni obiettivo, conteggi e percentuali per struttura e per l'intero ente. Nessun nome di persona.`,
  files: {
    objectives: "Obiettivi, uno per riga",
    units: "Strutture e tipi di obiettivo; senza struttura: l'intero ente",
  },
  columns: {
    ente: "Nome dell'ente",
    anno: "Anno a cui si riferiscono gli obiettivi",
    stato:
      "Programmazione, Monitoraggio (valori provvisori), Consuntivo, oppure Bozza (consuntivo in cui mancano esiti)",
    codice: "Codice dell'obiettivo, unico entro le sue strutture",
    strutture: "Strutture che rispondono dell'obiettivo, separate da punto e virgola",
    struttura: "Struttura; vuoto: l'intero ente",
    tipo: "Performance (compresi nel piano), Strategico (altri strategici) oppure Ordinario",
    missione: "Missione di bilancio",
    programma: "Programma di bilancio",
    obiettivo_strategico: "Obiettivo strategico a cui concorre",
    obiettivo_operativo: "Testo dell'obiettivo",
    categoria: "Categoria",
    peso: "Peso sul totale dei pesi; solo per il tipo Performance",
    esito:
      "Raggiunto, Parzialmente raggiunto, Non raggiunto, Escluso, In corso; vuoto se non ancora valutato",
    grado_raggiungimento: "Grado di raggiungimento, da 0 a 100",
    avanzamento: "Avanzamento di un obiettivo non ancora valutato, da 0 a 100",
    raggiunto: "Se l'obiettivo è raggiunto; vuoto se è escluso o non valutato",
    risultato: "Quanto del peso è stato conseguito; solo per il tipo Performance",
    assegnati: "Numero di obiettivi assegnati",
    esclusi: "Numero di obiettivi esclusi dalla valutazione",
    valutabili: "Assegnati meno esclusi",
    da_valutare: "Valutabili non ancora valutati",
    raggiunti: "Numero di obiettivi raggiunti",
    percentuale: "Raggiunti su valutati, per cento",
    indice: "Risultati su pesi degli obiettivi valutati, per cento; solo per il tipo Performance",
    minimo_atteso: "Risultato minimo atteso",
    risultato_conseguito: "Risultato che si confronta con il minimo atteso",
    valutazione: "Valutazione della struttura, da 0 a 100",
  },
  keywords: [
    "performance",
    "obiettivi",
    "relazione sulla performance",
    "amministrazione trasparente",
  ],
  licence: "Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)",
  unnamedBody: "Ente non indicato",
};
