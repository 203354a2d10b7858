import type { Evaluation, ObjectiveDeviation } from "../../../core/domain/evaluation";
import { isExcluded } from "../../../core/domain/objective";
import { isProvisional } from "../../../core/domain/phase";
import type {
  DocumentId,
  MinimumOfUnits,
  RelazioneTexts,
  SectionId,
} from "../../../core/texts/relazioneTexts";
import { foldText } from "../../../core/contract/matching";
import { counted, formatCount } from "../numbers";
import { judgementWord } from "../words";
import { formatEntered, formatFixed } from "../numbers";
import { SUMMARY_TEXTS } from "../summary";
import { actSentence, actSubject, approvals, approvedBy } from "./acts";
import { listed } from "./articles";
import { BRIEF_TEXTS } from "./brief";
import { reachedSentence } from "./reached";

const SECTION_NAMES: Record<SectionId, string> = {
  cover: "Frontespizio",
  brief: "In breve",
  contents: "Indice",
  premise: "Premessa",
  context: "Contesto",
  resources: "Risorse",
  cycle: "Il ciclo della performance e il piano",
  objectives: "Obiettivi del piano",
  otherStrategic: "Altri obiettivi strategici",
  ordinary: "Obiettivi di miglioramento e ordinari",
  results: "Risultati e valutazione",
  deviations: "Scostamenti e motivazioni",
  indicators: "Indicatori",
  individualResults: "Risultati individuali, in forma aggregata",
  genderBudget: "Bilancio di genere",
  others: "Altre informazioni",
  method: "Come sono stati calcolati i valori",
  closing: "Chiusura",
};

/** Other names of the sections, as the table `Testi` may call them. */
const OTHER_NAMES: Partial<Record<string, SectionId>> = {
  "ciclo della performance": "cycle",
  piano: "cycle",
  "obiettivi strategici": "objectives",
  "obiettivi ordinari": "ordinary",
  risultati: "results",
  valutazione: "results",
  scostamenti: "deviations",
  "risultati individuali": "individualResults",
  metodo: "method",
};

const PLAN_NAME = "Piano della performance";

const DOCUMENT_TITLES: Record<DocumentId, string> = {
  relazione: "Relazione sulla performance",
  piano: PLAN_NAME,
  cards: "Schede degli obiettivi",
};

/** The words of the Relazione, of the Piano and of the cards. */
export const RELAZIONE_TEXTS: RelazioneTexts = {
  sectionNames: SECTION_NAMES,
  sectionOf: (name) => {
    const folded = foldText(name);
    const found = Object.entries(SECTION_NAMES).find(([, title]) => foldText(title) === folded);
    return (found?.[0] as SectionId | undefined) ?? OTHER_NAMES[folded] ?? null;
  },
  title: (document) => DOCUMENT_TITLES[document],
  subtitle: ({ plan }) => yearAndPeriod(plan.parameters),
  mark: SUMMARY_TEXTS.status,
  internalUse: "Uso interno: contiene nomi di persone",
  footer: (document, { plan }) =>
    [plan.parameters.body, `${DOCUMENT_TITLES[document]} ${plan.parameters.year ?? ""}`]
      .filter((part) => part !== null)
      .join(" – "),
  actSubject,
  approvedBy,
  brief: BRIEF_TEXTS,
  premise: (document) => PREMISES[document],
  actsIntroduction: "Gli atti su cui si fonda:",
  act: actSentence,
  approvals,
  cycle: {
    strategic: ({ strategic, ofPlan }, { plan }) => {
      const { year } = plan.parameters;
      const name = `del ${PLAN_NAME}`;
      if (strategic === ofPlan) {
        return ofPlan === 1
          ? `Per il ${year ?? ""} è stato assegnato 1 obiettivo ${name}.`
          : `Per il ${year ?? ""} sono stati assegnati ${formatCount(ofPlan)} obiettivi ${name}.`;
      }
      const part =
        ofPlan === 0
          ? `non compresi nel ${PLAN_NAME}`
          : `di cui ${formatCount(ofPlan)} ${ofPlan === 1 ? "costituente" : "costituenti"} il ${PLAN_NAME}`;
      return strategic === 1
        ? `Per il ${year ?? ""} è stato assegnato 1 obiettivo strategico, non compreso nel ${PLAN_NAME}.`
        : `Per il ${year ?? ""} sono stati assegnati ${formatCount(strategic)} obiettivi strategici, ${part}.`;
    },
    byUnit: () => "Gli obiettivi del piano, con i loro codici, sono così ripartiti:",
    unit: (name, codes) =>
      `${name}, ${counted(codes.length, "obiettivo", "obiettivi")}: ${listed(codes)}`,
    sharedByAll: (codes) =>
      `Tutte le strutture, ${counted(codes.length, "obiettivo", "obiettivi")}: ${listed(codes)}`,
    ordinary: (assigned) =>
      assigned === 1
        ? "È stato inoltre assegnato 1 obiettivo di miglioramento e ordinario."
        : `Sono stati inoltre assegnati ${formatCount(assigned)} obiettivi di miglioramento e ordinari.`,
  },
  reached: reachedSentence,
  index: ({ index }, evaluation) => {
    if (index === null)
      return "L'indice di raggiungimento non è disponibile: nessun obiettivo è stato valutato.";
    const so = isProvisional(evaluation) ? " provvisorio" : "";
    return `L'indice di raggiungimento${so} del piano è pari a ${formatFixed(index.shown, index.places)}, su un massimo di cento.`;
  },
  judgement: ({ judgement, index }, { plan }) => {
    if (judgement === null || index === null) return null;
    const isAbove = plan.parameters.thresholdsMetBy === "above";
    const compared = judgement.isPositive
      ? isAbove
        ? "supera la soglia"
        : "non è inferiore alla soglia"
      : isAbove
        ? "non supera la soglia"
        : "è inferiore alla soglia";
    const figure = formatFixed(index.shown, index.places);
    return `La performance dell'ente è ${judgementWord(judgement)}: l'indice di raggiungimento, ${figure}, ${compared} stabilita, ${formatEntered(judgement.threshold)}.`;
  },
  minimum: minimumSentence,
  deviations: deviationsSentence,
  closing: {
    placeAndDate: "Luogo e data",
    signature: "Firma",
    annexes: "Allegati",
    blank: "______________________________",
    fingerprint: (short) => `Impronta dei dati: ${short}`,
  },
};

const PREMISES: Record<DocumentId, readonly string[]> = {
  relazione: [
    "La Relazione sulla performance mostra, a consuntivo, i risultati organizzativi e individuali raggiunti rispetto ai singoli obiettivi programmati e alle risorse, con gli eventuali scostamenti (D.Lgs. 27 ottobre 2009, n. 150, art. 10, c. 1, lett. b).",
    "È validata a condizione che sia redatta in forma sintetica, chiara e di immediata comprensione ai cittadini (art. 14, c. 4, lett. c).",
  ],
  piano: [
    "Il Piano individua gli indirizzi e gli obiettivi strategici e operativi dell'ente e stabilisce gli indicatori con cui si misura la performance (D.Lgs. 27 ottobre 2009, n. 150, art. 10, c. 1, lett. a).",
  ],
  cards: [],
};

function yearAndPeriod({ year, period }: Evaluation["plan"]["parameters"]): string {
  return `Anno ${year ?? ""}${period === null ? "" : ` – Triennio ${period}`}`;
}

function minimumSentence({ reached, below }: MinimumOfUnits, { plan }: Evaluation): string {
  const { decimals } = plan.parameters;
  if (below.length === 0) {
    return reached.length === 1
      ? `${reached[0]?.unit.name ?? ""} ha raggiunto il risultato minimo atteso.`
      : "Tutte le strutture valutate hanno raggiunto il risultato minimo atteso.";
  }
  const named = below.map(({ unit, unitResult, minimum }) => {
    const result = unitResult === null ? "n.d." : formatFixed(unitResult.shown, unitResult.places);
    const least = minimum === null ? "" : ` su un minimo di ${formatEntered(minimum, decimals)}`;
    return `${unit.name} (${result}${least})`;
  });
  const verb = below.length === 1 ? "Non ha raggiunto" : "Non hanno raggiunto";
  return `${verb} il risultato minimo atteso: ${named.join("; ")}.`;
}

/** How many were missed, and how many excluded (rules.md §7). */
function deviationsSentence(deviations: readonly ObjectiveDeviation[]): string {
  const excluded = deviations.filter(({ evaluated }) => isExcluded(evaluated.objective)).length;
  const missed = deviations.length - excluded;
  const told = [
    ...(missed === 0
      ? []
      : [
          counted(
            missed,
            "obiettivo non raggiunto per intero",
            "obiettivi non raggiunti per intero",
          ),
        ]),
    ...(excluded === 0 ? [] : [counted(excluded, "obiettivo escluso", "obiettivi esclusi")]),
  ];
  return `La tabella riporta, con le ragioni di ciascuno, ${told.join(" e ")} (D.Lgs. 150/2009, art. 10, c. 1, lett. b).`;
}
