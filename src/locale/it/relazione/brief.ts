import type { Evaluation, KindEvaluation } from "../../../core/domain/evaluation";
import { isProvisional } from "../../../core/domain/phase";
import { approvedCounts } from "../../../core/year/remodulation";
import type { BriefTexts } from "../../../core/texts/relazioneTexts";
import { counted, formatCount } from "../numbers";
import { UNIT_WORDS } from "../words";
import { noneAssessed, reachedOfAssessed } from "./reached";
import { shortened, withFullStop } from "./userTexts";

/** A title may be a page long: half a page is to hold several. */
const LONGEST_TITLE = 160;
const LONGEST_REASON = 240;

/** "In breve": half a page for the citizen. */
export const BRIEF_TEXTS: BriefTexts = {
  objectives,
  missed: (count) =>
    count === 1 ? "L'obiettivo non raggiunto, e perché:" : "Gli obiettivi non raggiunti, e perché:",
  missedOne: ({ objective }, units) => {
    const whose = units.length === 0 ? "" : ` (${units.join("; ")})`;
    const title = shortened(objective.operationalObjective, LONGEST_TITLE);
    const reason = shortened(objective.reason ?? "motivazione non indicata", LONGEST_REASON);
    return `«${title}»${whose}: ${withFullStop(reason)}`;
  },
  moreMissed: (count) =>
    `${count === 1 ? "Un altro è" : `Altri ${formatCount(count)} sono`} nella tabella degli scostamenti.`,
  termsTitle: "Le parole di questa relazione",
  terms,
};

/** Those that this document uses. */
function terms({
  kinds,
  units,
  plan,
}: Evaluation): readonly { readonly label: string; readonly meaning: string }[] {
  const has = (kind: KindEvaluation["kind"]): boolean => kinds.some((each) => each.kind === kind);
  const each = UNIT_WORDS[plan.parameters.unitTerm].each;
  const found = [
    {
      isUsed: has("performance"),
      label: "Obiettivo del piano",
      meaning: "un risultato importante per i cittadini, che l'ente ha messo nel piano dell'anno.",
    },
    {
      isUsed: has("ordinary"),
      label: "Obiettivo ordinario",
      meaning: "un risultato che migliora o mantiene i servizi di ogni giorno.",
    },
    {
      isUsed: kinds.some(({ counts }) => counts.excluded > 0),
      label: "Obiettivo valutabile",
      meaning:
        "un obiettivo assegnato che non è stato escluso durante l'anno, per esempio perché è mancato un finanziamento.",
    },
    {
      isUsed: has("performance"),
      label: "Indice di raggiungimento",
      meaning:
        "quanta parte del piano è stata realizzata, da zero a cento, secondo il peso dei suoi obiettivi.",
    },
    {
      isUsed: units.some(({ minimum }) => minimum !== null),
      label: "Risultato minimo atteso",
      meaning: `il risultato che ogni ${each} deve almeno raggiungere.`,
    },
  ];
  return found.flatMap(({ isUsed, label, meaning }) => (isUsed ? [{ label, meaning }] : []));
}

function objectives(group: KindEvaluation, evaluation: Evaluation): string {
  const { assigned, excluded, assessable, pending, achieved } = group.counts;
  const { name, hadGivenItself } = bodyAsSubject(evaluation);
  const approved = approvedCounts(evaluation.plan, group.kind);
  const isRemodulated = approved !== null && approved.dropped + approved.added > 0;
  // What was added since was not among what it had set itself.
  const planned = (isRemodulated && approved.approved) || assigned;
  const wanted = `${name} ${hadGivenItself} ${counted(planned, "obiettivo", "obiettivi")} per il ${evaluation.plan.parameters.year ?? ""}`;
  const reached = achieved ?? 0;
  if (assessable === pending) return `${wanted}: ${noneAssessed(group, evaluation)}.`;
  if (isProvisional(evaluation) || excluded > 0 || isRemodulated) {
    const verb = reached === 1 ? "raggiunto" : "raggiunti";
    return `${wanted}: ${verb} ${reachedOfAssessed(group, evaluation)}.`;
  }
  if (assigned === 1) return `${wanted}: ${reached === 1 ? "lo" : "non lo"} ha raggiunto.`;
  if (reached === assessable) return `${wanted}: li ha raggiunti tutti.`;
  if (reached === 0) return `${wanted}: non ne ha raggiunto nessuno.`;
  return `${wanted}: ne ha ${reached === 1 ? "raggiunto" : "raggiunti"} ${formatCount(reached)}.`;
}

/** "Il Comune di Sondrio", "L'Unione dei Comuni", "La Provincia"; "L'ente" where the word is not known. */
function bodyAsSubject({ plan }: Evaluation): { name: string; hadGivenItself: string } {
  const body = plan.parameters.body?.trim() ?? "";
  const [word = ""] = body.toLowerCase().split(/\s/, 1);
  const masculine = "si era dato";
  const feminine = "si era data";
  if (["comune", "municipio", "consorzio"].includes(word)) {
    return { name: `Il ${body}`, hadGivenItself: masculine };
  }
  if (["città", "provincia", "comunità"].includes(word)) {
    return { name: `La ${body}`, hadGivenItself: feminine };
  }
  if (word === "unione") return { name: `L'${body}`, hadGivenItself: feminine };
  return { name: "L'ente", hadGivenItself: masculine };
}
