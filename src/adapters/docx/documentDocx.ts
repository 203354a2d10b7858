import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  Packer,
  type FileChild,
  type ISectionOptions,
} from "docx";
import { labelWidth } from "../../core/report/columnWidths";
import type { TextBlock, TextDocument, TextField, TextSection } from "../../core/report/document";
import { BELOW_TABLE, LOOKS } from "../../core/report/textLook";
import { finishedPackage } from "./finishedPackage";
import { LIST, NUMBERING, PAGE, POINT, STYLE_IDS, STYLES } from "./styles";
import { wordTable } from "./table";
import { textRuns, xmlText } from "./text";

/** A document as .docx: the same document always gives the same bytes. */
export async function documentDocx(document: TextDocument): Promise<Uint8Array> {
  const packed = await packedDocument(document, PAGE.width - 2 * PAGE.margin);
  return finishedPackage(packed, document);
}

/** As the library makes it; `width` is that of the text on an upright page. */
export async function packedDocument(document: TextDocument, width: number): Promise<Uint8Array> {
  const file = new Document({
    title: xmlText(document.title),
    creator: "",
    lastModifiedBy: "",
    styles: STYLES,
    numbering: NUMBERING,
    sections: runsOfOrientation(document.sections).map((sections) =>
      pages(sections, document, width),
    ),
  });
  return Packer.pack(file, "uint8array");
}

/** Sections that share a page: Word begins a section of its own where the paper is turned. */
function runsOfOrientation(sections: readonly TextSection[]): readonly (readonly TextSection[])[] {
  const runs: TextSection[][] = [];
  for (const section of sections.flatMap(turnedOnlyForTables)) {
    const last = runs.at(-1);
    if (last?.[0]?.orientation === section.orientation) last.push(section);
    else runs.push([section]);
  }
  return runs;
}

/** What follows a table on turned pages stands on the upright ones: no turned page holds only notes. */
function turnedOnlyForTables(section: TextSection): readonly TextSection[] {
  const { blocks, orientation } = section;
  const end = blocks.map(({ kind }) => kind).lastIndexOf("table") + 1;
  if (orientation === "portrait" || end === blocks.length) return [section];
  return [
    { ...section, blocks: blocks.slice(0, end) },
    { ...section, orientation: "portrait", startsPage: false, blocks: blocks.slice(end) },
  ];
}

function pages(
  sections: readonly TextSection[],
  document: TextDocument,
  uprightWidth: number,
): ISectionOptions {
  const isLandscape = sections[0]?.orientation === "landscape";
  const width = isLandscape ? PAGE.height - 2 * PAGE.margin : uprightWidth;
  const { margin } = PAGE;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    ...(document.mark === null ? {} : { headers: { default: header(document.mark) } }),
    footers: { default: footer(document, width) },
    children: [
      ...sections.flatMap((section, at) => sectionChildren(section, at > 0, width)),
      ...(sections.at(-1)?.blocks.at(-1)?.kind === "table" ? [endOfPages()] : []),
    ],
  };
}

/** Word ends pages of one orientation in a paragraph: after a table it is one that takes no room. */
function endOfPages(): Paragraph {
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing, run: { size: 2 } });
}

function header(mark: string): Header {
  return new Header({
    children: [
      new Paragraph({
        style: STYLE_IDS.alert,
        alignment: AlignmentType.CENTER,
        children: textRuns(mark),
      }),
    ],
  });
}

function footer({ footer: text, pageNumber }: TextDocument, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE_IDS.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: xmlText(text) }),
          new TextRun({
            children: [
              new Tab(),
              pageNumber.before,
              PageNumber.CURRENT,
              pageNumber.between,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** The first heading or paragraph of a section that wants a page of its own begins it. */
function sectionChildren(
  { blocks, startsPage }: TextSection,
  mayBreak: boolean,
  width: number,
): readonly FileChild[] {
  return blocks.flatMap((block, at) =>
    blockChildren(block, width, {
      beginsPage: startsPage && mayBreak && at === 0,
      followsTable: blocks[at - 1]?.kind === "table",
      precedesNote: isNote(blocks[at + 1]),
    }),
  );
}

interface Place {
  readonly beginsPage: boolean;
  readonly followsTable: boolean;
  readonly precedesNote: boolean;
}

function isNote(block: TextBlock | undefined): boolean {
  return block?.kind === "paragraph" && block.role === "note";
}

const HEADINGS = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
} as const;

function blockChildren(block: TextBlock, width: number, place: Place): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          keepNext: true,
          pageBreakBefore: place.beginsPage,
          children: textRuns(block.text),
        }),
      ];
    case "paragraph":
      return [paragraphOf(block, place)];
    case "contents":
      return [
        new Paragraph({ style: STYLE_IDS.caption, children: textRuns(block.title) }),
        new TableOfContents(block.title, { hyperlink: true, headingStyleRange: "1-2" }),
      ];
    case "fields":
      return fieldParagraphs(block.items);
    case "headlines":
      return fieldParagraphs(
        block.items.map(({ label, value }) => ({ label, texts: [value.text] })),
      );
    case "table":
      return [wordTable(block, width, place.precedesNote)];
  }
}

/** Labels in a column of their own, by a hanging indent: it is no table. */
function fieldParagraphs(items: readonly TextField[]): readonly Paragraph[] {
  const indent = Math.round(labelWidth(items, LOOKS.field.size) * POINT);
  return items.flatMap(({ label, texts }) =>
    texts.map(
      (text, at) =>
        new Paragraph({
          style: STYLE_IDS.field,
          indent: { left: indent, hanging: indent },
          tabStops: [{ type: TabStopType.LEFT, position: indent }],
          children: [
            ...(at === 0 ? textRuns(label, { bold: true }) : []),
            new TextRun({ children: [new Tab()] }),
            ...textRuns(text),
          ],
        }),
    ),
  );
}

function paragraphOf(
  { role, text }: Extract<TextBlock, { kind: "paragraph" }>,
  { beginsPage, followsTable, precedesNote }: Place,
): Paragraph {
  const common = {
    children: textRuns(text),
    pageBreakBefore: beginsPage,
    ...(followsTable ? { spacing: { before: BELOW_TABLE * POINT } } : {}),
  };
  switch (role) {
    case "text":
      return new Paragraph(common);
    case "item":
      return new Paragraph({
        ...common,
        style: STYLE_IDS.item,
        numbering: { reference: LIST, level: 0 },
      });
    case "caption":
      // Also where the style is that of a model, which may not say so.
      return new Paragraph({ ...common, style: STYLE_IDS.caption, keepNext: true });
    case "note":
      return new Paragraph({ ...common, style: STYLE_IDS.note, keepNext: precedesNote });
    case "subtitle":
    case "alert":
      return new Paragraph({ ...common, style: STYLE_IDS[role] });
  }
}
