/**
 * Whether Sheets would make something else of this text if it were typed into a cell of no format: a formula, a number,
 * a percentage, a date, a time, TRUE/FALSE, or the text without its leading apostrophe. A guess on the safe side.
 */
export function looksLikeTypedInput(text: string): boolean {
  if (text === '') return false;
  const narrow = text.normalize('NFKC');
  return FORMULA.test(text) || WORD.test(narrow.trim()) || [NUMBER, DATE, MONTH_DATE, ISO_TIME, CLOCK].some((form) => form.test(narrow));
}

/**
 * The text as it may be handed to any cell and stays text: an apostrophe in front of what would become something else; Sheets
 * swallows it. Only for cells that are not formatted as text: there it would be kept. Twice is the same as once in what the
 * cell shows only if the text is not neutralised again on its way: do it at the last moment.
 */
export function neutralise(text: string): string {
  return looksLikeTypedInput(text) ? `'${text}` : text;
}

/** The characters by which spreadsheets recognise a formula, here or after an export, and the apostrophe that hides one. */
const FORMULA = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@'\uff1d\uff0b\uff0d\uff20]/;
const WORD = /^(true|false|#[A-Za-z/0]+[!?]?)$/i;
/** Digits with any mark a number, amount, percentage, time or date is written with. */
const NUMBER = /^\s*[$€£¥₩₹]?\s*[\d.,][\d.,\s]*(e[+-]?\d+)?\s*[%$€£¥₩₹]?\s*$/i;
const DATE = /^\s*\d{1,4}\s*[-/.年:]\s*\d{1,4}(\s*[-/.月:]\s*\d{1,4})?\s*日?([T\s].*)?$/;
const ISO_TIME = /^\s*\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([ap]m)?\s*$/i;
const MONTH_DATE = /^\s*(\d{1,2}[\s-])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*\d{1,4}.*$|^\s*\d{1,2}[\s-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i;
const CLOCK = /^\s*[\d,.]+\s*(am|pm)\s*$/i;
