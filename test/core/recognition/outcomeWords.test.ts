import { unknownOutcomeWords } from "../../../src/core/recognition/outcomeWords";

describe("what words of the body's own are proposed to mean", () => {
  test.each([
    ["raggiunto all'80 %", "partlyAchieved"],
    ["Obiettivo raggiunto nella misura del 95%", "partlyAchieved"],
    ["Obiettivo raggiunto nella misura del 100%", "achieved"],
    ["oltre il 90%", null],
    ["inferiore al 60%", "notAchieved"],
    ["totalmente raggiunto", "achieved"],
    ["non raggiunto, fermo al 20%", "notAchieved"],
    ["in parte, al 50%", "partlyAchieved"],
    ["in linea", null],
  ])("%s", (word, proposal) => {
    expect(unknownOutcomeWords([word])).toEqual([{ word, count: 1, proposal }]);
  });
});
