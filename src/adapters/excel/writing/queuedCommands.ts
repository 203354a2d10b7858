import { nameFormula } from "../../../core/workbook/nameTarget";
import { bytesOfText, COMMAND_BYTES, commands, type Piece } from "../session/batches";
import { loose } from "../session/host";
import { createPieces, rewritePieces } from "./sheetContent";
import type { CopyStep, NameStep, PartStep, Step } from "../preflight/steps";
import { appendPiece, cellPieces } from "./rowWriting";
import { fillPiece, narrowPiece, widenPiece } from "./tableWriting";

/** What a step sends. */
export function piecesOf(step: Step): readonly Piece[] {
  switch (step.kind) {
    case "liftFilter":
      return [
        commands(2, ({ tables }) => {
          tables.getItem(step.table).clearFilters();
        }),
      ];
    case "widenTable":
      return [widenPiece(step)];
    case "setTableColumn":
      return [fillPiece(step)];
    case "setTableCells":
      return cellPieces(step);
    case "appendTableRows":
      return [appendPiece(step)];
    case "narrowTable":
      return [narrowPiece(step)];
    case "createSheet":
      return createPieces(step);
    case "rewriteSheet":
      return rewritePieces(step);
    case "copySheet":
      return [copyPiece(step)];
    case "deleteSheet":
      return [
        commands(2, ({ worksheets }) => {
          worksheets.getItemOrNullObject(step.sheet).delete();
        }),
      ];
    case "setName":
      return [namePiece(step)];
    case "removeName":
      return [
        commands(2, ({ names }) => {
          names.getItemOrNullObject(step.name).delete();
        }),
      ];
    case "setCustomPart":
    case "removeCustomPart":
      return [partPiece(step)];
  }
}

/** Excel copies everything on the sheet; what a copy is not to have is taken off it. */
function copyPiece({ sheet, name, state, names }: CopyStep): Piece {
  const count = 4 + 2 * (state.tables.length + state.charts.length + names.length);
  return commands(count, ({ worksheets }) => {
    const copy = worksheets.getItem(sheet).copy("End");
    copy.name = name;
    // As many as the sheet has: each time the first of those that are left.
    state.tables.forEach(() => copy.tables.getItemAt(0).convertToRange());
    state.charts.forEach(() => {
      copy.charts.getItemAt(0).delete();
    });
    for (const scoped of names) copy.names.getItemOrNullObject(scoped).delete();
  });
}

/**
 * One that is there is changed, not made again: Excel makes none while a sheet that has it as its own name, such as
 * somebody's copy of ours, is in front (https://github.com/OfficeDev/office-js/issues/2875).
 */
function namePiece({ name, target, isNew }: NameStep): Piece {
  const formula = `=${nameFormula(target)}`;
  return commands(6, ({ names, worksheets }) => {
    if (!isNew) names.getItem(name).formula = formula;
    else if (target.kind === "text") names.add(name, formula);
    else names.add(name, loose(worksheets.getItem(target.sheet).getRange(target.address)));
  });
}

function partPiece(step: PartStep): Piece {
  const bytes = step.kind === "setCustomPart" ? bytesOfText(step.xml) : 0;
  return {
    bytes: bytes + (4 + 2 * step.ids.length) * COMMAND_BYTES,
    queue: ({ customXmlParts }) => {
      const present = customXmlParts.getByNamespace(step.namespace);
      for (const id of step.ids) present.getItemOrNullObject(id).delete();
      // One that an earlier operation of the plan put there.
      const rest = customXmlParts.getByNamespace(step.namespace);
      rest.getOnlyItemOrNullObject().delete();
      if (step.kind === "setCustomPart") customXmlParts.add(step.xml);
    },
  };
}
