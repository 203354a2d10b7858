import type { Finding, Weight } from "../../installation/finding";
import type { InstallationTexts } from "../../installation/texts";

const WEIGHTS: Readonly<Record<Weight, string>> = {
  good: "Va bene.",
  doubtful: "Da verificare.",
  wrong: "Da correggere.",
};

/** What installa.html says in Italian beside its own words. */
export const ITALIAN_INSTALLATION: InstallationTexts = {
  weight: (weight) => WEIGHTS[weight],
  finding: findingText,
  wrongAddress:
    "Serve un indirizzo che comincia con https:// e non contiene «?» né «#», come https://intranet.comune.esempio.it/performance.",
  longProvider: "Il nome dell’ente può avere al massimo 125 caratteri.",
  made: (base) =>
    `Il file manifest.xml per ${base} è tra i file scaricati. Caricatelo in uno dei modi descritti qui sotto.`,
  request: requestText,
  copied: "Testo copiato.",
  notCopied: "Il browser non permette di copiare da qui: il testo è selezionato, premete Ctrl+C.",
};

function findingText(finding: Finding): string {
  switch (finding.code) {
    case "openedFromDisk":
      return "Questa pagina è aperta da un disco: il controllo dei file si fa dopo averli pubblicati, aprendo installa.html dal suo indirizzo https.";
    case "notHttps":
      return "L’indirizzo non è https: Excel non accetta componenti da indirizzi http.";
    case "https":
      return "L’indirizzo è https e il certificato è accettato da questo browser.";
    case "listMissing":
      return "Non si trova il file files.json: copiate di nuovo nella cartella pubblicata tutti i file dello zip.";
    case "filesComplete":
      return `Tutti i file della versione ${finding.version} sono al loro posto (${finding.count}).`;
    case "filesMissing":
      return `Mancano dei file: ${finding.files.join(", ")}. Copiate di nuovo tutti i file dello zip.`;
    case "filesChanged":
      return `Questi file arrivano diversi da come sono stati pubblicati: ${finding.files.join(", ")}. Se la copia è completa, li cambia un apparato di rete (proxy, antivirus): chiedete di escludere questo indirizzo.`;
    case "filesUncompared":
      return "Il contenuto dei file non è stato confrontato: il browser lo permette solo in https.";
    case "typesWrong":
      return `Il server indica un tipo sbagliato (Content-Type) per: ${finding.files.join(", ")}.`;
    case "iconsReachable":
      return "Le icone per la barra multifunzione sono raggiungibili.";
    case "iconsUnreachable":
      return `Queste icone non sono raggiungibili come immagini PNG: ${finding.files.join(", ")}. Nella barra multifunzione comparirebbe un’icona generica.`;
    case "iconsNotKept":
      return "Le icone sono inviate con un’intestazione Cache-Control che vieta di conservarle: Excel può mostrare al loro posto un’icona generica. Togliete l’intestazione per la cartella assets.";
    case "policyAllows":
      return "Le regole di sicurezza del server (Content-Security-Policy) permettono al componente di funzionare.";
    case "policyBlocks":
      return `Le regole di sicurezza del server o di un proxy (Content-Security-Policy) bloccano il componente nelle voci ${finding.directives.join(", ")}. Le regole giuste sono nella cartella deploy.`;
    case "framesAllowed":
      return "Il server permette a Excel sul web di mostrare il riquadro.";
    case "framesRefused":
      return `Il server vieta a Excel sul web di mostrare il riquadro: «${finding.header}». Su Windows e Mac il riquadro si apre lo stesso.`;
    case "pageKept":
      return "La pagina taskpane.html è inviata senza Cache-Control: no-cache. Dopo un aggiornamento alcuni PC possono restare alla versione precedente per qualche tempo.";
  }
}

function requestText(base: string | null): string {
  return `Buongiorno,
chiedo di installare in Excel, per i colleghi che seguono la performance, il componente aggiuntivo Calcola Performance. Allego il file manifest.xml.

1. Nell’interfaccia di amministrazione di Microsoft 365 (https://admin.microsoft.com) aprire Impostazioni > App integrate > Carica app personalizzate.
2. Come tipo scegliere il componente aggiuntivo di Office e caricare il file manifest.xml dal dispositivo.
3. Scegliere a chi assegnarlo (per esempio il gruppo dei responsabili), accettare le autorizzazioni e concludere la distribuzione.

Il componente legge e scrive solo nella cartella di lavoro aperta, non invia dati a nessuno e non chiede accesso a posta, file o rubrica.
I PC devono raggiungere in https: ${base ?? "l’indirizzo delle pagine"} e https://appsforoffice.microsoft.com (lo script di Microsoft per i componenti di Excel).
Può comparire dopo qualche ora, al massimo un giorno.
Grazie.`;
}
