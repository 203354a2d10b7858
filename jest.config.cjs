/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
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
          types: ["node", "jest"],
        },
      },
    ],
  },
};
