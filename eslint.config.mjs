import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", "out", "dist", "coverage", "test/golden"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/array-type": ["error", { default: "array" }],
      "max-lines": ["error", { max: 350 }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // Exact numbers only: nothing that rounds or parses binary floats belongs in the engine.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "parseFloat",
        "parseInt",
        "console",
        "process",
        "window",
        "document",
        "Excel",
        "Office",
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core has no clock: the day is handed to it.",
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock." },
        { property: "toFixed", message: "Rounding is ours: core/numeric/rounding." },
        { property: "toPrecision", message: "Exact decimals: core/numeric/decimal." },
        { object: "Math", property: "round", message: "Rounding is ours: core/numeric/rounding." },
        { object: "Math", property: "random", message: "The same data give the same figures." },
      ],
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ["src/{taskpane,page}/**/*.{ts,tsx}"] },
  {
    files: ["src/{taskpane,page}/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // A region that scrolls must be reached with the keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["region"] }],
      // The ARIA practices make a grid of a table.
      "jsx-a11y/no-noninteractive-element-to-interactive-role": ["error", { table: ["grid"] }],
    },
  },
  {
    // The rules about the order of load, sync and read are left out: docs/decisions/0017-libraries-tried.md.
    files: ["src/adapters/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["test/**/*.ts", "tools/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        module: "writable",
        require: "readonly",
        console: "readonly",
        URL: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
