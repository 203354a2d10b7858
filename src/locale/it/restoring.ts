import type { ChangedSince, LeftAsItIs, PutBack } from "../../core/domain/restoring";
import type { RestoringTexts } from "../../core/texts/texts";

export const RESTORING_TEXTS: RestoringTexts = { putBack, changed, left };

function putBack(part: PutBack): string {
  switch (part.kind) {
    case "column":
      return `Nella tabella «${part.table}» la colonna «${part.header}» ha di nuovo i valori che aveva prima.`;
    case "removedColumn":
      return `Nella tabella «${part.table}» la colonna «${part.header}», aggiunta dal calcolo, è stata tolta.`;
    case "summary":
      return `Il foglio «${part.sheet}» è di nuovo quello del calcolo precedente.`;
    case "removedSummary":
      return `Il foglio «${part.sheet}», creato dal calcolo, è stato tolto.`;
  }
}

function changed(part: ChangedSince): string {
  return part.kind === "column"
    ? `Nella tabella «${part.table}» la colonna «${part.header}» è stata modificata dopo il calcolo: le modifiche andrebbero perse.`
    : `Il foglio «${part.sheet}» è stato modificato dopo il calcolo: le modifiche andrebbero perse.`;
}

function left(part: LeftAsItIs): string {
  switch (part.kind) {
    case "copy":
      return `Il foglio «${part.sheet}», la copia con le vostre modifiche, è rimasto: eliminatelo se non serve.`;
    case "summaryUnknown":
      return `Il foglio «${part.sheet}» è rimasto com'è, perché non si conosce il suo contenuto di prima: ricalcolate per aggiornarlo.`;
    case "column":
      return `Nella tabella «${part.table}» la colonna «${part.header}» è rimasta com'è, perché è stata rinominata o eliminata, oppure perché le sue righe sono cambiate troppo.`;
    case "texts":
      return `Nella tabella «${part.table}» la colonna «${part.header}» conteneva, prima del calcolo, testi o formule che non si possono rimettere: ${cells(part.cells)}.`;
  }
}

function cells(count: number): string {
  return count === 1 ? "una cella è ora vuota" : `${count} celle sono ora vuote`;
}
