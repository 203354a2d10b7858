/** Until an add-in has heard of what happened: Excel tells it in a later task, and its client hands it on in another. */
export async function delivered(): Promise<void> {
  for (let task = 0; task < 5; task += 1) await new Promise((resolve) => setImmediate(resolve));
}
