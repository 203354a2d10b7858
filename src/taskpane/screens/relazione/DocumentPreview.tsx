import { Fragment, type ReactElement } from "react";
import { labelSpan } from "../../../core/report/columnWidths";
import type { DocumentRow, DocumentTable, TextBlock } from "../../../core/report/document";

/** What would be copied, as it reads; the pane is narrower than a page, so tables scroll. */
export function DocumentPreview({
  blocks,
  tableLabel,
}: {
  readonly blocks: readonly TextBlock[];
  readonly tableLabel: string;
}): ReactElement {
  return (
    <div className="preview">
      {blocks.map((block, at) => (
        <Block key={at} block={block} tableLabel={tableLabel} />
      ))}
    </div>
  );
}

function Block({
  block,
  tableLabel,
}: {
  readonly block: TextBlock;
  readonly tableLabel: string;
}): ReactElement {
  switch (block.kind) {
    case "heading":
      return <p className="preview-heading">{block.text}</p>;
    case "paragraph":
      return <p className={`preview-${block.role}`}>{block.text}</p>;
    case "contents":
      return <></>;
    case "fields":
      return <Fields items={block.items} />;
    case "headlines":
      return (
        <Fields items={block.items.map(({ label, value }) => ({ label, texts: [value.text] }))} />
      );
    case "table":
      return <PreviewTable table={block} label={tableLabel} />;
  }
}

function Fields({
  items,
}: {
  readonly items: readonly { readonly label: string; readonly texts: readonly string[] }[];
}): ReactElement {
  return (
    <dl>
      {items.map(({ label, texts }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          {texts.map((text, at) => (
            <dd key={at}>{text}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

function PreviewTable({
  table: { columns, rows },
  label,
}: {
  readonly table: DocumentTable;
  readonly label: string;
}): ReactElement {
  return (
    <div className="scrolling" role="region" aria-label={label} tabIndex={0}>
      <table className="preview-table">
        <thead>
          <tr>
            {columns.map(({ header, alignment }, at) => (
              <th key={at} scope="col" className={alignment}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <PreviewRow key={at} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({
  row,
  columns,
}: {
  readonly row: DocumentRow;
  readonly columns: DocumentTable["columns"];
}): ReactElement {
  const { role, cells } = row;
  if (role === "heading") {
    return (
      <tr>
        <th colSpan={columns.length} scope="rowgroup" className="start">
          {cells[0]?.text}
        </th>
      </tr>
    );
  }
  const span = labelSpan(row, columns);
  return (
    <tr className={role}>
      {columns.map(
        ({ alignment }, at) =>
          (at === 0 || at >= span) && (
            <td key={at} className={alignment} colSpan={at === 0 ? span : 1}>
              {cells[at]?.text}
            </td>
          ),
      )}
    </tr>
  );
}
