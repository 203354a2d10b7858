import { nameFormula } from "../../../core/workbook/nameTarget";
import { bytesOfText, COMMAND_BYTES, commands, type QueuedCommand } from "../session/batches";
import { untracked } from "../session/host";
import { createCommands, rewriteCommands } from "./sheetContent";
import type { CopyStep, NameStep, PartStep, Step } from "../preflight/steps";
import { appendCommand, cellCommands } from "./rowWriting";
import { fillCommand, narrowCommand, widenCommand } from "./tableWriting";

/** What a step sends. */
export function commandsOf(step: Step): readonly QueuedCommand[] {
  switch (step.kind) {
    case "liftFilter":
      return [
        commands(2, ({ tables }) => {
          tables.getItem(step.table).clearFilters();
        }),
      ];
    case "widenTable":
      return [widenCommand(step)];
    case "setTableColumn":
      return [fillCommand(step)];
    case "setTableCells":
      return cellCommands(step);
    case "appendTableRows":
      return [appendCommand(step)];
    case "narrowTable":
      return [narrowCommand(step)];
    case "createSheet":
      return createCommands(step);
    case "rewriteSheet":
      return rewriteCommands(step);
    case "copySheet":
      return [copyCommand(step)];
    case "deleteSheet":
      return [
        commands(2, ({ worksheets }) => {
          worksheets.getItemOrNullObject(step.sheet).delete();
        }),
      ];
    case "setName":
      return [nameCommand(step)];
    case "removeName":
      return [
        commands(2, ({ names }) => {
          names.getItemOrNullObject(step.name).delete();
        }),
      ];
    case "setCustomPart":
    case "removeCustomPart":
      return [partCommand(step)];
  }
}

/** Excel copies everything on the sheet; what a copy is not to have is taken off it. */
function copyCommand({ sheet, name, state, names }: CopyStep): QueuedCommand {
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
 * An existing name is changed, not made again: Excel refuses to make one while a sheet that has it in its own scope,
 * such as a user's copy of ours, is active (https://github.com/OfficeDev/office-js/issues/2875).
 */
function nameCommand({ name, target, isNew }: NameStep): QueuedCommand {
  const formula = `=${nameFormula(target)}`;
  return commands(6, ({ names, worksheets }) => {
    if (!isNew) names.getItem(name).formula = formula;
    else if (target.kind === "text") names.add(name, formula);
    else names.add(name, untracked(worksheets.getItem(target.sheet).getRange(target.address)));
  });
}

function partCommand(step: PartStep): QueuedCommand {
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
