// Invisible characters in a user's text: none of our documents may contain them.

/** They turn the direction of the words around them, so that a text can look like another. */
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;

/** The control characters that XML cannot hold: all but tab, line breaks and those from U+007F on. */
const CONTROL = /(?=\p{Cc})[^\t\n\r\u007f-\u009f]/gu;

export function withoutTurns(text: string): string {
  return text.replace(TURNS_DIRECTION, "");
}

/** Without the signs above, and without control characters. */
export function withoutHiddenSigns(text: string): string {
  return withoutTurns(text).replace(CONTROL, "");
}
