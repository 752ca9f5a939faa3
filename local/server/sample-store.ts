import { downloadsOf, openedText, type BookFormats, type BookStore } from './book-store';

/**
 * The sample ledger: edits live as long as the server does. `make` builds it in a locale; while nobody has changed it,
 * it is made anew for a page in another language.
 */
export async function openSampleStore(formats: BookFormats, firstLocale: string, make: (locale: string) => Promise<string>): Promise<BookStore> {
  let book = await make(firstLocale);
  let untouchedIn: string | null = firstLocale;
  const about = { kind: 'sample', name: 'Sample ledger', savedTo: '' } as const;
  return {
    async open(locale) {
      if (untouchedIn !== null && untouchedIn !== locale) {
        untouchedIn = locale;
        book = await make(locale);
      }
      return openedText(about, book);
    },
    async save(body) {
      JSON.parse(body);
      untouchedIn = null;
      book = body;
    },
    async newSample(wanted) {
      book = await make(wanted);
      untouchedIn = wanted;
      return openedText(about, book);
    },
    ...downloadsOf(formats, 'sample-ledger', () => book),
  };
}
