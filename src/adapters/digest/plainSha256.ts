/** The SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal, where a browser has none: in a page over plain http. */
export function plainSha256(text: string): Promise<string> {
  const hash = Uint32Array.from(INITIAL);
  const words = new Uint32Array(64);
  const message = padded(new TextEncoder().encode(text));
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = message.getUint32(block + at * 4);
    for (let at = 16; at < 64; at += 1) {
      const before = word(words, at - 15);
      const after = word(words, at - 2);
      const low = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
      const high = turned(after, 17) ^ turned(after, 19) ^ (after >>> 10);
      words[at] = word(words, at - 16) + low + word(words, at - 7) + high;
    }
    compress(hash, words);
  }
  return Promise.resolve(Array.from(hash, (part) => part.toString(16).padStart(8, "0")).join(""));
}

/** Section 6.2.2, with the letters of the standard. */
function compress(hash: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let at = 0; at < 64; at += 1) {
    const sigma1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + sigma1 + choice + word(CONSTANTS, at) + word(words, at)) | 0;
    const sigma0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + sigma0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((part, at) => {
    hash[at] = word(hash, at) + part;
  });
}

/** Section 5.1.1: a one, zeros, and the length in bits in the last eight bytes. */
function padded(bytes: Uint8Array): DataView {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function turned(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function word(words: Uint32Array, at: number): number {
  return words[at] ?? 0;
}

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional parts of the square roots of the first eight primes (5.3.3). */
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
/** The same of the cube roots of the first 64 (4.2.2). */
const CONSTANTS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes;
}
