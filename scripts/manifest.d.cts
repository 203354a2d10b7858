// The types of manifest.cjs, which webpack.config.js and the page installa.html share.
export interface ManifestSettings {
  readonly base: string;
  readonly version?: string;
  readonly provider?: string;
  readonly id?: string;
}
export const DEVELOPMENT_BASE: string;
export const LONGEST_PROVIDER: number;
export function addressOfPages(text: string): string | null;
export function readBase(text: string): string;
export function publishedManifest(manifest: string, settings: ManifestSettings): string;
