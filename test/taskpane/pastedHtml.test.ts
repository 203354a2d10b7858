/** @jest-environment jsdom */
import { draftOfHtml } from "../../src/adapters/draft/html";
import { draftOfPastedHtml } from "../../src/taskpane/pastedHtml";

const COPIED_FROM_WORD = `<html><head><style>p{color:red}</style><title>x</title></head><body>
  <!--StartFragment--><h2>Obiettivi&nbsp;ordinari</h2>
  <p class=MsoNormal>Raggiunti <b>140</b> su 144, perch&eacute; <i>5</i> esclusi.<br>Di pi&ugrave;<o:p></o:p></p>
  <table><tr><th rowspan=2>Settore</th><th colspan=2>Obiettivi</th></tr>
    <tr><th>Assegnati</th><th>Raggiunti</th></tr>
    <tr><td>Polizia&amp;Co<td>5<td>5</table>
  <div id=ftn1><p class=MsoFootnoteText>5 esclusi</p></div>
  <p style="display:none">nascosto</p><script>alert("140 su 140")</script></body></html>`;

describe("a page that is pasted into the pane", () => {
  it("is the draft that the command line makes of it", () => {
    for (const page of [COPIED_FROM_WORD, "<table><tr><td>140 su 1", "140 < 144", ""]) {
      expect(draftOfPastedHtml(page)).toEqual(draftOfHtml(page));
    }
  });

  it("has the letters that entities stand for", () => {
    expect(
      draftOfPastedHtml("<p>Perch&eacute; 97,22&#37;&nbsp;&rarr; s&igrave;</p>").blocks,
    ).toEqual([{ kind: "paragraph", role: "text", text: "Perché 97,22% → sì" }]);
  });
});
