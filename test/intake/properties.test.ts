import fc from 'fast-check';
import type { LedgerRow } from '../../src/app/contract/ledger-rows';
import { maskMail, maskName, maskPhone } from '../../src/domain/privacy/mask';
import type { FileTable } from '../../src/files/table';
import { aFile, aLedger, FIELDS, imported, preview } from './support/a-file';

const NAMES = ['王小明', '王 小 明', '王曉明', '陳美玲小姐', '陈美玲', '林志豪', 'Ann Lee', 'Mr. Ann Lee', '台泥', '-', ''];
const COMPANIES = ['', '大同', '大同股份有限公司', '台泥', 'Lee & Co., Ltd.'];
const PHONES = ['0912345678', '+886 912 345 678', '０９１２－３４５－６７８', '0933111222', '02-2531-7099 分機 8', '25317099', '請洽總機', '02-25334567/8', '8659582889862'];
const MAILS = ['', 'ann@example.com', 'ANN＠example.com', 'a@b.co;c@d.co', 'hinet.net', 'IR @x.com'];
const WISHES = ['', '強烈', '高', 'some', '也許', '-'];
const DAYS = ['', '2024/5/20', '113/5/20', '5/20', '25/12/2023', '3/4/2024'];
const DEMANDS = ['', '大', '120台', '5', '-1', '3萬'];

const row = fc.tuple(...[NAMES, COMPANIES, PHONES, MAILS, WISHES, DAYS, DEMANDS].map((pool) => fc.constantFrom(...pool)));
/** Some rows stand there twice. */
const rowsOfFile = fc.tuple(fc.array(row, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 2 })).map(([rows, again]) => [...rows, ...again.flatMap((at) => { const twice = rows[at]; return twice === undefined ? [] : [twice]; })]);
const file = rowsOfFile.map((rows) => aFile(['姓名', '公司', '電話', '電子郵件', '購買意向', '約定日', '需求量'], rows));
const ledger = fc.array(fc.record({
  name: fc.constantFrom('王小明', '陳美玲', '林志豪', 'Ann Lee'), company: fc.constantFrom('', '大同', '台泥'), phone: fc.constantFrom('', '0912-345-678', '0933111222'),
  email: fc.constantFrom('', 'ann@example.com'), intention: fc.constantFrom('', 'some'), demand: fc.constantFrom('', 'small'),
}), { maxLength: 5 }).map((customers) => aLedger(...customers));
const update = fc.constantFrom('blanks', 'all');

/** What its columns hold is said, whatever a few cells look like. */
const TARGETS = ['name', 'company', 'phone', 'email', 'intention', 'promised', 'demand'] as const;

/** The same file with every question answered: somebody else. */
function allNew(table: FileTable): Readonly<Record<string, 'new'>> {
  return Object.fromEntries(table.rows.map(({ line }) => [String(line), 'new']));
}

test('what was just imported is known in every word', async () => {
  await fc.assert(fc.asyncProperty(file, ledger, update, async (table, before, rule) => {
    const first = await preview(table, before, { targets: TARGETS, update: rule, decided: allNew(table) });
    const second = await preview(table, imported(before, first), { targets: TARGETS, update: rule });
    const gone = new Set(first.rows.filter(({ state }) => state === 'new').map(({ key }) => key));
    for (const { key, state, changes } of second.rows) if (gone.has(key)) expect([key, state, changes]).toEqual([key, 'unchanged', []]);
  }), { numRuns: 120 });
});

test('nothing is ever blanked; what is known stays unless the file is to rule', async () => {
  await fc.assert(fc.asyncProperty(file, ledger, update, async (table, before, rule) => {
    const { rows } = await preview(table, before, { targets: TARGETS, update: rule });
    for (const { changes, state } of rows) {
      expect(changes.length > 0).toBe(state === 'updated');
      for (const { from, to } of changes) {
        expect(to).not.toBe('');
        if (rule === 'blanks') expect(from).toBe('');
      }
    }
    const after = imported(before, { rows, counts: { new: 0, updated: 0, unchanged: 0, duplicate: 0, problem: 0 } });
    before.forEach(({ values }, at) => { values.forEach((value, field) => { if (value !== '') expect(after[at]?.values[field]).not.toBe(''); }); });
  }), { numRuns: 120 });
});

test('in whatever order the rows come, each becomes the same', async () => {
  const shuffled = file.chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray([...table.rows], { minLength: table.rows.length })));
  await fc.assert(fc.asyncProperty(shuffled, ledger, async ([table, rows], known) => {
    const one = await preview(table, known, { targets: TARGETS });
    const two = await preview({ ...table, rows }, known, { targets: TARGETS });
    const byKey = new Map(two.rows.map((each) => [each.key, each]));
    expect(two.counts).toEqual(one.counts);
    for (const each of one.rows) expect(byKey.get(each.key)).toEqual(each);
  }), { numRuns: 120 });
});

test('a masked export, read back by its ids, changes nothing', async () => {
  await fc.assert(fc.asyncProperty(ledger, async (known) => {
    const at = (each: LedgerRow, field: (typeof FIELDS)[number]): string => each.values[FIELDS.indexOf(field)] ?? '';
    const table = aFile(['客戶編號', '姓名', '公司', '電話', '電子郵件'], known.map((each) => [each.id, maskName(at(each, 'name')), at(each, 'company'), maskPhone(at(each, 'phone')), maskMail(at(each, 'email'))]));
    expect((await preview(table, known, { update: 'all' })).counts).toMatchObject({ new: 0, updated: 0, duplicate: 0, problem: 0, unchanged: known.length });
  }));
});

test('every row is exactly one thing, whatever stands in it', async () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constantFrom('=1+1', '#REF!', '__proto__'));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 6 }), ledger, async (rows, known) => {
    const table = aFile(['客戶編號', '姓名', '電話', '電子郵件', '約定日', '需求量', '級別', '購買心理', '先前購買次數'], rows);
    const targets = ['id', 'name', 'phone', 'email', 'promised', 'demand', 'manualGrade', 'psychology', 'knownPurchases'] as const;
    const { rows: read, counts } = await preview(table, known, { targets });
    expect(read).toHaveLength(rows.length);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  }));
});
