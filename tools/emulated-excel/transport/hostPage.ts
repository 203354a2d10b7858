import type { PaneIdentity } from "./xdm";

/** One of the hosts that the client trusts: it posts to no other. */
export const HOST_ORIGIN = "https://excel.officeapps.live.com";
export const HOST_PAGE = `${HOST_ORIGIN}/x/_layouts/xlviewerinternal.aspx`;

/**
 * The page of Excel around the frame of an add-in. It only carries messages: what they mean is decided in Node, by
 * `emulatedExcelAnswers`. The frame's name holds what the client must know before it can ask, as in Excel.
 */
export function hostPage(identity: PaneIdentity, address: string): string {
  const { appId, conversationId, locale } = identity;
  const frameName = JSON.stringify({
    baseFrameName: `_xdm_0__${conversationId}`,
    hostInfo: `Excel|Web|16.00|${locale}|${conversationId}|||16`,
    xdmInfo: `${conversationId}|${appId}|${HOST_ORIGIN}/`,
    serializerVersion: "1",
  });
  const facts = JSON.stringify({ frameName, address, origin: new URL(address).origin });
  return `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <title>Excel</title>
    <link rel="icon" href="data:,">
    <style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100% } html { overflow: hidden }</style>
  </head>
  <body>
    <script>
      const facts = ${facts.replaceAll("<", "\\u003c")};
      const frame = document.createElement("iframe");
      frame.name = facts.frameName;
      frame.title = "Office Add-in";
      frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads");
      frame.src = facts.address;
      const say = (message) => frame.contentWindow.postMessage(message, facts.origin);
      addEventListener("message", async ({ data, origin, source }) => {
        if (source !== frame.contentWindow || origin !== facts.origin || typeof data !== "string") return;
        const answer = await emulatedExcelAnswers(data);
        if (answer !== null) say(answer);
      });
      addEventListener("emulated-excel-says", ({ detail }) => say(detail));
      document.body.append(frame);
    </script>
  </body>
</html>`;
}
