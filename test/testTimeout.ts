// A busy machine may need minutes for a browser or a whole calculation; that alone must not fail a test.
jest.setTimeout(180_000);
