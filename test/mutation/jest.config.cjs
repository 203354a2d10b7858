const { join } = require("node:path");
const [node] = require("../../jest.config.cjs").projects;

// Each of some two thousand changes runs every property: with the usual number of plans that would take hours.
process.env.PROPERTY_RUNS = "5";

/** The tests that must notice when Stryker changes src/core/scoring. */
module.exports = {
  ...node,
  rootDir: join(__dirname, "..", ".."),
  roots: ["<rootDir>/test/mutation"],
  testMatch: ["**/everyTest.cjs"],
};
