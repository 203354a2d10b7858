import type { ChangedSince, LeftAsItIs, NamedValue, PutBack } from "../../core/domain/restoring";
import type { RestoringTexts } from "../../core/texts/texts";

export const RESTORING_TEXTS: RestoringTexts = { putBack, changed, left };

function putBack(part: PutBack): string {
  switch (part.kind) {
    case "column":
      return `Nella tabella «${part.table}» la colonna «${part.header}» ha di nuovo i valori che aveva prima.`;
    case "removedColumn":
      return `Nella tabella «${part.table}» la colonna «${part.header}», che era stata aggiunta, è stata tolta.`;
    case "ownSheet":
      return `Il foglio «${part.sheet}» è di nuovo quello del calcolo precedente.`;
    case "removedOwnSheet":
      return `Il foglio «${part.sheet}», creato dal calcolo, è stato tolto.`;
    case "removedSheet":
      return `Il foglio «${part.sheet}», che era stato aggiunto, è stato tolto.`;
    case "value":
      return `Nella tabella «${part.table}» «${part.name}» ha di nuovo il valore di prima.`;
    case "emptiedRows":
      return part.rows === 1
        ? `Nella tabella «${part.table}» la riga che era stata aggiunta è di nuovo vuota.`
        : `Nella tabella «${part.table}» le ${part.rows} righe che erano state aggiunte sono di nuovo vuote.`;
  }
}

function changed(part: ChangedSince): string {
  switch (part.kind) {
    case "column":
      return `Nella tabella «${part.table}» la colonna «${part.header}» è stata modificata dopo il calcolo.`;
    case "ownSheet":
      return `Il foglio «${part.sheet}» è stato modificato dopo il calcolo.`;
    case "sheet":
      return `Il foglio «${part.sheet}» è stato modificato dopo che era stato aggiunto.`;
    case "value":
      return `Nella tabella «${part.table}» il valore di «${part.name}»${inColumn(part)} è stato modificato ancora.`;
  }
}

function left(part: LeftAsItIs): string {
  switch (part.kind) {
    case "copy":
      return `Il foglio «${part.sheet}», la copia con le vostre modifiche, è rimasto: eliminatelo se non serve.`;
    case "foreignSheet":
      return `Il foglio «${part.sheet}» ha il nome di un foglio del calcolo ma contiene altro: è vostro ed è rimasto com'è.`;
    case "ownSheetUnknown":
      return `Il foglio «${part.sheet}» è rimasto com'è, perché non si conosce il suo contenuto di prima: ricalcolate per aggiornarlo.`;
    case "column":
      return `Nella tabella «${part.table}» la colonna «${part.header}» è rimasta com'è, perché è stata rinominata o eliminata, oppure perché le sue righe sono cambiate troppo.`;
    case "texts":
      return `Nella tabella «${part.table}» la colonna «${part.header}» conteneva, prima del calcolo, testi o formule che non si possono rimettere: ${cells(part.cells)}.`;
    case "sheet":
      return `Il foglio «${part.sheet}» è rimasto: la sua tabella è stata spostata o eliminata, oppure non ci sono altri fogli. Eliminatelo se non serve.`;
    case "values":
      return part.values === 1
        ? `Nella tabella «${part.table}» un valore è rimasto com'è, perché la sua riga è stata rinominata o eliminata.`
        : `Nella tabella «${part.table}» ${part.values} valori sono rimasti come sono, perché le loro righe sono state rinominate o eliminate.`;
    case "lostValue":
      return `Nella tabella «${part.table}» «${part.name}»${inColumn(part)} poteva contenere una formula o un valore che non si può rimettere: controllatelo.`;
    case "rows":
      return part.rows === 1
        ? `Nella tabella «${part.table}» una riga che era stata aggiunta non è stata tolta, perché è stata modificata, oppure non c'è più.`
        : `Nella tabella «${part.table}» ${part.rows} righe che erano state aggiunte non sono state tolte, perché sono state modificate, oppure non ci sono più.`;
  }
}

function inColumn({ header }: NamedValue): string {
  return header === undefined ? "" : `, nella colonna «${header}»,`;
}

function cells(count: number): string {
  return count === 1 ? "una cella è ora vuota" : `${count} celle sono ora vuote`;
}
