const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        target: "ES2022",
        module: "CommonJS",
        moduleResolution: "bundler",
        rootDir: ".",
        esModuleInterop: true,
        isolatedModules: true,
        strict: true,
        jsx: "react-jsx",
        types: ["node", "jest"],
      },
    },
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // Jest leaves one core free, which is half of a machine with two.
  maxWorkers: "100%",
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      roots: ["<rootDir>/test", "<rootDir>/tools"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
      setupFilesAfterEnv: ["<rootDir>/test/testTimeout.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      roots: ["<rootDir>/test/e2e"],
      globalSetup: "<rootDir>/test/e2e/buildPane.ts",
      setupFilesAfterEnv: ["<rootDir>/test/testTimeout.ts"],
      transform,
    },
  ],
};
