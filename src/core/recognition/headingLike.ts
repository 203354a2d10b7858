import { foldHeading, headingWords, LONGEST_HEADING } from "./headingWords";
import { readHeading } from "./headings";
import type { HeadingMeaning } from "./headingMeaning";
import type { ReadingContext } from "./readingContext";
import { rememberedMeaning, saidMeaning } from "./saidMeaning";

/** Words that headings are made of, by how they begin. Long data may hold one, a heading holds little else. */
const HEADING_STEMS =
  /^(?:obiettiv|ob$|obj$|operativ|strategic|gestional|esecutiv|general|pluriennal|specific|valore|valori|pubblic|performance|peg$|pdo$|piao$|dup$|mandato|codic|cod$|n$|nr$|num|id$|prog|denominaz|descriz|titol|oggetto|struttur|settor|serviz|area$|aree$|ambit|uffic|direzion|dipartiment|ripartiz|unita|uo$|cdr$|cdc$|centr|responsabil|organizzativ|dirigent|titolar|referent|assegnatar|personale|coinvolt|risorse|finanziar|uman|mission|programm|indirizz|linea|linee|asse$|prospettiv|priorita|tipo|categor|pes[oi]$|pesatur|ponderaz|relativ|assegnat|strategicita|rilevanz|complessita|difficolta|natura|target|attes|previst|programmat|standard|baseline|partenza|iniziale|storic|consuntiv|effettiv|rilevat|finale|misur|formul|calcol|modalit|stakeholder|dimension|udm$|um$|trend|andament|polarita|font[ei]|indicator|kpi$|fas[ei]$|attivita|azion|intervent|adempiment|cronoprogr|inizio|avvio|scadenz|termine|data$|fine$|tempi|temp[oi]stic|completa|eseguit|svolt|punt[ei]|punti$|ragg$|raggiun|consegu|real$|realizz|parzial|corso$|esito|esiti|stato|attuaz|giudizi|valutaz|risultat|grado|livello|tasso|avanzament|percentual|perc$|%$|motivaz|scostament|osservaz|annotaz|note?$|criticita|giustificaz|comment|ritard|giorni|total|medi[ae]$|complessiv|nominativ|cognome|dipendent|matricol|impegno|quota|obiettivi|esclus|minim|max$|si$|no$|dati|causa|evidenz|finalita|owner$|department$|weight$|actual$|achieve|deadline$|status$|milestones?$|goals?$|objectives?$)/;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "di del dello della dell dei degli delle da dal al alla alle all a ai in nel nella per con e ed o su sul che i il lo la le gli un una".split(
    " ",
  ),
);

/** Of the words of a heading at least so many are words of headings. */
const LEAST_SHARE = 0.6;

/** What a text means where it is nothing but a heading; null for data, sentences, names. */
export type HeadingTest = (text: string) => HeadingMeaning | null;

/** Texts are tried once: a column repeats them thousands of times. */
export function createHeadingTest(context: ReadingContext): HeadingTest {
  const known = new Map<string, HeadingMeaning | null>();
  return (text) => {
    if (text.length > LONGEST_HEADING) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = looksLikeHeading(text) ? readHeading(text).meaning : null;
    const meaning = saidMeaning(context, text) ?? read ?? rememberedMeaning(context, text);
    known.set(text, meaning);
    return meaning;
  };
}

export function looksLikeHeading(text: string): boolean {
  if (foldHeading(text).replace(/[^a-z%]/g, "") === "") return false;
  const words = headingWords(text)
    .key.split(" ")
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
  if (words.length === 0) return false;
  const ofHeadings = words.filter((word) => HEADING_STEMS.test(word)).length;
  return ofHeadings / words.length >= LEAST_SHARE;
}
