import { YEAR_TEXTS } from "../../../src/locale/it/year";

describe("a monitoring that was noted", () => {
  const noted = { date: { year: 2025, month: 6, day: 30 }, objectives: 3 };

  it("says the date and how many objectives", () => {
    expect(YEAR_TEXTS.monitored({ ...noted, year: 2025 }, "Monitoraggi")).toBe(
      "Monitoraggio al 30/06/2025 registrato nel foglio «Monitoraggi»: 3 obiettivi. La colonna «Criticità» è da compilare.",
    );
  });

  it("says that the date is of another year than the plan", () => {
    expect(YEAR_TEXTS.monitored({ ...noted, year: 2026 }, "Monitoraggi")).toMatch(
      /La data non è del 2026: se è sbagliata, togliete quelle righe/,
    );
  });
});
