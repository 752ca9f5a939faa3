import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../../src/files/read-file';
import type { FileTable } from '../../../src/files/table';
import { joinColumns } from '../../../src/intake/join-columns';
import { matchColumns } from '../../../src/intake/match-columns';
import type { Preview } from '../../../src/intake/plan';
import { previewImport } from '../../../src/intake/preview';
import { readField, type FieldContext } from '../../../src/intake/read-field';
import { readPhone } from '../../../src/reading/phone';
import { CONTEXT, FIELDS, imported, noPause, noProgress } from '../../intake/support/a-file';

const DATA = path.resolve(__dirname, '../../../../shared/data');
const GOLDEN = path.join(__dirname, 'read.md');
const there = existsSync(DATA);
if (!there) console.warn('skipped: ../shared/data is not here');

jest.setTimeout(60_000);

const ASKED: FieldContext = { region: 'TW', today: CONTEXT.today, largeFrom: 100, titleFree: true, order: null, gradeMeanings: {} };

(there ? describe : describe.skip)('real and hostile specimens through the import', () => {
  test('what is read, flagged and refused of them stands in test/golden/import/read.md', async () => {
    const page = [
      '# What is read, flagged and refused', '',
      'The specimens of `../shared/data` through the import, in the order of the page: columns matched, values read, rows told who they are. A value that is *read* goes in',
      'as it is, a *flagged* one goes in and says that somebody should look, a *refused* one keeps its row out, with the reason, until it is mended. Digits are shown as 9.', '',
      ...phonesOfRegions(), ...await companies(), ...await cards(), ...hostile(),
    ].join('\n');
    // Written anew with UPDATE_GOLDEN=1, to be read before it is kept.
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, page);
    expect(page).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test('every listed company\'s days agree: the filing of the year 112 of the Republic is the Gregorian 2023', async () => {
    const table = await file('tw-listed-companies/tw_companies_no_people.csv');
    const days = (header: string): readonly string[] => columnOf(table, header).map((cell) => readField('enteredOn', cell, ASKED).value);
    expect(new Set(columnOf(table, '出表日期'))).toEqual(new Set(['1120814']));
    expect(new Set(days('出表日期'))).toEqual(new Set(['2023-08-14']));
    for (const header of ['成立日期', '上市日期']) expect(days(header)).toEqual(columnOf(table, header).map((text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`));
    const [founded, filed] = [days('成立日期'), days('出表日期')];
    expect(founded.every((day, at) => day < (filed[at] ?? ''))).toBe(true);
  });

  test('the listed companies, imported and read again, are all unchanged', async () => {
    const table = await file('tw-listed-companies/tw_companies_no_people.csv');
    const targets = matchColumns(table, FIELDS, {}).map(({ target }) => target);
    const plan = { targets, gradeMeanings: {}, dayOrder: null, update: 'all', decided: {} } as const;
    const first = await previewImport(table, plan, [], CONTEXT, noPause, noProgress);
    const second = await previewImport(table, plan, imported([], first), CONTEXT, noPause, noProgress);
    expect([first.counts.problem, second.counts]).toEqual([0, { new: 0, updated: 0, unchanged: first.counts.new, duplicate: 991 - first.counts.new, problem: 0 }]);
  });
});

function phonesOfRegions(): readonly string[] {
  const examples = JSON.parse(readFileSync(path.join(DATA, 'phone-examples.json'), 'utf8')) as Readonly<Record<string, string>>;
  const groups = new Map<string, string[]>();
  for (const [region, number] of Object.entries(examples)) {
    const read = readPhone(number, region);
    const told = read.ok && read.value.numbers[0]?.e164.endsWith(number) === true;
    const what = !read.ok ? `refused: ${read.code}` : `${told ? 'read' : 'read, but not as dialled from abroad'}${read.flags.length === 0 ? '' : `, flagged: ${read.flags.join(', ')}`}`;
    groups.set(what, [...groups.get(what) ?? [], region]);
  }
  return [
    `## One mobile number of each of ${String(Object.keys(examples).length)} regions, written without its country code, read in its own region`, '', '| Outcome | Regions | Which |', '|---|---:|---|',
    ...[...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([what, regions]) => `| ${what} | ${String(regions.length)} | ${regions.length > 60 ? 'all the others' : regions.join(' ')} |`), '',
  ];
}

async function companies(): Promise<readonly string[]> {
  const table = await file('tw-listed-companies/tw_companies_no_people.csv');
  const lines = ['## 991 companies listed in Taiwan', '', ...await columnsAndRows(table), '### Their phones, by shape', '', '| Shape | How many | Outcome |', '|---|---:|---|'];
  const shapes = new Map<string, { count: number; readonly outcomes: Map<string, number> }>();
  for (const header of ['總機電話', '過戶電話', '傳真機號碼']) {
    for (const cell of columnOf(table, header)) {
      const read = readPhone(cell, 'TW');
      const outcome = !read.ok ? `refused: ${read.code}` : read.value.text === '' ? 'blank' : read.flags.length === 0 ? 'read' : `flagged: ${read.flags.join(', ')}`;
      const shape = shapes.get(shapeOf(cell)) ?? { count: 0, outcomes: new Map<string, number>() };
      shape.count += 1;
      shape.outcomes.set(outcome, (shape.outcomes.get(outcome) ?? 0) + 1);
      shapes.set(shapeOf(cell), shape);
    }
  }
  for (const [shape, { count, outcomes }] of [...shapes].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))) {
    lines.push(`| \`${shape === '' ? ' ' : shape}\` | ${String(count)} | ${[...outcomes].map(([outcome, many]) => (outcomes.size === 1 ? outcome : `${String(many)} ${outcome}`)).join(' · ')} |`);
  }
  return [...lines, ''];
}

async function cards(): Promise<readonly string[]> {
  const lines = ['## Cards of phones and mail programs', ''];
  for (const name of readdirSync(path.join(DATA, 'vcard')).sort()) lines.push(`### ${name}`, '', ...await columnsAndRows(await file(`vcard/${name}`)));
  return lines;
}

function hostile(): readonly string[] {
  const strings = [
    ...JSON.parse(readFileSync(path.join(DATA, 'hostile/blns.json'), 'utf8')) as readonly string[],
    ...readFileSync(path.join(DATA, 'hostile/csv-payload.txt'), 'utf8').split(/\r?\n/).filter((text) => text !== ''),
  ];
  const lines = [`## ${String(strings.length)} strings that break programs, each in every field`, '', '| Field | Blank | Read | Flagged | Refused | Why |', '|---|---:|---:|---:|---:|---|'];
  for (const field of FIELDS) lines.push(`| ${field} | ${countsOf(strings.map((text) => readField(field, text, ASKED))).join(' | ')} |`);
  return [...lines, ''];
}

/** For each column what it was taken for and how its cells were read; then what becomes of the rows in an empty ledger. */
async function columnsAndRows(table: FileTable): Promise<readonly string[]> {
  const matches = matchColumns(table, FIELDS, {});
  const lines = ['| Column | Taken for | Blank | Read | Flagged | Refused | Why |', '|---|---|---:|---:|---:|---:|---|'];
  for (const { column, header, target, by } of matches) {
    if (target === null) lines.push(`| ${header} | – | | | | | |`);
    else lines.push(`| ${header} | ${target}, by ${by ?? ''} | ${countsOf(table.rows.map(({ cells }) => readField(target, cells[column] ?? '', ASKED))).join(' | ')} |`);
  }
  const preview = await previewImport(table, { targets: matches.map(({ target }) => target), gradeMeanings: {}, dayOrder: null, update: 'blanks', decided: {} }, [], CONTEXT, noPause, noProgress);
  return [...lines, '', `In an empty ledger: ${statesOf(preview)}.`, ''];
}

function countsOf(cells: readonly ReturnType<typeof readField>[]): readonly string[] {
  const why = new Map<string, number>();
  let [blank, read, flagged, refused] = [0, 0, 0, 0];
  for (const { value, flags, problem } of cells) {
    if (problem !== null) refused += 1;
    else if (value === '') blank += 1;
    else if (flags.length > 0) flagged += 1;
    else read += 1;
    for (const code of problem === null ? flags : [problem]) why.set(code, (why.get(code) ?? 0) + 1);
  }
  return [...[blank, read, flagged, refused].map(String), [...why].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code, count]) => `${code} ${String(count)}`).join(' · ')];
}

function statesOf({ counts }: Preview): string {
  return Object.entries(counts).filter(([, count]) => count > 0).map(([state, count]) => `${String(count)} ${state}`).join(', ');
}

function columnOf(table: FileTable, header: string): readonly string[] {
  const column = table.headers.indexOf(header);
  return table.rows.map(({ cells }) => String(cells[column] ?? ''));
}

function shapeOf(text: string): string {
  return text.replace(/\d/g, '9').replace(/\|/g, '\\|');
}

async function file(name: string): Promise<FileTable> {
  const read = await readFile(readFileSync(path.join(DATA, name)), path.basename(name), noPause, noProgress);
  if ('refused' in read) throw new Error(`${name}: ${read.refused}`);
  return joinColumns(read);
}
