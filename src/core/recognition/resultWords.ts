import type { HeadingMeaning, HeadingTrait } from "./headingMeaning";
import type { HeadingWords } from "./headingWords";
import type { ImportField } from "./importFields";

// Grade and outcome change every figure. A heading with a word of a result and other words beside it may mean something
// else: a threshold, an expected value, another year, the satisfaction of users.

/** What a heading of a result may say beside it and stay one: all other words are a doubt. */
const WORDS_OF_RESULTS =
  /^(?:%|\d{1,2}|e|ed|o|a|ad|al|all|alla|allo|ai|alle|da|dal|di|del|dell|della|dello|dei|degli|delle|d|in|il|lo|la|l|i|gli|le|per|su|sul|sull|si|no|x|percentuale|perc|grado|livello|tasso|ragg|raggiun\w+|real|consegu\w+|realizz\w+|attua\w+|ottenut\w+|avanzament\w+|completament\w+|complet\w+|esit[oi]|stat[oi]|risultat[oi]|giudizi[oi]|valutazion[ei]|validazion[ei]|punteggi[oi]|punt[oi]|obiettiv[oi]|ob|operativ[oi]|gestional[ei]|esecutiv[oi]|performance|peg|pdo|final[ei]|complessiv[oa]|effettiv[oa]|definitiv[oa]|consuntiv[oi]|preconsuntiv[oi]|monitoraggi[oi]|rendicont\w+|anno|annual[ei]|esercizio|periodo|data|fine|parzial\w+|nucleo|oiv|ndv|valore|corso|non|achieve\w+|status|sal|attribuit[oi]|assegnat[oi])$/;
const REACHED =
  /\b(?:ragg\b|real\b|raggiun|consegu|realizz|attua[tz]|ottenut|avanzament|completa|sal\b|punt[oi]\b|punteggi|esit[oi]\b|stato\b|risultat[oi]\b|achieve)/;

/** Words after which a column is no result, whatever else its heading says. */
const NO_RESULT =
  /\b(?:sogli[ae]|minim[oaie]|massim[oaie]|max|min|attes[oaie]|previst[oaie]|prevision[ei]|preventiv[oi]|programmat[oaie]|pianificat[oaie]|target(?! (?:raggiunt|conseguit))|stim\w+|proiezion[ei]|tendenzial[ei]|mancat[oaie]|non (?:raggiunt|consegu|realizz)\w+|difficolta|complessita|fattibilita|rischi[oi]?|soddisfazion[ei]|gradiment[oi]|customer|priorita|urgenza|rilevanza|importanza|strategicita|criticita|copertur[ae]|assenz[ae]|presenz[ae]|partecipazion[ei]|apporto|scostament[oi]|ritard[oi]|residu[oaie]|ipotesi|import[oi]|euro|premi[oi]?|retribuzion[ei]|indennita|produttivita|incentiv[oi]|inizial[ei]|di partenza|baseline)\b/;
/** The sign of an amount of money, which is no percentage. */
const OF_MONEY = "€";
const WORDS_OF_WEIGHTS =
  /^(?:%|\d{1,4}|e|ed|a|ad|al|all|allo|alla|di|del|dell|della|dello|dei|degli|delle|d|in|il|lo|la|l|i|per|su|sul|sull|pes[oi]|weight|pesatur[ae]|ponderazion[ei]|ponderat[oi]|relativ[oi]|normalizzat[oi]|percentual[ei]|perc|assegnat[oi]|attribuit[oi]|attribuibil[ei]|approvat[oi]|definitiv[oi]|final[ei]|total[ei]|complessiv[oi]|anno|annual[ei]|obiettiv[oi]|ob|operativ[oi]|gestional[ei]|esecutiv[oi]|performance|peg|pdo|settor[ei]|serviz[io]+|area|struttur[ae]|uffici[o]?|direzion[ei]|ente|punteggi[oi]|punt[oi]|max|massim[oi]|previst[oi])$/;
const OF_THE_PAST =
  /\b(?:precedent[ei]|prec|scors[oi]|passat[oi]|vecchi[oaie]|storic[oi]|anno [nt] 1)\b/;
/** "Grado di raggiungimento del target", of what was expected, is a result all the same. */
const REACHED_OF_EXPECTED = new RegExp(
  String.raw`\b((?:raggiun|consegu|realizz|attua[tz])\w*)` +
    String.raw`(?: target|(?: (?:del|dell|dei|degli|al|ai|rispetto|su|sul|di|obiettiv[oi]))+` +
    String.raw` (?:target|valor[ei] (?:attes[oi]|target)|risultat[oi] (?:attes|previst)[oi]|(?:programmat|previst|attes)[oi]))\b`,
);
const OF_NUCLEO = /\b(?:nucleo|oiv|ndv|nuv|organismo indipendente|nucleo di valutazione)\b/;

/** A heading over several columns is only about each of them where it says little. */
const MOST_WORDS_ABOVE = 4;

const OF_A_YEAR: readonly ImportField[] = ["grade", "outcome", "points", "assignedWeight"];

/** What a heading means once all its words, and those above it, are weighed; null meanings stay null. */
export function weighed(
  meaning: HeadingMeaning | null,
  own: HeadingWords,
  over: HeadingWords,
): HeadingMeaning | null {
  const field = meaning?.field ?? null;
  if (meaning === null || field === null || !OF_A_YEAR.includes(field)) return meaning;
  const above = over.key.split(" ").length <= MOST_WORDS_ABOVE ? over.key : "";
  const all = [own.key, own.remarks, above, over.remarks].join(" ");
  if (OF_THE_PAST.test(all)) return { field: null, certainty: "guessed", traits: [] };
  if (field === "assignedWeight") {
    const isPlain =
      meaning.certainty !== "guessed" ||
      own.key.split(" ").every((word) => WORDS_OF_WEIGHTS.test(word));
    return isPlain ? meaning : { ...meaning, traits: [...meaning.traits, "unsure"] };
  }
  const said = all.replace(REACHED_OF_EXPECTED, "$1");
  if (NO_RESULT.test(said) || own.remarks.includes(OF_MONEY))
    return { field: null, certainty: "guessed", traits: [] };
  const added: HeadingTrait[] = [];
  if (OF_NUCLEO.test(all)) added.push("nucleo");
  const words = own.key === "" ? over.key : own.key;
  const isStrange = words.split(" ").some((word) => !WORDS_OF_RESULTS.test(word));
  if (isStrange) added.push(REACHED.test(words) ? "unsure" : "elsewhere");
  else if (said !== all) added.push("unsure");
  return added.length === 0 ? meaning : { ...meaning, traits: [...meaning.traits, ...added] };
}
