import { NO_CHOICES } from "../../../../src/core/sheet/choices/choices";
import { readChoices, writeChoices } from "../../../../src/core/sheet/choices/storedChoices";
import { CHOICES_NAMESPACE } from "../../../../src/core/workbook/plan";

const MARCH = { year: 2026, month: 3, day: 15 };
const part = (json: string): string => `<scelte xmlns="${CHOICES_NAMESPACE}">${json}</scelte>`;

describe("what a workbook remembers of choices", () => {
  it("is read as it was written, with a prefix and a declaration too", () => {
    const { xml, namespace } = writeChoices(null, { replyBy: MARCH });
    expect(namespace).toBe("urn:calcola-performance:scelte:1");
    expect(readChoices(xml)).toEqual({ ...NO_CHOICES, replyBy: MARCH });
    const prefixed = `<?xml version="1.0"?>\n<c:scelte xmlns:c="x">{"replyBy":{"year":2026,"month":3,"day":15}}</c:scelte>`;
    expect(readChoices(prefixed)).toEqual({ ...NO_CHOICES, replyBy: MARCH });
  });

  it("keeps what a later version has written beside it, whatever the text", () => {
    const later = writeChoices(part(`{"later":"a &lt;b&gt; &amp;amp; \\"c\\""}`), {
      replyBy: MARCH,
    });
    expect(later.xml).toContain(`"later":"a &lt;b&gt; &amp;amp; \\"c\\""`);
    expect(writeChoices(later.xml, { replyBy: null }).xml).toContain("later");
  });

  it.each([
    ["no part", null],
    ["no JSON", part("niente")],
    ["a list", part("[1]")],
    ["markup inside", part("<b/>")],
    ["a day that never was", part(`{"replyBy":{"year":2026,"month":2,"day":30}}`)],
    ["a formula for a date", part(`{"replyBy":"=A1"}`)],
    ["a huge part", part(" ".repeat(100_001))],
  ])("is nothing chosen for %s", (_what, xml) => {
    expect(readChoices(xml)).toEqual(NO_CHOICES);
  });
});
