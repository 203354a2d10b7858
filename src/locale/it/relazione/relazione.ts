import type { Evaluation, ObjectiveDeviation } from "../../../core/domain/evaluation";
import { isExcluded } from "../../../core/domain/objective";
import { isProvisional } from "../../../core/domain/phase";
import type { EvaluationBody } from "../../../core/domain/parameters";
import {
  SECTIONS,
  type ClosingPart,
  type DocumentId,
  type MinimumOfUnits,
  type RelazioneTexts,
  type SectionId,
  type StrategicCount,
  type TextTarget,
} from "../../../core/texts/relazioneTexts";
import { foldText } from "../../../core/contract/matching";
import { counted, formatCount, formatDate } from "../numbers";
import { formatEntered, formatFixed } from "../numbers";
import { SHORT_FINGERPRINT, SUMMARY_TEXTS } from "../summary";
import { actSentence, actSubject, approvals, approvedBy, updatedBy } from "./acts";
import { CARD_TEXTS } from "./cards";
import { listed, toThe, withArticle } from "./articles";
import { BRIEF_TEXTS } from "./brief";
import { planName } from "../planName";
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
  monitoring: "Monitoraggio nell'anno",
  remodulations: "Rimodulazioni",
  comparison: "Confronto con l'anno precedente",
  individualResults: "Risultati individuali, in forma aggregata",
  genderBudget: "Bilancio di genere",
  others: "Altre informazioni",
  method: "Come sono stati calcolati i valori",
  closing: "Chiusura",
};

/** Other names of the sections, as the table `Testi` may call them. */
const OTHER_NAMES: Readonly<Record<string, TextTarget>> = {
  "riferimenti normativi": "references",
  "ciclo della performance": "cycle",
  piano: "cycle",
  "obiettivi strategici": "objectives",
  "obiettivi ordinari": "ordinary",
  risultati: "results",
  valutazione: "results",
  scostamenti: "deviations",
  monitoraggio: "monitoring",
  monitoraggi: "monitoring",
  variazioni: "remodulations",
  confronto: "comparison",
  "risultati individuali": "individualResults",
  metodo: "method",
};

const CLOSING_LABELS: Record<ClosingPart, string> = {
  annexes: "Allegati",
  placeAndDate: "Luogo e data",
  signature: "Firma",
};

const TARGETS: ReadonlyMap<string, TextTarget> = new Map<string, TextTarget>([
  ...Object.entries(OTHER_NAMES),
  ...SECTIONS.map((id) => [foldText(SECTION_NAMES[id]), id] as const),
  ...(["annexes", "placeAndDate", "signature"] as const).map(
    (part) => [foldText(CLOSING_LABELS[part]), part] as const,
  ),
]);

function titleOf(document: DocumentId, evaluation: Evaluation): string {
  switch (document) {
    case "relazione":
      return "Relazione sulla performance";
    case "piano":
      return planName(evaluation).name;
    case "cards":
      return "Schede degli obiettivi";
  }
}

/** The words of the Relazione, of the Piano and of the cards. */
export const RELAZIONE_TEXTS: RelazioneTexts = {
  sectionNames: SECTION_NAMES,
  targetOf: (name) => TARGETS.get(foldText(name)) ?? null,
  title: titleOf,
  documentTitle: (document, evaluation) =>
    [evaluation.plan.parameters.body, titleOf(document, evaluation)]
      .filter((part) => part !== null)
      .join(" – "),
  subtitle: ({ plan }) => yearAndPeriod(plan.parameters),
  mark: SUMMARY_TEXTS.status,
  internalUse: "Uso interno: contiene nomi di persone",
  footer: (document, evaluation) =>
    [
      evaluation.plan.parameters.body,
      `${titleOf(document, evaluation)} ${evaluation.plan.parameters.year ?? ""}`,
    ]
      .filter((part) => part !== null)
      .join(" – "),
  caption: (title, { plan }) =>
    /\banno\b/i.test(title) ? title : `${title} – Anno ${plan.parameters.year ?? ""}`,
  actSubject,
  approvedBy,
  updatedBy,
  brief: BRIEF_TEXTS,
  premise,
  actsIntroduction: "Gli atti richiamati:",
  act: actSentence,
  approvals,
  cycle: {
    strategic: strategicSentence,
    byUnit: (ofPlan) =>
      ofPlan === 1
        ? "L'obiettivo del piano, con il suo codice:"
        : "Gli obiettivi del piano, con i loro codici, sono così ripartiti:",
    unit: (name, codes) =>
      `${name}, ${counted(codes.length, "obiettivo", "obiettivi")}: ${listed(codes)}`,
    sharedByAll: (codes) =>
      `Tutte le strutture, ${counted(codes.length, "obiettivo", "obiettivi")}: ${listed(codes)}`,
    ordinary: ordinarySentence,
  },
  reached: reachedSentence,
  index: ({ index }, evaluation) => {
    if (index === null)
      return "L'indice di raggiungimento non è disponibile: nessun obiettivo è stato valutato.";
    const so = isProvisional(evaluation) ? " provvisorio" : "";
    return `L'indice di raggiungimento${so} del piano è pari ${toThe(formatFixed(index.shown, index.places))}%.`;
  },
  progress: ({ shown, places }) =>
    `L'avanzamento del piano è pari ${toThe(formatFixed(shown, places))}%.`,
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
    const verb = judgement.isPositive ? "è" : "non è";
    return `La performance dell'ente ${verb} positiva: l'indice di raggiungimento, ${figure}%, ${compared} stabilita, ${formatEntered(judgement.threshold)}%.`;
  },
  minimum: minimumSentence,
  deviations: deviationsSentence,
  monitoring: (dates) =>
    dates.length === 1
      ? `Lo stato degli obiettivi è stato registrato al ${listed(dates.map(formatDate))}.`
      : `Lo stato degli obiettivi è stato registrato a ${dates.length} date: ${listed(dates.map(formatDate))}.`,
  difficulty: (date, code, text) => `Al ${formatDate(date)}, obiettivo ${code}: ${text}`,
  cards: CARD_TEXTS,
  closing: {
    labels: CLOSING_LABELS,
    blank: "______________________________",
    fingerprint: (fingerprint) => `Impronta dei dati: ${fingerprint.slice(0, SHORT_FINGERPRINT)}`,
  },
};

/** "28 obiettivi strategici, di cui 21 costituenti il Piano della performance". */
function strategicSentence({ strategic, ofPlan }: StrategicCount, evaluation: Evaluation): string {
  const plan = planName(evaluation);
  const year = evaluation.plan.parameters.year ?? "";
  const assigned = (count: number, one: string, many: string): string =>
    count === 1
      ? `Per il ${year} è stato assegnato 1 ${one}`
      : `Per il ${year} sono stati assegnati ${formatCount(count)} ${many}`;
  if (strategic === ofPlan) {
    return `${assigned(ofPlan, "obiettivo", "obiettivi")} ${plan.ofThe}.`;
  }
  const what = assigned(strategic, "obiettivo strategico", "obiettivi strategici");
  if (ofPlan === 0) {
    return `${what}, non ${strategic === 1 ? "compreso" : "compresi"} ${plan.inThe}.`;
  }
  return `${what}, di cui ${formatCount(ofPlan)} ${ofPlan === 1 ? "costituente" : "costituenti"} ${plan.the}.`;
}

/** "inoltre" only where strategic ones were told before. */
function ordinarySentence(assigned: number, isAlone: boolean, { plan }: Evaluation): string {
  const [one, several] = isAlone
    ? [
        `Per il ${plan.parameters.year ?? ""} è stato`,
        `Per il ${plan.parameters.year ?? ""} sono stati`,
      ]
    : ["È stato inoltre", "Sono stati inoltre"];
  return assigned === 1
    ? `${one} assegnato 1 obiettivo di miglioramento e ordinario.`
    : `${several} assegnati ${formatCount(assigned)} obiettivi di miglioramento e ordinari.`;
}

/** The citations are ours to keep right; a row "Riferimenti normativi" of `Testi` takes their place. */
function premise(document: DocumentId, { plan }: Evaluation): readonly string[] {
  switch (document) {
    case "relazione":
      return [
        "La Relazione sulla performance mostra, a consuntivo, i risultati organizzativi e individuali raggiunti rispetto ai singoli obiettivi programmati e alle risorse, con gli eventuali scostamenti (D.Lgs. 27 ottobre 2009, n. 150, art. 10, c. 1, lett. b).",
        `${EVALUATION_BODIES[plan.parameters.evaluationBody]} la valida, a condizione che sia redatta in forma sintetica, chiara e di immediata comprensione ai cittadini (art. 14, c. 4, lett. c).`,
      ];
    case "piano":
      return [
        "Il Piano individua gli indirizzi e gli obiettivi strategici e operativi dell'ente e stabilisce gli indicatori con cui si misura la performance (D.Lgs. 27 ottobre 2009, n. 150, art. 10, c. 1, lett. a).",
      ];
    case "cards":
      return [];
  }
}

const EVALUATION_BODIES: Record<EvaluationBody, string> = {
  nucleo: "Il Nucleo di valutazione",
  oiv: "L'Organismo indipendente di valutazione",
};

function yearAndPeriod({ year, period }: Evaluation["plan"]["parameters"]): string {
  return `Anno ${year ?? ""}${period === null ? "" : ` – Triennio ${period}`}`;
}

function minimumSentence({ reached, below }: MinimumOfUnits, { plan }: Evaluation): string {
  const { decimals } = plan.parameters;
  if (below.length === 0) {
    return reached.length === 1
      ? `L'unica struttura valutata, ${withArticle(reached[0]?.unit.name ?? "").the}, ha raggiunto il risultato minimo atteso.`
      : "Tutte le strutture valutate hanno raggiunto il risultato minimo atteso.";
  }
  const named = below.map(({ unit, unitResult, minimum }) => {
    const result =
      unitResult === null ? "n.d." : `${formatFixed(unitResult.shown, unitResult.places)}%`;
    const least = minimum === null ? "" : ` su un minimo di ${formatEntered(minimum, decimals)}%`;
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
  const reasons = deviations.length === 1 ? "con le sue ragioni" : "con le ragioni di ciascuno";
  return `La tabella riporta, ${reasons}, ${told.join(" e ")} (D.Lgs. 150/2009, art. 10, c. 1, lett. b).`;
}
