// How long a test takes is no verdict: on a busy machine a browser, or a whole calculation, takes its time.
jest.setTimeout(180_000);
