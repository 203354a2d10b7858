// The types of guides.mjs, which webpack.config.js and the release share.
export const GUIDES: readonly string[];
export function guidesHtml(picture: (file: string) => string | null): string;
export function anchorOf(words: string): string;
