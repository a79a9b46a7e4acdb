/** What a page lets the measurement do: the same for every form. */
export interface ShownForm {
  mount(document: unknown, sheet: unknown): Promise<void>;
  /** The two first choices of the first criterion, which asks for a level. */
  choices(): HTMLInputElement[];
  /** What shows the total. */
  total(): Element | null;
}

/** Gives the measurement its commands. Everything runs in tasks of the page: what the debugger starts, the browser does not count as script. */
export function serve(form: ShownForm): void {
  let documents: { document: unknown; sheet: unknown } = { document: null, sheet: null };
  const commands = {
    load: async (url: string) => void (documents = (await (await fetch(url)).json()) as typeof documents),
    show: () => inTask(async () => {
      await form.mount(documents.document, documents.sheet);
      await painted();
    }),
    rate: async (times: number) => {
      // Looked up before: finding them in a large document is not the form's work.
      const choices = form.choices();
      const total = form.total();
      if (total === null) throw new Error('There is no total');
      for (let time = 0; time < times; time++) await inTask(() => rate(choices, total));
    },
  };
  Object.assign(window, commands);
}

/** Clicks on another level and waits for the new total. */
async function rate(choices: readonly HTMLInputElement[], total: Element): Promise<void> {
  const before = total.textContent;
  choices.find((input) => !input.checked)?.click();
  await painted();
  if (!total.isConnected || total.textContent === before) throw new Error(`The total stayed ${before}`);
}

function inTask(work: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => setTimeout(() => void work().then(resolve, reject)));
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
