const { join } = require("node:path");

// Each of some two thousand changes runs every property: with the usual number of plans that would take hours.
process.env.PROPERTY_RUNS = "5";

/** The tests that must notice when Stryker changes src/core/scoring: one file, made by bundle.mjs. */
module.exports = {
  rootDir: join(__dirname, "..", ".."),
  roots: ["<rootDir>/out/mutation/tests"],
  testMatch: ["**/everyTest.cjs"],
  testEnvironment: "node",
  transform: {},
};
