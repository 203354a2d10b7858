const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The mark of a note as it reads, "144 ¹": otherwise it would be the last digit of the number before it. */
export function raisedText(text: string): string {
  if (!/^[\d\s()[\]*,]*\d[\d\s()[\]*,]*$/.test(text)) return text;
  return ` ${text.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)))}`;
}
