import { tagWriter } from "../../../src/adapters/xlsx/write/markup";
import { escapeText } from "../../../src/adapters/package/xml";
import type { EmulatedValidation } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";
import { rectangleReference } from "./saveReferences";

const tag = tagWriter("");

type Fields = Readonly<Record<string, unknown>>;

/** A validation as the file writes it. */
export function validationMarkup({ range, rule, errorAlert, prompt }: EmulatedValidation): string {
  const [[kind, given] = ["", null]] = Object.entries(fieldsOf(rule));
  const { attributes, formulas } = ruleMarkup(kind, fieldsOf(given));
  const alert = fieldsOf(errorAlert);
  const shown = fieldsOf(prompt);
  const style = textOf(alert["style"]).toLowerCase();
  return tag(
    "dataValidation",
    {
      ...attributes,
      errorStyle: style === "" || style === "stop" ? null : style,
      allowBlank: 1,
      showInputMessage: shown["showPrompt"] === true ? 1 : null,
      showErrorMessage: alert["showAlert"] === false ? null : 1,
      errorTitle: filled(alert["title"]),
      error: filled(alert["message"]),
      promptTitle: filled(shown["title"]),
      prompt: filled(shown["message"]),
      sqref: rectangleReference(range),
    },
    formulas.map((formula, at) => tag(`formula${at + 1}`, {}, escapeText(formula))).join(""),
  );
}

interface RuleMarkup {
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly formulas: readonly string[];
}

function ruleMarkup(kind: string, fields: Fields): RuleMarkup {
  switch (kind) {
    case "list": {
      const source = textOf(fields["source"]);
      const formula = source.startsWith("=")
        ? source.slice(1)
        : `"${source.replaceAll('"', '""')}"`;
      const hidden = fields["inCellDropDown"] === false ? "1" : null;
      return { attributes: { type: "list", showDropDown: hidden }, formulas: [formula] };
    }
    case "custom":
      return {
        attributes: { type: kind },
        formulas: [textOf(fields["formula"]).replace(/^=/, "")],
      };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const operator = textOf(fields["operator"]);
      const formulas = ["formula1", "formula2"].flatMap((name) => filled(fields[name]) ?? []);
      return {
        attributes: {
          type: kind === "wholeNumber" ? "whole" : kind,
          operator: operator.charAt(0).toLowerCase() + operator.slice(1),
        },
        formulas,
      };
    }
    default:
      throw notEmulated(`a validation of kind ${kind}, saved`);
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function filled(value: unknown): string | null {
  const text = textOf(value);
  return text === "" ? null : text;
}
