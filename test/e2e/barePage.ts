import { join } from "node:path";

/** The page of an add-in that does nothing by itself, as published. */
export const BARE = {
  address: "https://componente.comune.example/prova/page.html",
  folder: join(__dirname, "bareAddin"),
} as const;
