import type { FigureCell } from "../tables/figureTable";
import type { FigureTexts } from "./texts";

/** A cell of a figure table as it reads: the only place where one becomes text. Empty for an empty cell. */
export function figureText(cell: FigureCell, texts: FigureTexts): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "marked":
      return marked(cell.text, texts);
    case "objective":
      return objectiveText(cell, texts);
    case "count":
      return texts.count(cell.count);
    case "figure":
      return signed(texts.fixed(cell.figure.shown, cell.figure.places), cell, texts);
    case "asEntered":
      return signed(texts.entered(cell.value, cell.places), cell, texts);
    case "cause":
      return texts.cause(cell.cause);
    case "date":
      return texts.date(cell.date);
    case "yesNo":
      return texts.yesNo(cell.isYes);
    case "range":
      return texts.range(texts.entered(cell.from, 0), texts.entered(cell.to, 0));
    case "excluded":
      return texts.excluded + (cell.isMarked ? texts.mark : "");
    case "withoutCategory":
      return texts.withoutCategory + (cell.isMarked ? texts.mark : "");
    case "variation":
      return texts.variation(cell.variation);
    case "measure":
      return texts.measure(cell.measure, cell.of);
    case "points":
      return texts.points(cell.value, cell.places);
    case "status":
      return texts.status(cell.status, cell.formerYear);
    case "allUnits":
      return texts.allUnits;
    case "unavailable":
      return texts.unavailable;
    case "empty":
      return "";
  }
}

function objectiveText(
  { code, title, formerTitle }: Extract<FigureCell, { kind: "objective" }>,
  { inPlaceOf }: FigureTexts,
): string {
  const name = title === null ? code : `${code} – ${title}`;
  return formerTitle === null ? name : `${name}, ${inPlaceOf(formerTitle)}`;
}

function signed(
  number: string,
  { isPercentage }: { readonly isPercentage: boolean },
  { percent }: FigureTexts,
): string {
  return isPercentage ? percent(number) : number;
}

/** A name that the user has marked already gets no second mark. */
function marked(name: string, { mark }: FigureTexts): string {
  return name.trimEnd().endsWith(mark.trim()) ? name : name + mark;
}
