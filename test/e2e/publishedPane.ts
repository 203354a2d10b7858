import { join } from "node:path";

/** Where the end-to-end tests publish the add-in: in a folder of a host, as a municipality may. */
export const PUBLISHED = {
  base: "https://componente.comune.example/calcola",
  address: "https://componente.comune.example/calcola/taskpane.html",
  folder: join(__dirname, "..", "..", "out", "pane"),
} as const;
