// A browser starts, loads Office.js and calculates: on a busy machine that takes its time.
jest.setTimeout(60_000);
