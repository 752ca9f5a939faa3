import { dialogData } from './support/dialog-data';
import { closeLedgers, columnUnder, must, openLedger, type Sheet } from './support/ledger';
import { expectSame, ownCells, wholeTab } from './support/user-sheet';
import { linesOf } from '../reliability/support/checked';

const TODAY = '2024-06-03';

/** A list of somebody's own, as they keep it: «=…» is a formula they wrote. */
interface OwnList {
  readonly name: string;
  readonly locale: string;
  readonly cells: readonly (readonly (string | number)[])[];
  /** What each of their columns is taken for; '' = their own. */
  readonly understood: readonly string[];
  /** The column of grades of their own and what its letters seem to mean. */
  readonly letters: { readonly header: string; readonly suggested: Readonly<Record<string, string>> } | null;
  /** What the user says they mean, and the grades that follow: from the facts, and taken over. */
  readonly meaning: Readonly<Record<string, string>>;
  readonly grades: { readonly facts: readonly string[]; readonly manual: readonly string[] };
  readonly headers: { readonly grade: string; readonly manual: string; readonly since: string; readonly why: string };
}

const LISTS: readonly OwnList[] = [
  {
    name: 'English, with formulas', locale: 'en',
    cells: [
      ['Client', 'Company', 'Mobile', 'Last contact', 'Grade A-E', 'Budget', 'Discount', 'Next year', 'Notes'],
      ['Ann Miller', 'Miller & Sons', '0044 20 7946 0018', '2024-05-20', 'A', 'strong', 0.1, '=G2*2', 'likes tea'],
      ['Bob Stone', 'Stone Ltd', '+44 20 7946 0019', '2024-05-28', 'B', 'weak', 0.2, '=G3*2', '=A3&"!"'],
      ['Cy Young', '', '020-7946-0020', '', 'E', '', 0, '=G4*2', ''],
      ['Di Prince', 'Amazon Crafts', '', '2024-01-05', 'A', 'none', 0.05, '=SUM(G2:G4)', '1-2'],
    ],
    understood: ['name', 'company', 'phone', 'knownLastContact', '', 'power', '', '', ''],
    letters: { header: 'Grade A-E', suggested: { A: 'A', B: 'B', E: 'E' } },
    meaning: { A: 'B', B: 'C', E: 'F' },
    grades: { facts: ['Not graded', 'Not graded', 'Not graded', 'Not graded'], manual: ['B', 'C', 'F', 'B'] },
    headers: { grade: 'Grade', manual: 'Manual grade', since: 'Manual since', why: 'Why' },
  },
  {
    name: '简体, with 甲乙丙 and dates of two calendars', locale: 'zh_CN',
    cells: [
      ['姓名', '手机号', '等级', '最近联系', '预计成交', '购买意向', '产品了解', '金额', '两倍', '备注'],
      ['王小明', '138 0013 8000', '甲', '民国113年5月20日', '2024年6月20日', '强烈', '充分', 100, '=H2*2', '=1月见'],
      ['李雷', '139-0013-9000', '乙', '2024年5月20日', '', '有', '充分', 200, '=H3*2', '@家'],
      ['韩梅梅', '013700137000', '丙', '113.5.2', '', '无', '', 300, '=H4*2', '3/4'],
      ['张三', '', '甲', '二〇二四', '', '', '', 0, '=SUM(H2:H4)', ''],
    ],
    understood: ['name', 'phone', '', 'knownLastContact', 'expectedClose', 'intention', 'knowledge', '', '', ''],
    letters: { header: '等级', suggested: { 甲: 'A', 乙: 'B', 丙: 'C' } },
    meaning: { 甲: 'A', 乙: 'B', 丙: 'C' },
    grades: { facts: ['B', 'D', 'F', '未分级'], manual: ['A', 'B', 'C', 'A'] },
    headers: { grade: '级别', manual: '自定级别', since: '自定日', why: '理由' },
  },
  {
    name: 'as a sales system exports it', locale: 'en',
    cells: [
      ['ID', 'Person - Name', 'Organization', 'Email', 'Phone', 'Label', 'Deal - Stage', 'Expected close date', 'Won deals', 'Owner', 'Value'],
      [101, 'Eve Adams', 'Acme', 'eve@acme.example', "'+1 212-555-0101", 'Hot', 'Negotiation', '2024-06-20', 0, 'me', '=10*3'],
      [102, 'Fay Wray', 'Kong Inc', 'fay@kong.example', "'+1 212-555-0102", 'Cold', 'Qualified', '', 2, 'me', '=K2+1'],
      [103, 'Gil Bates', 'Macro', 'gil@macro.example', "'+1 212-555-0103", 'Hot', '', '2024-05-01', 0, 'you', ''],
    ],
    understood: ['id', 'name', 'company', 'email', 'phone', '', '', 'expectedClose', '', '', ''],
    letters: null,
    meaning: {},
    grades: { facts: ['Not graded', 'Not graded', 'Not graded'], manual: [] },
    headers: { grade: 'Grade', manual: 'Manual grade', since: 'Manual since', why: 'Why' },
  },
];

// Taking back deletes some thirty columns one by one, each looked up again: seconds in this grid.
jest.setTimeout(120_000);
afterAll(closeLedgers);

describe.each(LISTS)('a list of somebody\'s own: $name', (list) => {
  const columns = list.cells[0]?.length ?? 0;
  const rows = list.cells.length - 1;

  test('is understood, and nothing changes before the user says so', async () => {
    const sheet = await opened(list);
    const before = wholeTab(sheet, 'Sheet1');
    expect(sheet.attempt('showSetUp').error).toBeNull();
    expectSame(wholeTab(sheet, 'Sheet1'), before);
    const data = survey(sheet);
    expect(data.columns.map(({ key }) => key)).toEqual(list.understood);
    expect(data.gradeColumn === null ? null : { header: data.gradeColumn.header, suggested: Object.fromEntries(data.gradeColumn.letters.map(({ value, suggested }) => [value, suggested])) }).toEqual(list.letters);
  });

  test.each(list.letters === null ? ['facts'] as const : ['facts', 'manual'] as const)('is adopted with its grades from %s, and every cell of theirs stays', async (mode) => {
    const sheet = await opened(list);
    const before = ownCells(sheet, 'Sheet1', columns);
    adopt(sheet, list, mode);
    await sheet.settle();
    expectSame(ownCells(sheet, 'Sheet1', columns), before);
    expect(columnUnder(sheet, 'Sheet1', list.headers.grade).slice(0, rows)).toEqual(list.grades[mode]);
    expect(columnUnder(sheet, 'Sheet1', list.headers.why).slice(0, rows).every((why) => String(why).length > 8)).toBe(true);
    const manual = columnUnder(sheet, 'Sheet1', list.headers.manual).slice(0, rows);
    const since = columnUnder(sheet, 'Sheet1', list.headers.since).slice(0, rows);
    expect(manual).toEqual(mode === 'manual' ? list.grades.manual : manual.map(() => ''));
    expect(since).toEqual(mode === 'manual' ? since.map(() => TODAY) : since.map(() => ''));
    expect(must(sheet, 'regradeAll').report.calls.writes).toBe(0);
  });

  test.each(list.letters === null ? ['facts'] as const : ['facts', 'manual'] as const)('can be taken back (%s): the very sheet again', async (mode) => {
    const sheet = await opened(list);
    const before = wholeTab(sheet, 'Sheet1');
    adopt(sheet, list, mode);
    const { text } = must(sheet, 'undoLast');
    await sheet.settle();
    expect(text.length).toBeGreaterThan(10);
    // Manual grades that were taken over are the ledger's own copy: they go with their columns.
    expectSame(wholeTab(sheet, 'Sheet1'), before);
  });
});

test('a text that cannot be read as a day is listed with its place, and its row is graded all the same', async () => {
  const list = LISTS[1];
  if (list === undefined) throw new Error('no list');
  const sheet = await opened(list);
  adopt(sheet, list, 'facts');
  const { result } = must(sheet, 'checkLedger');
  const found = linesOf(result).filter(({ cell }) => cell === 'D5');
  expect(found).toHaveLength(1);
  expect(found[0]?.text).toContain('二〇二四');
});

interface Survey {
  readonly columns: readonly { readonly position: number; readonly key: string }[];
  readonly gradeColumn: { readonly header: string; readonly letters: readonly { readonly value: string; readonly suggested: string }[] } | null;
}

function survey(sheet: Sheet): Survey {
  return dialogData(sheet) as Survey;
}

/** The list, typed by its owner into an empty spreadsheet. */
async function opened({ cells, locale }: OwnList): Promise<Sheet> {
  const sheet = openLedger({ today: TODAY, locale });
  const width = cells[0]?.length ?? 0;
  sheet.type(`Sheet1!A1:${String.fromCharCode(64 + width)}${String(cells.length)}`, cells.map((row) => row.map(String)));
  await sheet.settle();
  return sheet;
}

/** Answers the dialog as it proposes. */
function adopt(sheet: Sheet, { meaning }: OwnList, mode: 'facts' | 'manual'): void {
  sheet.attempt('showSetUp');
  const { columns } = survey(sheet);
  must(sheet, 'dialogSetUp', {
    columns: columns.map(({ position, key }) => ({ position, key })),
    grades: mode === 'facts' ? { mode } : { mode, meaning: Object.entries(meaning).map(([value, grade]) => ({ value, grade })) },
  });
}
