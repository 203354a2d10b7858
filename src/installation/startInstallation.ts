import { addressOfPages, LONGEST_PROVIDER, publishedManifest } from "../../scripts/manifest.cjs";
import { copyText } from "../taskpane/clipboard";
import { checkPublication } from "./checks";
import { weightOf } from "./finding";
import type { InstallationTexts } from "./texts";

/** Makes installa.html do what it says: the manifest for an address, the checks, the text to copy. */
export function startInstallation(texts: InstallationTexts): void {
  const here = new URL(".", location.href);
  const address = element("address", HTMLInputElement);
  const provider = element("provider", HTMLInputElement);
  const request = element("request", HTMLTextAreaElement);
  if (here.protocol === "https:") address.value = here.href;
  const sayRequest = (): void => {
    request.value = texts.request(addressOfPages(address.value.trim()));
  };
  sayRequest();
  address.addEventListener("input", sayRequest);
  element("make", HTMLButtonElement).addEventListener("click", () => {
    say("made", make(address.value.trim(), provider.value.trim(), texts));
  });
  element("copy", HTMLButtonElement).addEventListener("click", () => {
    const isCopied = copyText(request.value, document);
    if (!isCopied) request.select();
    say("copied", isCopied ? texts.copied : texts.notCopied);
  });
  element("check", HTMLButtonElement).addEventListener("click", () => {
    void showChecks(here, texts);
  });
  void showChecks(here, texts);
}

/** Saves the manifest, and returns what to say of it. */
function make(address: string, provider: string, texts: InstallationTexts): string {
  const base = addressOfPages(address);
  if (base === null) return texts.wrongAddress;
  if (provider.length > LONGEST_PROVIDER) return texts.longProvider;
  const source = element("manifest", HTMLScriptElement).text.trim();
  const settings = provider === "" ? { base } : { base, provider };
  save(`${publishedManifest(source, settings)}\n`, "manifest.xml");
  return texts.made(base);
}

function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/xml" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function showChecks(folder: URL, texts: InstallationTexts): Promise<void> {
  const list = element("findings", HTMLUListElement);
  list.setAttribute("aria-busy", "true");
  const findings = await checkPublication(folder);
  list.replaceChildren(
    ...findings.map((finding) => {
      const weight = weightOf(finding);
      const item = document.createElement("li");
      const mark = document.createElement("b");
      item.className = weight;
      mark.textContent = texts.weight(weight);
      item.append(mark, ` ${texts.finding(finding)}`);
      return item;
    }),
  );
  list.setAttribute("aria-busy", "false");
}

function say(id: string, text: string): void {
  element(id, HTMLElement).textContent = text;
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`installa.html has no #${id}.`);
  return found;
}
