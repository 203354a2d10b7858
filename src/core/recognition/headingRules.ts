import type { HeadingMeaning, HeadingTrait } from "./headingMeaning";
import type { ImportField } from "./importFields";

// In an Italian heading the first noun says what the column holds, what follows says of what: "Peso dell'obiettivo" is
// a weight, "Strutture che contribuiscono all'obiettivo" are units. So the earliest known word decides, and the rest
// only refines it.

/** `rest` follows the noun, which is `noun`. */
type Refine = (rest: string, noun: string) => HeadingMeaning | null;

interface Head {
  readonly pattern: RegExp;
  readonly means: Refine;
}

const OF_INDICATOR = /\b(indicator[ei]|kpi|misura)\b/;
const OF_ACTIVITY = /\b(fas[ei]|attivita|azion[ei]|intervent[oi])\b/;
const OF_UNIT =
  /\b(struttur[ae]|settor[ei]|serviz[io]+|are[ae]|uffic[io]+|direzion[ei]|cdr|cdc|centro)\b/;
const REACHED = /\b(raggiunt[oiae]|conseguit[oiae]|ottenut[oiae]|realizzat[oiae]|risultato)\b/;

/** "Peso x grado". */
const TIMES_RESULT = /^(?:x|per) (?:il )?(?:%|grado|punteggi|risultat|valutazion|raggiungiment)/;

const UNIT_WORDS =
  "struttur[ae]|settor[ei]|serviz[io]+|are[ae]|uffic[io]+|direzion[ei]|dipartiment[oi]|ripartizion[ei]|" +
  "unita (?:operativ|organizzativ)[ae]|uo|cdr|cdc|centr[oi] di (?:responsabilita|costo)|posizione organizzativa responsabile";

const HEADS: readonly Head[] = [
  head("ritard[oi]|giorni|ore|tempo lavoro|impegno|quota|durata", () => none()),
  head("total[ei]|medi[ae]|somma|complessiv[oa]", () => none("sum")),
  head("nominativo|cognome|dipendente|matricola", () => none("person")),
  head("(?:%|percentuale) (?:di |del )?(?:tempo|ore|impegno|partecipazione|apporto)", () => none()),
  head("codic[ei]|cod|id|nr?|num|numero|prog|progressivo", codeMeaning),
  head("ob|obj", abbreviated),
  head(UNIT_WORDS, unitMeaning),
  head(
    "responsabil[ei]|dirigent[ei]|titolar[ei]|referent[ei]|assegnatari[oi]|posizione organizzativa",
    () => is("owner"),
  ),
  head("personale|dipendenti|collaboratori|risorse umane|gruppo di lavoro", () =>
    is("staffInvolved"),
  ),
  head("risorse|budget|stanziament[oi]", () => is("resources")),
  head("mission[ei]", (rest) => labelOr(rest, is("mission"))),
  head("programm[ai]", (rest) => labelOr(rest, is("programme"))),
  head(
    "strategic[oi]|indirizz[oi] (?:strategic|di mandato|general)\\w*|line[ae] (?:strategic|di mandato|programmatic)\\w*|prospettiva|priorita|obiettiv[oi] (?:strategic|general|pluriennal|di mandato|di valore pubblico|dup)\\w*",
    () => is("strategicObjective"),
  ),
  head("tipo|tipologia", (rest) =>
    rest === "" || rest.includes("obiettiv") ? is("kind", "usual") : none(),
  ),
  head("categori[ae]|ambit[oi]", () => is("category")),
  head("pes[oi]|pesatura|ponderazione", weightMeaning),
  head("strategicita|rilevanza", () => is("importance")),
  head("complessita|difficolta", () => is("complexity")),
  head("natura", () => is("nature")),
  head("target|valor[ei] (?:attes[oi]|obiettivo|target)|standard", (rest) =>
    /^(raggiunt|conseguit)/.test(rest) ? is("outcome") : is("indicators.target"),
  ),
  head("risultat[oi] attes[oi]|attes[oi]|previst[oiae]|programmat[oiae]", () =>
    is("indicators.target", "guessed", "secondary"),
  ),
  head("baseline|valor[ei] (?:di partenza|inizial[ei]|storic[oi])|storico", () =>
    is("indicators.startingValue"),
  ),
  head(
    "consuntiv[oi]|effettiv[oi]|rilevazione|valor[ei] (?:raggiunt[oi]|conseguit[oi]|rilevat[oi]|effettiv[oi]|final[ei]|a consuntivo|realizzat[oi])",
    () => is("indicators.actual"),
  ),
  head("unita di misura|udm|um", () => is("indicators.unitOfMeasure", "usual")),
  head("trend|andamento|polarita", () => is("indicators.trend")),
  head("font[ei]", () => is("indicators.source")),
  head("indicator[ei]|kpi", (rest) =>
    /^(n|tipo)\b/.test(rest)
      ? none()
      : is("indicators.indicator", rest === "" ? "usual" : "guessed"),
  ),
  head("formula|algoritmo|modalita di (?:calcolo|misurazione)", () =>
    is("indicators.indicator", "guessed", "secondary"),
  ),
  head("fas[ei]|attivita|azion[ei]|intervent[oi]|adempiment[oi]|cronoprogramma", () =>
    is("activities.activity", "usual"),
  ),
  head("inizio|data inizio|avvio|data avvio", () => none()),
  head("scadenz[ae]|termin[ei]|data (?:fine|prevista|di fine)|fine|tempistica|tempi|entro", () =>
    is("activities.dueDate"),
  ),
  head("completat[oa]|eseguit[oa]|svolt[oa]|realizzata|attuata|fatt[oa]", () =>
    is("activities.completed"),
  ),
  head("punteggi[oi]|punti", pointsMeaning),
  head("non (?:raggiunt|conseguit|realizzat|attuat)[oi]", (rest) => state("notAchieved", rest)),
  head("parzial(?:e|mente)(?: (?:raggiunt|conseguit|realizzat)[oi])?|parz", (rest) =>
    state("partlyAchieved", rest),
  ),
  head("in corso", (rest) => state("inProgress", rest)),
  head("esito|stato", (rest) =>
    /^(dell? )?(indicator|fas[ei]\b)/.test(rest) ? none() : is("outcome"),
  ),
  // "Previsto | Realizzato" are two figures of an indicator, or words for the objective: the values decide.
  head("realizzat[oi]", (rest) =>
    rest === "" ? is("outcome", "guessed", "ambiguous") : reachedMeaning(rest),
  ),
  head("raggiunt[oi]|conseguit[oi]|attuat[oi]", reachedMeaning),
  head("sal", () => is("grade", "guessed", "progress")),
  head("monitoraggi[oi]|preconsuntiv[oi]|rendicontazion[ei]", () =>
    is("outcome", "guessed", "ambiguous", "weak"),
  ),
  head("giudizio|valutazion[ei]|validazion[ei]|autovalutazion[ei]", () =>
    is("outcome", "guessed", "ambiguous"),
  ),
  head("risultat[oi]", resultMeaning),
  head(
    "grado|livello|tasso|ragg|raggiungimento|realizzazione|conseguimento|attuazione",
    gradeMeaning,
  ),
  head("avanzamento|completamento", progressMeaning),
  head("percentuale|perc|%", percentMeaning),
  head(
    "motivazion[ei]|scostament[oi]|osservazion[ei]|annotazion[ei]|not[ae]|criticita|giustificazion[ei]|comment[oi]",
    () => is("reason"),
  ),
  head("owner", () => is("owner")),
  head("department", () => is("unit")),
  head("weight", weightMeaning),
  head("actual", () => is("indicators.actual")),
  head("achieve(?:d|ment)", () => is("grade")),
  head("deadline", () => is("activities.dueDate")),
  head("status", () => is("outcome")),
  head("milestones?", () => is("activities.activity", "usual")),
  head("goals?|objectives?", objective),
  head("descrizion[ei]|titol[oi]|denominazion[ei]|oggetto", genericMeaning),
  head("obiettiv[oi]|operativ[oi]|gestional[ei]|progett[oi]", objective),
];

/** The meaning that the words of a heading give (`headingWords`); null where none of them is known. */
export function meaningOfWords(key: string): HeadingMeaning | null {
  let best: { readonly at: number; readonly noun: string; readonly head: Head } | null = null;
  for (const candidate of HEADS) {
    const match = candidate.pattern.exec(key);
    if (match === null) continue;
    const { index: at } = match;
    const [noun] = match;
    if (best === null || at < best.at || (at === best.at && noun.length > best.noun.length)) {
      best = { at, noun, head: candidate };
    }
  }
  return best === null
    ? null
    : best.head.means(key.slice(best.at + best.noun.length).trim(), best.noun);
}

function head(words: string, means: Refine): Head {
  return { pattern: new RegExp(String.raw`(?<![a-z])(?:${words})(?![a-z])`), means };
}

function is(
  field: ImportField | null,
  certainty: HeadingMeaning["certainty"] = "guessed",
  ...traits: readonly HeadingTrait[]
): HeadingMeaning {
  return { field, certainty, traits };
}

function none(...traits: readonly HeadingTrait[]): HeadingMeaning {
  return is(null, "guessed", ...traits);
}

function state(
  outcome: "notAchieved" | "partlyAchieved" | "inProgress",
  rest: string,
): HeadingMeaning | null {
  return rest === "" || REACHED.test(rest) || /stato|esito|attuazione|obiettiv/.test(rest)
    ? is(`mark.${outcome}`)
    : null;
}

/** "N. obiettivi assegnati" counts them, "Codice struttura" is a unit's, "N. delibera" is none of ours. */
function codeMeaning(rest: string): HeadingMeaning | null {
  const counts = countMeaning(rest);
  if (counts !== null) return counts;
  if (OF_UNIT.test(rest)) return none("unitCode");
  const isPlain =
    /^(?:(?:di|dell?|scheda|obiettivo|ob|obj|operativo|gestionale|peg|pdo|performance|ord|ordine) ?)*$/;
  return isPlain.test(rest) ? is("code", rest === "" ? "guessed" : "usual") : none();
}

/** "Missione/Programma - Obiettivo": the missions are headings inside the column of the objectives. */
function labelOr(rest: string, label: HeadingMeaning): HeadingMeaning {
  return /\bobiettiv[oi]$/.test(rest) ? is("operationalObjective") : label;
}

/** "Ob. n.", "Ob. strategico", "Ob. operativo". */
function abbreviated(rest: string): HeadingMeaning | null {
  if (/^(n|nr|num|numero)\b/.test(rest)) return is("code", "usual");
  return rest.startsWith("strategic") ? is("strategicObjective", "usual") : objective(rest);
}

/** "Raggiunto: SI" beside "Raggiunto: NO" heads crosses. */
function reachedMeaning(rest: string): HeadingMeaning {
  if (rest === "si") return is("mark.achieved");
  if (rest === "no") return is("mark.notAchieved");
  return /^(in parte|parzial(e|mente)|parz)$/.test(rest)
    ? is("mark.partlyAchieved")
    : is("outcome");
}

function countMeaning(rest: string): HeadingMeaning | null {
  if (!/\b(obiettivi|ob)\b/.test(rest) || /^obiettivo\b/.test(rest)) return null;
  if (/\besclus|stralciat/.test(rest)) return is("counted.excluded", "usual");
  if (/\bnon\b|parzial/.test(rest)) return none();
  if (REACHED.test(rest)) return is("counted.achieved", "usual");
  return /\bassegnat|previst|totali|programmat/.test(rest) ? is("counted.assigned", "usual") : null;
}

function unitMeaning(rest: string): HeadingMeaning | null {
  if (/^(strategic|tematic|di intervento|di bilancio)/.test(rest)) {
    return is(rest.startsWith("strategic") ? "strategicObjective" : "category");
  }
  return /coinvolt|altr[ei]|collegat|supporto/.test(rest)
    ? is("unit", "guessed", "secondary")
    : is("unit", rest === "" ? "usual" : "guessed");
}

function objective(rest: string, noun = ""): HeadingMeaning | null {
  // "Obiettivi assegnati" are counted, "Obiettivo assegnato" is one.
  const counts = noun === "obiettivi" ? countMeaning(`obiettivi ${rest}`) : null;
  if (counts !== null && /assegnat|raggiunt|conseguit|esclus/.test(rest)) return counts;
  if (/^(raggiunt|conseguit)/.test(rest)) return is("outcome");
  if (rest.startsWith("%")) return none();
  return is("operationalObjective", rest === "" ? "usual" : "guessed");
}

function weightMeaning(rest: string): HeadingMeaning | null {
  if (OF_INDICATOR.test(rest)) return is("indicators.weight", "usual");
  if (OF_ACTIVITY.test(rest)) return is("activities.weight", "usual");
  if (/total|complessiv/.test(rest)) return none("sum");
  if (REACHED.test(rest) || TIMES_RESULT.test(rest)) return is("points");
  return /relativ|normalizzat|ponderat/.test(rest)
    ? is("assignedWeight", "guessed", "secondary")
    : is("assignedWeight");
}

function pointsMeaning(rest: string): HeadingMeaning | null {
  return /max|massim|attribuibil|previst/.test(rest) ? is("assignedWeight") : is("points");
}

function resultMeaning(rest: string): HeadingMeaning | null {
  if (/^(?:pesat|ponderat)/.test(rest)) return is("points");
  if (/%|percentual/.test(rest)) return is("grade");
  if (OF_INDICATOR.test(rest)) return is("indicators.actual", "usual");
  if (/minimo|medio/.test(rest)) return none();
  return is("outcome", "guessed", "ambiguous");
}

function gradeMeaning(rest: string): HeadingMeaning | null {
  if (OF_INDICATOR.test(rest)) return none();
  return progressOr(rest, is("grade"));
}

function progressMeaning(rest: string): HeadingMeaning | null {
  if (rest.includes("obiettiv")) return is("grade");
  return OF_INDICATOR.test(rest) ? none() : progressOr(rest, is("grade", "guessed", "progress"));
}

function progressOr(rest: string, otherwise: HeadingMeaning): HeadingMeaning {
  return OF_ACTIVITY.test(rest) ? is("activities.progress", "usual") : otherwise;
}

function percentMeaning(rest: string): HeadingMeaning | null {
  if (/\b(tempo|ore|impegno|partecipazione|apporto|scostament|ritard)/.test(rest)) return none();
  if (/avanzament|completament/.test(rest)) return progressMeaning(rest);
  if (/^(?:di |della |delle )?(?:fas[ei]|attivita|azion[ei]|intervent[oi])$/.test(rest))
    return is("activities.progress");
  return /\bragg\b|\breal\b|raggiun|realizz|consegui|attuaz|risultat|grado/.test(rest)
    ? gradeMeaning(rest)
    : is("grade", "guessed", "ambiguous");
}

function genericMeaning(rest: string): HeadingMeaning | null {
  if (OF_INDICATOR.test(rest)) return is("indicators.indicator", "usual");
  if (OF_ACTIVITY.test(rest)) return is("activities.activity", "usual");
  if (rest.includes("mission")) return is("mission");
  if (rest.includes("programm")) return is("programme");
  if (rest.includes("strategic")) return is("strategicObjective");
  if (/obiettiv|operativ|\bob\b/.test(rest)) return is("operationalObjective", "usual");
  if (OF_UNIT.test(rest)) return is("unit", "usual");
  return /estes|dettagli/.test(rest) ? none() : is("operationalObjective", "guessed", "generic");
}
