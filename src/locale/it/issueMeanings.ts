import type { IssueCode } from "../../core/domain/issue";

/** What every issue code means in general, for the list of codes; what it says of one case is in its own file. */
export const ISSUE_MEANINGS: Record<IssueCode, string> = {
  "no-objectives-table": "La cartella non contiene né la tabella Obiettivi né ObiettiviInNumero.",
  "objectives-renamed": "Non c'è la tabella Obiettivi, ma un'altra tabella ne ha le colonne.",
  "required-column-missing": "Manca una colonna obbligatoria della tabella.",
  "column-twice": "Due colonne della tabella hanno lo stesso significato.",
  "required-cell-empty": "È vuota una cella obbligatoria.",
  "excel-error": "La cella contiene un errore di Excel.",
  "formula-not-calculated": "La cella contiene una formula che non è mai stata calcolata.",
  "header-cell-differs":
    "L'intestazione mostrata e il nome della colonna della tabella sono diversi.",
  "column-beside-table": "Una colonna è accanto alla tabella, fuori da essa: non viene letta.",
  "row-below-table": "Sotto la tabella ci sono celle compilate che non ne fanno parte.",
  "total-row": "L'ultima riga della tabella è un totale.",
  "table-on-hidden-sheet": "La tabella si trova in un foglio nascosto.",
  "table-named-alike":
    "C'è un'altra tabella con lo stesso nome seguito da una cifra: non viene letta.",
  "formulas-wait-for-calculation":
    "Le formule di una colonna attendono di essere ricalcolate all'apertura del file.",
  "outcome-column-missing": "Manca la colonna Esito, e degli obiettivi non si sa come sono andati.",
  "boolean-unexpected":
    "La cella contiene VERO o FALSO al posto di un testo, di un numero o di una data.",
  "number-unreadable": "La cella non contiene un numero.",
  "number-ambiguous":
    "Un numero scritto come testo, ad esempio «1.234», si può leggere in due modi.",
  "number-is-date": "La cella contiene una data al posto di un numero.",
  "threshold-looks-like-fraction":
    "Una soglia o un minimo è un numero tra 0 e 1: forse è una percentuale.",
  "grade-looks-like-fraction":
    "Un grado di raggiungimento è un numero tra 0 e 1: è preso alla lettera.",
  "percentage-out-of-range": "Una percentuale è minore di 0 o maggiore di 100.",
  "date-unreadable": "La cella non contiene una data leggibile.",
  "text-turned-into-date": "Un codice o un numero d'ordine risulta trasformato in data da Excel.",
  "yes-no-unreadable": "La cella non contiene né Sì né No.",
  "value-not-in-list": "Il valore non è tra quelli previsti.",
  "outcome-unknown": "L'esito non è tra quelli previsti.",
  "outcome-with-wrong-figure": "La percentuale scritta accanto all'esito non gli corrisponde.",
  "grade-differs-from-outcome": "Il grado è diverso dalla percentuale scritta accanto all'esito.",
  "nucleo-grade-of-excluded":
    "C'è un Grado Nucleo %, senza Esito Nucleo, nella riga di un obiettivo escluso.",
  "nucleo-differs-without-reason":
    "L'esito del Nucleo è diverso da quello della struttura e non ha motivazione.",
  "parameters-table-missing": "Manca la tabella Parametri, con l'anno.",
  "parameter-unknown": "Un parametro non è tra quelli previsti, e non ha effetto.",
  "parameter-without-name": "Un valore della tabella Parametri non ha il nome del parametro.",
  "parameter-twice": "Un parametro ha più di un valore.",
  "year-missing": "Manca l'anno.",
  "year-unreadable": "L'anno non è scritto con quattro cifre.",
  "decimals-unreadable": "Il numero di decimali non è un intero da 0 a 4.",
  "total-weight-not-positive": "Il totale dei pesi non è maggiore di zero.",
  "achievement-threshold-zero": "La soglia di raggiungimento è zero.",
  "unit-heading-row": "Una riga della tabella Strutture è soltanto un titolo.",
  "unit-twice": "Una struttura compare due volte nella tabella Strutture.",
  "unit-unknown": "Una struttura nominata in un'altra tabella non è tra quelle conosciute.",
  "all-units-of-none": "È scritto «Tutti», ma la cartella di lavoro non nomina nessuna struttura.",
  "all-units-with-others": "Nella stessa cella compaiono «Tutti» e altre strutture.",
  "objective-twice":
    "Due righe della tabella Obiettivi hanno lo stesso codice nella stessa struttura.",
  "codes-column-missing": "Ci sono indicatori o attività, ma gli obiettivi non hanno codici.",
  "objective-code-unknown": "Nessun obiettivo ha il codice richiamato.",
  "objective-code-not-in-unit":
    "Nessun obiettivo della struttura indicata ha il codice richiamato.",
  "objective-code-ambiguous":
    "Il codice richiamato appartiene a più obiettivi e la struttura non è indicata.",
  "counted-performance": "Obiettivi di tipo Performance sono indicati soltanto in numero.",
  "count-unreadable": "Un numero di obiettivi non è un intero maggiore o uguale a zero.",
  "excluded-above-assigned": "Gli obiettivi esclusi sono più degli assegnati.",
  "achieved-above-assessable": "Gli obiettivi raggiunti sono più di quelli valutabili.",
  "phase-ambiguous": "La fase è vuota e gli esiti ci sono solo in parte.",
  "draft-not-needed": "È stata chiesta una bozza, ma non serve.",
  "outcomes-ignored": "In Programmazione gli esiti già scritti non sono usati.",
  "outcome-missing": "In Consuntivo un obiettivo non ha esito.",
  "outcome-in-progress": "In Consuntivo un obiettivo è ancora «In corso».",
  "measurement-differs": "Indicatori o attività danno una cifra diversa da quella indicata.",
  "partial-without-grade": "Un obiettivo «Parzialmente raggiunto» non ha il grado.",
  "partial-grade-out-of-range": "Il grado di un obiettivo «Parzialmente raggiunto» è 0 o 100.",
  "grade-contradicts-outcome": "Il grado contraddice l'esito: vale l'esito.",
  "excluded-without-reason": "Un obiettivo escluso non ha motivazione.",
  "missed-without-reason": "Un obiettivo non raggiunto, o raggiunto in parte, non ha motivazione.",
  "weight-missing": "Manca il peso assegnato di un obiettivo.",
  "weight-negative": "Un peso assegnato è negativo.",
  "weight-zero": "Un peso assegnato è zero.",
  "weights-sum-differs": "La somma dei pesi assegnati è diversa dal totale.",
  "weights-sum-zero": "La somma dei pesi assegnati è zero: non si possono riproporzionare.",
  "weights-reproportioned": "I pesi assegnati sono stati riproporzionati al totale.",
  "weight-in-several-units": "Con i pesi per struttura un obiettivo appartiene a più strutture.",
  "weights-left-all-zero": "Il peso degli esclusi non si può ripartire: gli altri pesi sono zero.",
  "excluded-weight-lost": "Il peso degli esclusi si perde: non restano obiettivi che lo ricevano.",
  "parameter-not-chosen": "Una scelta che spetta all'ente è stata lasciata vuota.",
  "weights-not-chosen": "Ci sono pesi assegnati, ma il parametro Pesi è vuoto.",
  "assigned-weights-ignored": "Con pesi uguali i pesi assegnati non contano.",
  "attribution-not-chosen":
    "Il risultato degli obiettivi raggiunti in parte dipende da una scelta lasciata vuota.",
  "below-minimum-not-chosen":
    "Non è indicato che cosa vale una struttura sotto il minimo: la valutazione è n.d.",
  "choice-matters":
    "Una scelta che spetta all'ente è stata lasciata vuota, e un altro valore cambierebbe un risultato.",
  "counted-achieved-missing": "In Consuntivo manca il numero degli obiettivi raggiunti.",
  "nothing-to-assess": "Le tabelle non contengono obiettivi.",
  "trend-missing": "Un indicatore non ha l'andamento atteso.",
  "target-sign-disagrees": "Il segno nel target contraddice l'andamento atteso.",
  "range-unreadable": "Il target di un indicatore «Intervallo» non è un intervallo.",
  "range-is-date": "Un intervallo risulta trasformato in data da Excel.",
  "percentages-mixed": "La riga di un indicatore mescola percentuali e numeri semplici.",
  "activities-not-used": "Le attività di un obiettivo che ha indicatori non entrano nel calcolo.",
  "band-unknown": "Una fascia richiamata non è nella tabella FasceDiPunteggio.",
  "band-subjects-differ": "Le righe di una fascia si contraddicono in «Si applica a».",
  "scale-entry-twice": "Una voce compare due volte nella stessa scala.",
  "scale-points-negative": "I punti di una voce della tabella Scale sono negativi.",
  "measure-missing":
    "Manca un valore a consuntivo, o quanto è stato fatto di un'attività, che serve a valutare l'obiettivo.",
  "measure-weight-negative": "Il peso di un indicatore o di un'attività è negativo.",
  "measure-weights-zero":
    "I pesi degli indicatori o delle attività di un obiettivo sono tutti zero.",
  "indicator-target-missing": "Un indicatore non ha il target.",
  "indicator-target-negative": "Il target di un indicatore Crescente o Decrescente è negativo.",
  "indicator-target-wrong-side": "Il target è dalla parte sbagliata del valore di partenza.",
  "beyond-target-not-chosen": "Il parametro «Grado oltre il target» serve ed è vuoto.",
  "ratio-denominator-zero": "Il denominatore di un indicatore è zero.",
  "band-needs-number": "Una fascia si applica a un numero che l'indicatore non ha.",
  "result-outside-band":
    "Il risultato di una struttura, sotto il minimo, è fuori dalla fascia che ne dà la valutazione.",
  "value-outside-band": "Un valore è fuori da tutte le righe della fascia.",
  "band-row-reversed": "Una riga di una fascia finisce prima di cominciare.",
  "band-rows-overlap": "Due righe di una fascia si sovrappongono.",
  "band-gap": "Tra due righe di una fascia c'è un vuoto.",
  "band-gap-closed": "Il piccolo vuoto tra due righe di una fascia è stato chiuso.",
  "band-slope-without-width":
    "Una riga di una fascia senza ampiezza, o senza fine, ha due valori diversi.",
  "band-unused": "Una fascia non è richiamata da nessuna parte.",
  "beyond-target-unused": "Il parametro «Grado oltre il target» non ha effetto.",
  "scale-word-missing": "Un obiettivo non ha una delle voci da cui viene il peso.",
  "scale-word-unknown": "Una voce di un obiettivo non è nella tabella Scale.",
  "scale-points-all-zero": "Con i punti della tabella Scale tutti i pesi sono zero.",
  "scales-unused": "La tabella Scale non ha effetto.",
  "unit-totals-unused": "Il totale dei pesi indicato per una struttura non ha effetto.",
  "output-column-taken": "Una colonna dell'ente ha il nome di una delle nostre e contiene dati.",
  "sheet-protected": "Il foglio da scrivere è protetto.",
  "structure-protected": "La struttura della cartella di lavoro è protetta.",
  "workbook-read-only": "La cartella di lavoro è di sola lettura o contrassegnata come finale.",
  "workbook-signed": "La cartella di lavoro è firmata digitalmente.",
  "summary-kept-as-copy":
    "Il riepilogo era stato modificato a mano: ne è stata conservata una copia.",
  "summary-name-taken":
    "Il nome del riepilogo è già di un foglio dell'ente: ne è stato preso un altro.",
  "run-not-restorable": "Il calcolo scrive troppo per poter essere annullato con «Ripristina».",
  "summary-laid-out-anew":
    "Il riepilogo di una versione precedente cambia disposizione: formule dell'ente che vi puntano vanno controllate.",
  "figures-changed-by-rules":
    "L'ultimo calcolo seguiva le regole precedenti: con quelle attuali alcuni valori cambiano.",
  "staff-several-units": "Una riga della tabella Personale nomina più strutture.",
  "staff-shares-differ": "Le percentuali di impegno di una persona non danno 100.",
  "staff-unit-not-evaluated":
    "Una struttura della tabella Personale non ha una valutazione: la quota delle sue persone è n.d.",
  "unit-without-owner": "Controllo del piano: una struttura non ha un responsabile.",
  "unit-without-objectives": "Controllo del piano: una struttura non ha obiettivi.",
  "unit-names-alike":
    "Controllo del piano: due strutture hanno nomi quasi uguali, e forse sono la stessa.",
  "objective-unmeasured": "Controllo del piano: un obiettivo non ha né indicatori né attività.",
  "target-not-set": "Controllo del piano: un indicatore non ha il target.",
  "many-weights-zero": "Controllo del piano: più del 30% degli obiettivi ha peso zero.",
  "text-in-several-units": "Controllo del piano: lo stesso obiettivo è scritto per più strutture.",
  "budget-code-unknown":
    "Controllo del piano: una missione o un programma non è nell'elenco ufficiale.",
  "budget-code-named-otherwise":
    "Controllo del piano: una missione o un programma ha un nome diverso da quello dell'elenco.",
  "payment-times-missing": "Controllo del piano: non risulta un obiettivo sui tempi di pagamento.",
  "payment-times-weight":
    "Controllo del piano: c'è un obiettivo sui tempi di pagamento, ma il suo peso non dimostra il 30%.",
  "monitoring-repeated":
    "Un obiettivo ha più righe nella tabella Monitoraggi alla stessa data: conta l'ultima.",
  "approved-repeated": "Un obiettivo ha più righe nella tabella PianoApprovato: conta la prima.",
  "variation-without-act":
    "Una riga della tabella Variazioni non ha l'atto, o l'atto non ha numero né data.",
  "variation-contradicted":
    "Una riga della tabella Variazioni dice tolto un obiettivo che il piano ha, o aggiunto uno che era già approvato.",
  "variations-not-recorded":
    "Il piano è diverso da quello approvato e la tabella Variazioni non lo dice.",
};
