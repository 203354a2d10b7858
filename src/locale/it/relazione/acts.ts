import type { Act } from "../../../core/domain/plan";
import type { CalendarDate } from "../../../core/domain/calendarDate";
import type { ActSubject, ApprovalActs, DocumentId } from "../../../core/texts/relazioneTexts";
import { foldText } from "../../../core/contract/matching";
import { MONTHS } from "../months";
import { withArticle } from "./articles";

const BLANK = "___";

/** The first that fits: a validation of the Relazione is no approval of it. */
const SUBJECTS: readonly (readonly [RegExp, ActSubject])[] = [
  [/\bvalida/, "validation"],
  // An act about the rendiconto alone says nothing of the Relazione.
  [/\brendiconto\b.*\brelazione\b|\brelazione\b.*\brendiconto\b/, "budgetReport"],
  [/\brendiconto\b/, "yearly"],
  [/\brelazione sulla performance\b|\bapprovazione della relazione\b/, "relazione"],
  [/\bsistema\b|\bsmvp\b/, "other"],
  [/\bvariazion|\brimodulazion|\bdup\b/, "yearly"],
  [/\bpiano\b|\bpiao\b|\bpeg\b|\bpdo\b/, "plan"],
];

export function actSubject({ title }: Act): ActSubject {
  const folded = foldText(title);
  return SUBJECTS.find(([pattern]) => pattern.test(folded))?.[1] ?? "other";
}

/** "Sistema di misurazione e valutazione: Giunta comunale, n. 12 del 3 febbraio 2022". */
export function actSentence(act: Act): string {
  const { title, organ, number, date } = act;
  if (organ === null && number === null && date === null) return title;
  return `${title}: ${organ === null ? "" : `${organ}, `}${reference(act)}`;
}

export function approvedBy(document: DocumentId, act: Act | null): string {
  const approved = document === "relazione" ? "Approvata" : "Approvato";
  if (act === null) return `${approved} con atto n. ${BLANK} del ${BLANK}`;
  return `${approved} con atto ${act.organ === null ? `di ${BLANK}` : withArticle(act.organ).ofThe}, ${reference(act)}`;
}

export function updatedBy(acts: readonly string[]): string {
  const by = acts.length === 0 ? "" : `: ${acts.join("; ")}`;
  return `Testo aggiornato con le variazioni successive all'approvazione${by}`;
}

/**
 * The law lets the Giunta approve before the Nucleo validates, or after: the order is that of the dates, and none is
 * told where one of them is missing.
 */
export function approvals({ approval, validation, budgetReport }: ApprovalActs): readonly string[] {
  const sentences = [
    ...(approval === null
      ? []
      : [{ act: approval, text: `La Relazione è stata approvata ${withAct(approval)}.` }]),
    ...(validation === null
      ? []
      : [{ act: validation, text: `La Relazione è stata validata ${withAct(validation)}.` }]),
  ];
  const [first, second] = sentences;
  const isReversed =
    first?.act.date && second?.act.date && dayNumber(second.act.date) < dayNumber(first.act.date);
  const ordered = isReversed ? [...sentences].reverse() : sentences;
  return [
    ...ordered.map(({ text }) => text),
    ...(budgetReport === null
      ? []
      : [
          `La Relazione è unificata al rendiconto della gestione (D.Lgs. 150/2009, art. 10, c. 1-bis; D.Lgs. 267/2000, art. 227), approvato ${withAct(budgetReport)}.`,
        ]),
  ];
}

/** "con atto della Giunta comunale, n. 12 del 3 febbraio 2022". */
function withAct(act: Act): string {
  return `con atto ${act.organ === null ? "" : `${withArticle(act.organ).ofThe}, `}${reference(act)}`;
}

function reference({ number, date }: Act): string {
  return `n. ${number ?? BLANK} del ${date === null ? BLANK : formatLongDate(date)}`;
}

/** "3 febbraio 2022", "1° marzo 2023". */
function formatLongDate({ year, month, day }: CalendarDate): string {
  return `${day === 1 ? "1°" : day} ${MONTHS[month - 1] ?? month} ${year}`;
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return (year * 12 + month) * 31 + day;
}
