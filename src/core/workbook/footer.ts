import type { FooterPiece, PageSetup } from "./plan";

/** Excel's limit for a header or a footer, its codes included. */
const LONGEST_FOOTER = 255;

/** What the code of a section adds to it: "&L" or "&R". */
const SECTION_CODE = 2;

/** The left and the right part of a footer in the codes of ECMA-376 part 1, 18.3.1.46, without "&L" and "&R". */
export interface FooterSections {
  readonly left: string;
  readonly right: string;
}

/** One that is too long loses the end of its longest text, since Excel would not open the file. */
export function footerSections(footer: PageSetup["footer"]): FooterSections {
  let left = footer.left;
  let right = footer.right;
  for (;;) {
    const sections = { left: sectionText(left), right: sectionText(right) };
    const excess = sections.left.length + sections.right.length + 2 * SECTION_CODE - LONGEST_FOOTER;
    if (excess <= 0) return sections;
    if (longestText(left) >= longestText(right)) left = cutLongest(left, excess);
    else right = cutLongest(right, excess);
  }
}

function sectionText(pieces: readonly FooterPiece[]): string {
  return pieces.map(pieceCode).join("");
}

function pieceCode(piece: FooterPiece): string {
  if (typeof piece === "string") return piece.replaceAll("&", "&&");
  return piece.field === "page" ? "&P" : "&N";
}

function longestText(pieces: readonly FooterPiece[]): number {
  return Math.max(0, ...pieces.map((piece) => (typeof piece === "string" ? piece.length : 0)));
}

/** Whole characters only. An ampersand counts twice in the code: the caller asks again while it is too long. */
function cutLongest(pieces: readonly FooterPiece[], excess: number): readonly FooterPiece[] {
  const longest = longestText(pieces);
  const index = pieces.findIndex((piece) => typeof piece === "string" && piece.length === longest);
  return pieces.map((piece, at) => {
    if (at !== index || typeof piece !== "string") return piece;
    const kept = piece.slice(0, Math.max(0, piece.length - Math.max(1, Math.ceil(excess / 2))));
    return kept.replace(/[\ud800-\udbff]$/, "");
  });
}
