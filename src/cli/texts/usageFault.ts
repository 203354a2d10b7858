/** What can be wrong with the words of a command. */
export type UsageFault =
  | { readonly code: "noInput" | "outputMissing" | "recordWithoutOutput" }
  | {
      readonly code:
        | "unknownOption"
        | "valueMissing"
        | "valueNotWanted"
        | "wrongYear"
        | "wrongPhase"
        | "onlyWithModel"
        | "inputWithModel"
        | "modelNotWorkbook"
        | "outputNotFolder"
        | "outputNotWorkbook"
        | "onlyWithImport"
        | "inputWithImport"
        | "idleWithImport"
        | "idleWithModel"
        | "wrongColumn"
        | "wrongOutcome"
        | "wrongExtra"
        | "documentOfSeveral"
        | "documentNotDocx"
        | "documentTwice"
        | "onlyWithCards"
        | "onlyWithOutput"
        | "onlyWithDocument"
        | "publicNotWorkbook"
        | "oneInputWithText"
        | "idleWithText"
        | "onlyWithApproval"
        | "idleWithRecord"
        | "inputWithRecord"
        | "newYearNotWorkbook"
        | "wrongDate";
      readonly word: string;
    };
