import type { FigureCell } from "../tables/figureTable";
import type { FigureTexts } from "./texts";

/** A cell of a figure table as it reads: the only place where one becomes text. Empty for an empty cell. */
export function figureText(cell: FigureCell, texts: FigureTexts): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "marked":
      return marked(cell.text, texts);
    case "count":
      return texts.count(cell.count);
    case "figure":
      return texts.fixed(cell.figure.shown, cell.figure.places);
    case "asEntered":
      return texts.entered(cell.value, cell.places);
    case "excluded":
      return texts.excluded + texts.mark;
    case "withoutCategory":
      return texts.withoutCategory + (cell.isMarked ? texts.mark : "");
    case "allUnits":
      return texts.allUnits;
    case "unavailable":
      return texts.unavailable;
    case "empty":
      return "";
  }
}

/** A name that the user has marked already gets no second mark. */
function marked(name: string, { mark }: FigureTexts): string {
  return name.trimEnd().endsWith(mark.trim()) ? name : name + mark;
}
