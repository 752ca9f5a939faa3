import type { Pace } from './pace';
import { MOST_ROWS, TOO_MANY_ROWS } from './limits';
import { OWN_UID } from './own-uid';
import { firstFew } from './table-of-records';
import type { FileNote, FileRefusal, FileRow, FileTable, Progress } from './table';
import { cardLines, type CardLine } from './vcard-lines';
import { addressParts, partsOf, textOf } from './vcard-values';

export function isVcard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 4096));
}

/**
 * Cards (2.1, 3.0, 4.0) as a table with a column for each kind of thing: Customer ID (of cards that the ledger wrote), Name, Company, Department, Title, Phone, Phone 2,
 * Fax, Email, Email 2, Address, Note; those that no card has are left out. A file that ends within a card is broken as a
 * whole: nobody knows what else is missing. Read by hand, as the parser at hand splits at line breaks of one kind only, knows
 * no quoted-printable and throws at a card with a version of its own.
 */
export async function readVcards(text: string, about: { readonly format: 'vcf' | 'pasted'; readonly encoding: string; readonly notes: readonly FileNote[] }, pace: Pace, progress: Progress): Promise<FileTable | FileRefusal> {
  const lines = await linesOf(text, pace);
  const cards: Card[] = [];
  const leftOut = new Set<string>();
  let [photos, fields] = [0, 0];
  for (let at = 0; at < lines.length; at += 1) {
    if (pace.due()) {
      progress(0.2 + 0.7 * (at / lines.length));
      await pace.rest();
    }
    if (!BEGIN.test(lines[at] ?? '')) continue;
    const end = endOf(lines, at);
    if (end === null) return { refused: 'broken', detail: String(cards.length + 1) };
    if (cards.length >= MOST_ROWS) return TOO_MANY_ROWS;
    const own = withoutInner(lines.slice(at + 1, end));
    const read = cardLines(own, own.some((line) => /^VERSION:2/i.test(line)));
    cards.push(cardOf(read));
    photos += read.filter(({ property }) => PHOTOS.has(property)).length;
    for (const { property } of read) {
      if (READ.has(property) || PHOTOS.has(property) || SILENT.has(property)) continue;
      fields += 1;
      leftOut.add(property);
    }
    at = end;
  }
  const notes: FileNote[] = [...about.notes];
  if (photos > 0) notes.push({ note: 'photosLeftOut', count: photos, detail: '' });
  if (fields > 0) notes.push({ note: 'fieldsLeftOut', count: fields, detail: firstFew([...leftOut]) });
  const columns = columnsOf(cards);
  if (columns.length === 0) return { refused: 'noRows', detail: '' };
  const rows: FileRow[] = [];
  for (const [at, card] of cards.entries()) {
    if (pace.due()) await pace.rest();
    rows.push({ line: at + 1, cells: columns.map(({ kind, place }) => card[kind][place] ?? '') });
  }
  progress(1);
  return { format: about.format, encoding: about.encoding, notes, headers: columns.map(({ header }) => header), rows };
}

async function linesOf(text: string, pace: Pace): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    if (pace.due()) await pace.rest();
    // Some thousand lines at once; a line break of two characters is not cut.
    const feed = text.indexOf('\n', at + PART);
    const end = feed === -1 ? text.length : feed + 1;
    const part = text.slice(at, end).split(/\r\n|\n|\r/);
    if (feed !== -1) part.pop();
    lines.push(...part);
    at = end;
  }
  return lines;
}

const PART = 65_536;
const BEGIN = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const END = /^\s*END\s*:\s*VCARD\s*$/i;
/** What is read, what may weigh much, and what nobody misses. */
const READ: ReadonlySet<string> = new Set(['FN', 'N', 'ORG', 'TITLE', 'ROLE', 'TEL', 'EMAIL', 'ADR', 'LABEL', 'NOTE']);
const PHOTOS: ReadonlySet<string> = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
const SILENT: ReadonlySet<string> = new Set(['VERSION', 'PRODID', 'REV', 'UID', 'SORT-STRING', 'MAILER', 'CLASS', 'AGENT', 'SOURCE', 'PROFILE']);

/** Where the card that begins here ends; null when it does not. A card may hold another (2.1: AGENT). */
function endOf(lines: readonly string[], begin: number): number | null {
  let depth = 0;
  for (let at = begin; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (BEGIN.test(line)) {
      if (at > begin && !isAgent(lines, at)) return null;
      depth += 1;
    } else if (END.test(line)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return null;
}

/** The line before says that a card within this one follows. */
function isAgent(lines: readonly string[], at: number): boolean {
  return /^\s*(?:[\w-]+\.)?AGENT\b[^:]*:\s*$/i.test(lines[at - 1] ?? '');
}

function withoutInner(lines: readonly string[]): readonly string[] {
  let depth = 0;
  return lines.filter((line) => {
    if (BEGIN.test(line)) depth += 1;
    const inside = depth > 0;
    if (END.test(line)) depth -= 1;
    return !inside;
  });
}

const KINDS = [
  ['id', 'Customer ID'], ['name', 'Name'], ['company', 'Company'], ['department', 'Department'], ['title', 'Title'], ['phone', 'Phone'], ['fax', 'Fax'], ['email', 'Email'], ['address', 'Address'], ['note', 'Note'],
] as const;

type Card = Readonly<Record<(typeof KINDS)[number][0], readonly string[]>>;

function cardOf(lines: readonly CardLine[]): Card {
  const all = (property: string): readonly CardLine[] => lines.filter((line) => line.property === property);
  const texts = (property: string): readonly string[] => different(all(property).map(textOf));
  const [organisation = [], ...otherOrganisations] = all('ORG').map(partsOf);
  const [title, role] = [texts('TITLE'), texts('ROLE')];
  const [faxes, phones] = [all('TEL').filter(isFax), all('TEL').filter((line) => !isFax(line))];
  const addresses = different(all('ADR').map((line) => addressText(addressParts(line))));
  return {
    id: texts('UID').filter((text) => text.startsWith(OWN_UID)).map((text) => text.slice(OWN_UID.length)).filter(isSaid).slice(0, 1),
    name: [texts('FN')[0] ?? nameText(all('N')[0])].filter(isSaid),
    company: different([organisation[0] ?? '', ...otherOrganisations.map((parts) => parts.filter(isSaid).join(' '))]).slice(0, 1),
    department: [organisation.slice(1).filter(isSaid).join(' ')].filter(isSaid),
    title: (title.length > 0 ? title : role).slice(0, 1),
    phone: different(phones.map(phoneText)),
    fax: different(faxes.map(phoneText)).slice(0, 1),
    email: texts('EMAIL').map((text) => text.replace(/^mailto:/i, '')),
    address: (addresses.length > 0 ? addresses : texts('LABEL').map((text) => text.replace(/\s*\n\s*/g, ', '))).slice(0, 1),
    note: [texts('NOTE').join('\n')].filter(isSaid),
  };
}

function isSaid(text: string): boolean {
  return text !== '';
}

function different(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(isSaid))];
}

function isFax(line: CardLine): boolean {
  const types = line.parameters.get('TYPE') ?? [];
  return types.includes('FAX') && !types.includes('VOICE');
}

/** 4.0 writes phones as addresses: `tel:+1-418-656-9254;ext=102`. */
function phoneText(line: CardLine): string {
  const text = textOf(line);
  if (!/^tel:/i.test(text)) return text;
  const [number = '', ...parameters] = text.slice(4).split(';');
  const extension = parameters.map((parameter) => /^ext=(.+)$/i.exec(parameter)?.[1]).find((found) => found !== undefined);
  return extension === undefined ? number : `${number} ext. ${extension}`;
}

const HAN = /[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]/;

/** As it is spoken: family name first in Chinese, Japanese and Korean, without blanks. */
function nameText(line: CardLine | undefined): string {
  if (line === undefined) return '';
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = partsOf(line);
  if (HAN.test(family + given)) return family + additional + given + prefix + suffix;
  return [prefix, given, additional, family, suffix].filter(isSaid).join(' ');
}

/** From the country down in Chinese and Japanese, from the street up elsewhere. */
function addressText([box = '', extended = '', street = '', city = '', region = '', code = '', country = '']: readonly string[]): string {
  const parts = [box, extended, street, city, region, code, country].map((part) => part.replace(/\s*\n\s*/g, ' '));
  if (parts.filter(isSaid).length <= 1) return [box, extended, street, city, region, code, country].find(isSaid) ?? '';
  const [pobox = '', suite = '', road = '', town = '', state = '', post = '', land = ''] = parts;
  if (HAN.test(road + town)) return [post, [land, state, town, road, suite, pobox].join('')].filter(isSaid).join(' ');
  return [pobox, suite, road, town, [state, post].filter(isSaid).join(' '), land].filter(isSaid).join(', ');
}

interface Column {
  readonly header: string;
  readonly kind: keyof Card;
  readonly place: number;
}

/** As many columns of a kind as the card with the most of it has. */
function columnsOf(cards: readonly Card[]): readonly Column[] {
  return KINDS.flatMap(([kind, header]) => {
    const most = cards.reduce((count, card) => Math.max(count, card[kind].length), 0);
    return Array.from({ length: Math.min(most, MOST_OF_A_KIND) }, (_, place): Column => ({ kind, place, header: place === 0 ? header : `${header} ${String(place + 1)}` }));
  });
}

/** A card with a hundred phones makes no hundred columns. */
const MOST_OF_A_KIND = 9;
