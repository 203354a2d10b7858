/** What a look at the published pages found; texts put it into words. */
export type Finding =
  | { readonly code: "openedFromDisk" }
  | { readonly code: "notHttps" }
  | { readonly code: "https" }
  | { readonly code: "listMissing" }
  | { readonly code: "filesComplete"; readonly count: number; readonly version: string }
  | { readonly code: "filesMissing"; readonly files: readonly string[] }
  | { readonly code: "filesChanged"; readonly files: readonly string[] }
  | { readonly code: "filesUncompared" }
  | { readonly code: "typesWrong"; readonly files: readonly string[] }
  | { readonly code: "iconsReachable" }
  | { readonly code: "iconsUnreachable"; readonly files: readonly string[] }
  | { readonly code: "iconsNotKept" }
  | { readonly code: "policyAllows" }
  | { readonly code: "policyBlocks"; readonly directives: readonly string[] }
  | { readonly code: "framesAllowed" }
  | { readonly code: "framesRefused"; readonly header: string }
  | { readonly code: "pageKept" };

export type Weight = "good" | "doubtful" | "wrong";

const WEIGHTS: Readonly<Record<Finding["code"], Weight>> = {
  openedFromDisk: "doubtful",
  notHttps: "wrong",
  https: "good",
  listMissing: "wrong",
  filesComplete: "good",
  filesMissing: "wrong",
  filesChanged: "wrong",
  filesUncompared: "doubtful",
  typesWrong: "wrong",
  iconsReachable: "good",
  iconsUnreachable: "wrong",
  iconsNotKept: "doubtful",
  policyAllows: "good",
  policyBlocks: "wrong",
  framesAllowed: "good",
  framesRefused: "wrong",
  pageKept: "doubtful",
};

export function weightOf({ code }: Finding): Weight {
  return WEIGHTS[code];
}
