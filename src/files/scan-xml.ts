import { BROKEN, Refusal } from './unzip';

/** What is met on the way through a document; names come without their prefix. A tag that closes itself is both. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** Takes a document piece by piece. Knows what spreadsheet files are made of: no document types, no entities of their own. */
export function xmlScanner(events: XmlEvents): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const document = rest + piece;
    let at = 0;
    for (;;) {
      const open = document.indexOf('<', at);
      const end = open === -1 ? -1 : endOfTag(document, open);
      if (end === -1) break;
      if (open > at) events.text(plainText(document.slice(at, open)));
      tell(document, open, end, events);
      at = end + 1;
    }
    // A long text is told in pieces, but for an entity that the piece may have cut.
    if (at < document.length && document.indexOf('<', at) === -1) {
      const cut = document.indexOf('&', Math.max(at, document.length - LONGEST_ENTITY));
      const whole = cut === -1 ? document.length : cut;
      events.text(plainText(document.slice(at, whole)));
      at = whole;
    }
    rest = document.slice(at);
    if (rest.length > LONGEST) throw new Refusal(BROKEN);
  };
}

/** An attribute's value, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  let found = attributes.indexOf(`${name}=`);
  // `r=` is also the end of `spans r=`, of `customHeightr=` not; a prefix is allowed (`r:id`).
  while (found > 0 && !/[\s:]/.test(attributes[found - 1] ?? '')) found = attributes.indexOf(`${name}=`, found + 1);
  if (found === -1) return undefined;
  const start = found + name.length + 2;
  const end = attributes.indexOf(attributes[start - 1] ?? '"', start);
  return plainText(attributes.slice(start, end === -1 ? undefined : end));
}

const LONGEST_ENTITY = 12;
/** A tag that goes on for megabytes is no spreadsheet's. */
const LONGEST = 4 * 1024 * 1024;

/** Where the tag, comment or section that begins here ends; -1 when that is in the next piece. */
function endOfTag(document: string, open: number): number {
  if (document.startsWith('<!', open)) {
    if (document.startsWith('<!--', open)) return endBehind(document, '-->', open);
    if (document.startsWith('<![CDATA[', open)) return endBehind(document, ']]>', open);
    // The piece may end within `<![CDATA[`.
    if (document.length - open >= 9) throw new Refusal(BROKEN);
    return -1;
  }
  let end = document.indexOf('>', open);
  // A value may hold a `>`: what has values ends with the quote of the last.
  while (end !== -1 && isWithinValue(document, open, end)) end = document.indexOf('>', end + 1);
  return end;
}

function endBehind(document: string, mark: string, from: number): number {
  const found = document.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length - 1;
}

function isWithinValue(document: string, open: number, end: number): boolean {
  let last = end - 1;
  while (last > open && ' /?\n\r\t'.includes(document[last] ?? '')) last -= 1;
  if (document[last] === '"' || document[last] === '\'') return false;
  const equals = document.indexOf('=', open);
  return equals !== -1 && equals < end;
}

function tell(document: string, open: number, end: number, events: XmlEvents): void {
  if (document[open + 1] === '!') {
    if (document[open + 2] === '[') events.text(document.slice(open + 9, end - 2));
    return;
  }
  if (document[open + 1] === '?') return;
  if (document[open + 1] === '/') {
    events.close(local(document.slice(open + 2, end).trimEnd()));
    return;
  }
  const closed = document[end - 1] === '/';
  const tag = document.slice(open + 1, closed ? end - 1 : end);
  const space = tag.search(/\s/);
  const name = local(space === -1 ? tag : tag.slice(0, space));
  events.open(name, space === -1 ? '' : tag.slice(space));
  if (closed) events.close(name);
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function plainText(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all: string, hex?: string, digits?: string, name?: string) => letterOf(hex, digits) ?? ENTITIES.get(name ?? '') ?? all) : text;
}

function letterOf(hex: string | undefined, digits: string | undefined): string | undefined {
  if (hex === undefined && digits === undefined) return undefined;
  const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

const ENTITIES: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', '\'']]);
