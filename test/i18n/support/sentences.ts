import type { AllMessages } from './all-messages';

/** A sentence of one language by the path of its key, said with recognisable values, and which values it used. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
  readonly used: readonly string[];
}

/** Every sentence of one language. */
export function sentencesOf(messages: AllMessages): readonly Sentence[] {
  return Object.entries(messages).flatMap(([section, tree]) => (section === 'lang' ? [] : walk(section, tree)));
}

function walk(path: string, node: unknown): readonly Sentence[] {
  if (typeof node === 'string') return [{ path, text: node, used: [] }];
  if (typeof node === 'function') return [said(path, node as Say)];
  return Object.entries(node as object).flatMap(([key, child]) => walk(`${path}.${key}`, child));
}

type Say = (...values: readonly unknown[]) => string;

function said(path: string, say: Say): Sentence {
  const takesObject = /^reasons\.|^issues\.codes\.|^plan\.counts$/.test(path);
  return takesObject ? saidWithNames(path, say) : saidInOrder(path, say);
}

/** Values are numbers, which stand for names as well: what is formatted as a count can be found again. */
function saidInOrder(path: string, say: Say): Sentence {
  const values = ENUMERATED[path] ?? Array.from({ length: say.length }, (_, at) => 7001 + at);
  const text = say(...values);
  const plain = text.replace(/,(?=\d{3})/g, '');
  const said = values.flatMap((value, at) => leaves(value, String(at))).filter(({ value }) => typeof value === 'number' && plain.includes(String(value)));
  return { path, text, used: said.map(({ at }) => at) };
}

/** A list or a record is as good as its parts: each of them is to be found again. */
function leaves(value: unknown, at: string): readonly { readonly value: unknown; readonly at: string }[] {
  if (typeof value !== 'object' || value === null) return [{ value, at }];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${at}.${key}`));
}

/** The names that a sentence asks for, whether it shows them or decides by them. */
function saidWithNames(path: string, say: Say): Sentence {
  const asked = new Set<string>();
  const facts = new Proxy({}, {
    get: (_, name: string) => {
      asked.add(name);
      return name === 'field' && path in FIELDS ? FIELDS[path] : '7001';
    },
  });
  return { path, text: say(facts), used: [...asked].sort() };
}

/** Where a value is one of a list: such a value chooses words and is not shown. */
const ENUMERATED: Readonly<Record<string, readonly unknown[]>> = {
  'brief.findOutMore': [[7001, 7002]],
  'export.columns.notFound': [[7001, 7002]],
  'functions.logHeaders': ['purchases', 7002],
  'functions.unreadable': [7001, 7002, 'notADay'],
  'plan.toFit': [[7001, 7002]],
  'plan.remedy.intervals': [[{ row: 7001, workdays: 7002 }, { row: 7003, workdays: 7004 }]],
};
const FIELDS: Readonly<Record<string, string>> = { 'reasons.notices.dateInFuture': 'knownLastContact' };
