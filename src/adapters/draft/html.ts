import { Parser } from "htmlparser2";
import type { Draft } from "../../core/draft/draft";
import { createHtmlDraft } from "./htmlDraft";

/** A page as a draft, without a browser. Nothing of it is run or fetched. */
export function draftOfHtml(html: string): Draft {
  const { open, text, close, draft } = createHtmlDraft();
  const parser = new Parser(
    { onopentag: open, ontext: text, onclosetag: close },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return draft();
}
