import { downloadsOf, openedText, type BookFormats, type BookStore } from './book-store';

/** The sample ledger: edits live as long as the server does. `make` builds it in a locale. */
export async function openSampleStore(formats: BookFormats, locale: string, make: (locale: string) => Promise<string>): Promise<BookStore> {
  let book = await make(locale);
  const about = { kind: 'sample', name: 'Sample ledger', savedTo: '' } as const;
  return {
    open: () => Promise.resolve(openedText(about, book)),
    async save(body) {
      JSON.parse(body);
      book = body;
    },
    async newSample(wanted) {
      book = await make(wanted);
      return openedText(about, book);
    },
    ...downloadsOf(formats, 'sample-ledger', () => book),
  };
}
