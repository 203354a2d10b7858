/**
 * Missions and programmes of the municipal budget, as the law names them: D.Lgs. 23 June 2011, n. 118, annex 14. The
 * programmes of a mission are numbered from 01, in this order. Those for regions only are in it too, because their
 * numbers are taken.
 */
export const OFFICIAL_MISSIONS: readonly OfficialMission[] = [
  {
    code: 1,
    name: "Servizi istituzionali, generali e di gestione",
    programmes: [
      "Organi istituzionali",
      "Segreteria generale",
      "Gestione economica, finanziaria, programmazione e provveditorato",
      "Gestione delle entrate tributarie e servizi fiscali",
      "Gestione dei beni demaniali e patrimoniali",
      "Ufficio tecnico",
      "Elezioni e consultazioni popolari - Anagrafe e stato civile",
      "Statistica e sistemi informativi",
      "Assistenza tecnico-amministrativa agli enti locali",
      "Risorse umane",
      "Altri servizi generali",
      "Politica regionale unitaria per i servizi istituzionali, generali e di gestione (solo per le Regioni)",
    ],
  },
  {
    code: 2,
    name: "Giustizia",
    programmes: [
      "Uffici giudiziari",
      "Casa circondariale e altri servizi",
      "Politica regionale unitaria per la giustizia (solo per le Regioni)",
    ],
  },
  {
    code: 3,
    name: "Ordine pubblico e sicurezza",
    programmes: [
      "Polizia locale e amministrativa",
      "Sistema integrato di sicurezza urbana",
      "Politica regionale unitaria per l'ordine pubblico e la sicurezza (solo per le Regioni)",
    ],
  },
  {
    code: 4,
    name: "Istruzione e diritto allo studio",
    programmes: [
      "Istruzione prescolastica",
      "Altri ordini di istruzione non universitaria",
      "Edilizia scolastica (solo per le Regioni)",
      "Istruzione universitaria",
      "Istruzione tecnica superiore",
      "Servizi ausiliari all'istruzione",
      "Diritto allo studio",
      "Politica regionale unitaria per l'istruzione e il diritto allo studio (solo per le Regioni)",
    ],
  },
  {
    code: 5,
    name: "Tutela e valorizzazione dei beni e attività culturali",
    programmes: [
      "Valorizzazione dei beni di interesse storico",
      "Attività culturali e interventi diversi nel settore culturale",
      "Politica regionale unitaria per la tutela dei beni e attività culturali (solo per le Regioni)",
    ],
  },
  {
    code: 6,
    name: "Politiche giovanili, sport e tempo libero",
    programmes: [
      "Sport e tempo libero",
      "Giovani",
      "Politica regionale unitaria per i giovani, lo sport e il tempo libero (solo per le Regioni)",
    ],
  },
  {
    code: 7,
    name: "Turismo",
    programmes: [
      "Sviluppo e la valorizzazione del turismo",
      "Politica regionale unitaria per il turismo (solo per le Regioni)",
    ],
  },
  {
    code: 8,
    name: "Assetto del territorio ed edilizia abitativa",
    programmes: [
      "Urbanistica e assetto del territorio",
      "Edilizia residenziale pubblica e locale e piani di edilizia economico-popolare",
      "Politica regionale unitaria per l'assetto del territorio e l'edilizia abitativa (solo per le Regioni)",
    ],
  },
  {
    code: 9,
    name: "Sviluppo sostenibile e tutela del territorio e dell'ambiente",
    programmes: [
      "Difesa del suolo",
      "Tutela, valorizzazione e recupero ambientale",
      "Rifiuti",
      "Servizio idrico integrato",
      "Aree protette, parchi naturali, protezione naturalistica e forestazione",
      "Tutela e valorizzazione delle risorse idriche",
      "Sviluppo sostenibile territorio montano piccoli Comuni",
      "Qualità dell'aria e riduzione dell'inquinamento",
      "Politica regionale unitaria per lo sviluppo sostenibile e la tutela del territorio e dell'ambiente (solo per le Regioni)",
    ],
  },
  {
    code: 10,
    name: "Trasporti e diritto alla mobilità",
    programmes: [
      "Trasporto ferroviario",
      "Trasporto pubblico locale",
      "Trasporto per vie d'acqua",
      "Altre modalità di trasporto",
      "Viabilità e infrastrutture stradali",
      "Politica regionale unitaria per i trasporti e il diritto alla mobilità (solo per le Regioni)",
    ],
  },
  {
    code: 11,
    name: "Soccorso civile",
    programmes: [
      "Sistema di protezione civile",
      "Interventi a seguito di calamità naturali",
      "Politica regionale unitaria per il soccorso e la protezione civile (solo per le Regioni)",
    ],
  },
  {
    code: 12,
    name: "Diritti sociali, politiche sociali e famiglia",
    programmes: [
      "Interventi per l'infanzia e i minori e per asili nido",
      "Interventi per la disabilità",
      "Interventi per gli anziani",
      "Interventi per i soggetti a rischio di esclusione sociale",
      "Interventi per le famiglie",
      "Interventi per il diritto alla casa",
      "Programmazione e governo della rete dei servizi sociosanitari e sociali",
      "Cooperazione e associazionismo",
      "Servizio necroscopico e cimiteriale",
      "Politica regionale unitaria per i diritti sociali e la famiglia (solo per le Regioni)",
    ],
  },
  {
    code: 13,
    name: "Tutela della salute",
    programmes: [
      "Servizio sanitario regionale - finanziamento ordinario corrente per la garanzia dei LEA",
      "Servizio sanitario regionale - finanziamento aggiuntivo corrente per livelli di assistenza superiori ai LEA",
      "Servizio sanitario regionale - finanziamento aggiuntivo corrente per la copertura dello squilibrio di bilancio corrente",
      "Servizio sanitario regionale - ripiano di disavanzi sanitari relativi ad esercizi pregressi",
      "Servizio sanitario regionale - investimenti sanitari",
      "Servizio sanitario regionale - restituzione maggiori gettiti SSN",
      "Ulteriori spese in materia sanitaria",
      "Politica regionale unitaria per la tutela della salute (solo per le Regioni)",
    ],
  },
  {
    code: 14,
    name: "Sviluppo economico e competitività",
    programmes: [
      "Industria, PMI e Artigianato",
      "Commercio - reti distributive - tutela dei consumatori",
      "Ricerca e innovazione",
      "Reti e altri servizi di pubblica utilità",
      "Politica regionale unitaria per lo sviluppo economico e la competitività (solo per le Regioni)",
    ],
  },
  {
    code: 15,
    name: "Politiche per il lavoro e la formazione professionale",
    programmes: [
      "Servizi per lo sviluppo del mercato del lavoro",
      "Formazione professionale",
      "Sostegno all'occupazione",
      "Politica regionale unitaria per il lavoro e la formazione professionale (solo per le Regioni)",
    ],
  },
  {
    code: 16,
    name: "Agricoltura, politiche agroalimentari e pesca",
    programmes: [
      "Sviluppo del settore agricolo e del sistema agroalimentare",
      "Caccia e pesca",
      "Politica regionale unitaria per l'agricoltura, i sistemi agroalimentari, la caccia e la pesca (solo per le Regioni)",
    ],
  },
  {
    code: 17,
    name: "Energia e diversificazione delle fonti energetiche",
    programmes: [
      "Fonti energetiche",
      "Politica regionale unitaria per l'energia e la diversificazione delle fonti energetiche (solo per le Regioni)",
    ],
  },
  {
    code: 18,
    name: "Relazioni con le altre autonomie territoriali e locali",
    programmes: [
      "Relazioni finanziarie con le altre autonomie territoriali",
      "Politica regionale unitaria per le relazioni finanziarie con le altre autonomie territoriali (solo per le Regioni)",
    ],
  },
  {
    code: 19,
    name: "Relazioni internazionali",
    programmes: [
      "Relazioni internazionali e Cooperazione allo sviluppo",
      "Cooperazione territoriale (solo per le Regioni)",
    ],
  },
  {
    code: 20,
    name: "Fondi e accantonamenti",
    programmes: ["Fondo di riserva", "Fondo crediti di dubbia esigibilità", "Altri fondi"],
  },
  {
    code: 50,
    name: "Debito pubblico",
    programmes: [
      "Quota interessi ammortamento mutui e prestiti obbligazionari",
      "Quota capitale ammortamento mutui e prestiti obbligazionari",
    ],
  },
  {
    code: 60,
    name: "Anticipazioni finanziarie",
    programmes: ["Restituzione anticipazione di tesoreria"],
  },
  {
    code: 99,
    name: "Servizi per conto terzi",
    programmes: [
      "Servizi per conto terzi e Partite di giro",
      "Anticipazioni per il finanziamento del sistema sanitario nazionale",
    ],
  },
];

export interface OfficialMission {
  readonly code: number;
  readonly name: string;
  readonly programmes: readonly string[];
}
