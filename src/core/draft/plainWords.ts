import type { Token } from "./tokens";

/**
 * Words that do not change what a number is about. A sentence with any other word before its number may speak of a
 * part that the workbook does not know ("in materia di trasparenza"), so its number is never marked.
 */
const PLAIN: ReadonlySet<string> = new Set(
  `il lo la i gli le l un uno una un' di del dello della dell dei degli delle d a al allo alla all ai agli alle da dal
  dalla dai dagli in nel nello nella nell nei negli nelle con su sul sulla per tra fra e ed o che si ne li ci
  e' sono era erano e stato stata stati state risulta risultano risultato risultati ammonta ammontano ha hanno aveva
  avevano essere viene vengono comprende comprendono prevede prevedeva prevedono contiene conta costituito costituiti
  composto composta dato data pari uguale uguali corrispondente corrispondenti cioe ossia ovvero quindi pertanto infine
  inoltre invece mentre anno corso esercizio fine numero n nr totale totali complessivo complessivi complessiva
  complessivamente tutti tutte ciascun ciascuno ciascuna ogni singolo singoli unitario amministrazione giunta comunale
  settore settori servizio servizi area aree struttura strutture esecutivo gestione piano peg relazione performance
  cui quali fronte rispetto superiore inferiore raggiungimento conseguimento grado atteso attesa minimo
  positiva riepilogo sintesi breve premessa introduzione conclusioni presentazione misurazione ciclo esiti esito
  rendicontazione dati quadro generale generali tabella prospetto triennio annuale organizzativa individuato
  individuati definito definiti finale finali conto tenuto arrotondamento cifra decimale seconda
  ottenuto ottenuta ottenuti superato propri proprio suoi loro posto prefissato ripartiti suddivisi distribuiti
  organizzative superando superiori perseguito ultimi`.split(/\s+/),
);

/** Before a number these make it no count of all: "almeno 130 obiettivi", "i restanti 144". */
const HEDGES: ReadonlySet<string> = new Set(
  `almeno circa oltre quasi primi primo ultimi questi tali restanti rimanenti altrettanti massimo piu meno
  entro non inizio`.split(/\s+/),
);

export function isPlain(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) => token.type !== "word" || token.word === "altri" || PLAIN.has(token.word),
  );
}

export function isHedged(tokens: readonly Token[]): boolean {
  return tokens.slice(-2).some((token) => token.type === "word" && HEDGES.has(token.word));
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.type === "word" && words.includes(token.word);
}

export function isSign(token: Token | undefined, ...signs: readonly string[]): boolean {
  return token?.type === "sign" && signs.includes(token.sign);
}
