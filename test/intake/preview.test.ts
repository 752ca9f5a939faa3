import { aFile, aLedger, aPlan, CONTEXT, noPause, noProgress, preview, states } from './support/a-file';
import { decideRows, readRows } from '../../src/intake/preview';

const HEADERS = ['姓名', '公司', '電話', '電子郵件', '購買意向', '預計成交日'];
const LEDGER = aLedger(
  { name: '王小明', company: '大同', phone: '0912345678', intention: 'some' },
  { name: '陳美玲', company: '台泥', phone: '02-2531-7099', email: 'mei@tcc.com' },
  { name: '林志豪', phone: '0933111222' },
);

test('a file of customers known and unknown', async () => {
  const table = aFile(HEADERS, [
    ['王小明', '大同', '+886 912-345-678', 'ming@tatung.com', '強烈', '2024/7/1'],
    ['陳美玲', '台泥', '(02)25317099', 'MEI@tcc.com', '', ''],
    ['張惠君', '', '0988777666', '', '', ''],
    ['黃大偉', '', '', '', '也許', '7/1'],
    ['', '', '', 'who@example.com', '', ''],
    ['李怡君', '', '請洽總機', 'hinet.net', '', ''],
  ]);
  const read = await preview(table, LEDGER);
  expect(states(read)).toEqual([
    // Blank cells are filled; the intention that is known stays.
    'updated · = C-000001 · email:  → ming@tatung.com · expectedClose:  → 2024-07-01',
    'unchanged · = C-000002',
    'new',
    'problem · intention: notAChoice · expectedClose: dayWithoutYear',
    'problem · name: nameMissing',
    'new',
  ]);
  expect(read.counts).toEqual({ new: 2, updated: 1, unchanged: 1, duplicate: 0, problem: 2 });
  expect(read.rows[5]?.values).toEqual({ name: '李怡君', phone: '請洽總機', email: 'hinet.net' });
  expect(read.rows[5]?.flags).toEqual([{ field: 'phone', flag: 'notDialable' }, { field: 'email', flag: 'mailOdd' }]);
  expect(read.rows[3]?.problems).toEqual([{ field: 'intention', written: '也許', code: 'notAChoice' }, { field: 'expectedClose', written: '7/1', code: 'dayWithoutYear' }]);
});

test('«replace» also changes what is known, but nothing is ever blanked, and the same said otherwise is no change', async () => {
  const table = aFile(HEADERS, [
    ['王 小 明', '大同', '0912 345 678', '', '強烈', '-'],
    ['陈美玲', '台泥', '02-2531-7099 分機 8', 'mei@tcc.com', '無', ''],
  ]);
  expect(states(await preview(table, LEDGER, { update: 'all' }))).toEqual([
    'updated · = C-000001 · intention: some → strong',
    'updated · = C-000002 · phone: 02-2531-7099 → 02-2531-7099 分機 8 · intention:  → none',
  ]);
});

describe('who it is', () => {
  test('an id of its own comes first, whatever else was changed', async () => {
    const table = aFile(['客戶編號', '姓名', '電話'], [['C-000003', '林志毫', '0955000111'], ['C-000002', '', ''], ['C-000009', '周杰', '0911222333']]);
    expect(states(await preview(table, LEDGER, { update: 'all' }))).toEqual([
      'updated · = C-000003 · name: 林志豪 → 林志毫 · phone: 0933111222 → 0955000111', 'unchanged · = C-000002', 'new',
    ]);
  });

  test('two lists that both count from one are no common ids: the person is asked', async () => {
    const ledger = aLedger({ id: '101', name: '王小明', phone: '0912345678' }, { id: '102', name: '陳美玲' });
    const table = aFile(['編號', '姓名', '電話'], [['101', '周杰', '0911222333'], ['102', '陳美玲', '0922333444']]);
    expect(states(await preview(table, ledger))).toEqual(['duplicate · ? 101', 'updated · = 102 · phone:  → 0922333444']);
    // Said to be somebody else, he gets an id from the ledger.
    const decided = await preview(table, ledger, { decided: { 2: 'new' } });
    expect(decided.rows[0]).toMatchObject({ state: 'new', values: { name: '周杰', phone: '0911222333' } });
    expect(decided.rows[0]?.values.id).toBeUndefined();
  });

  test('a couple at one phone, or a name alone, has to be decided', async () => {
    const table = aFile(['姓名', '電話'], [['林太太美惠', '0933111222'], ['林志豪', ''], ['何嘉仁', '']]);
    expect(states(await preview(table, LEDGER))).toEqual(['duplicate · ? C-000003', 'duplicate · ? C-000003', 'new']);
    const said = { 2: 'new', 3: 'same' } as const;
    expect(states(await preview(table, LEDGER, { decided: said }))).toEqual(['new', 'unchanged · ? C-000003', 'new']);
    expect(states(await preview(table, LEDGER, { decided: { 2: 'same', 3: 'skip' } }))).toEqual(['unchanged · ? C-000003', 'duplicate · ? C-000003', 'new']);
  });

  test('somebody of whom the ledger has two has to be decided', async () => {
    const ledger = aLedger({ name: '王小明', company: '大同', phone: '0912345678' }, { name: '王小明', company: '大同', phone: '0912345678', email: 'a@b.co' });
    const table = aFile(['姓名', '公司', '電話', 'Email'], [['王小明', '大同', '0912345678', 'c@d.co']]);
    expect(states(await preview(table, ledger))[0]).toMatch(/^duplicate · \? C-00000[12]$/);
  });

  test('a row twice in the file goes in once; the second may add what it knows', async () => {
    const table = aFile(['姓名', '公司', '電話', 'Email'], [['周杰', '杰威', '0911222333', ''], ['周杰', '杰威', '0911-222-333', 'jay@jvr.com']]);
    expect(states(await preview(table, LEDGER))).toEqual(['new', 'duplicate · like 2']);
    const same = await preview(table, LEDGER, { decided: { 3: 'same' } });
    expect(states(same)).toEqual(['new', 'unchanged · like 2']);
    expect(same.rows[0]?.values).toEqual({ name: '周杰', company: '杰威', phone: '0911222333', email: 'jay@jvr.com' });
    expect(states(await preview(table, LEDGER, { decided: { 3: 'new' } }))).toEqual(['new', 'new']);
    expect(states(await preview(table, LEDGER, { decided: { 3: 'skip' } }))).toEqual(['new', 'duplicate · like 2']);
  });

  test('two rows of one id, or of one customer, are one', async () => {
    const table = aFile(['客戶編號', '姓名', '電話'], [['X-1', '周杰', ''], ['X-1', '周杰', '0911222333'], ['', '王小明', '0912345678 分機 5'], ['C-000001', '王小明', '0912345678 分機 6']]);
    expect(states(await preview(table, LEDGER, { update: 'all' }))).toEqual([
      'new', 'duplicate · like 2', 'updated · = C-000001 · phone: 0912345678 → 0912345678 分機 5', 'duplicate · like 4',
    ]);
  });
});

test('two at one switchboard whom the file tells apart by their ids are two, unless everything speaks for one', async () => {
  const rows = [['A-1', '華榮電線電纜股份有限公司', '07-2814161', 'he@hegroup.com.tw'], ['A-2', '第一伸銅科技股份有限公司', '07-2814161', 'he@hegroup.com.tw'], ['A-3', '華榮電線電纜股份有限公司', '07-281-4161', 'he@hegroup.com.tw']];
  const table = aFile(['客戶編號', '公司', '電話', 'Email'], rows);
  expect(states(await preview(table, []))).toEqual(['new', 'new', 'duplicate · like 2']);
  const without = aFile(['公司', '電話', 'Email'], rows.map((cells) => cells.slice(1)));
  expect(states(await preview(without, []))).toEqual(['new', 'duplicate · like 2', 'duplicate · like 2']);
});

test('what a mask has left is nothing new, and no name for somebody new', async () => {
  const table = aFile(['客戶編號', '姓名', '公司', '電話', '電子郵件', '地址'], [['C-000002', '陳○玲', '台泥', '•••099', 'm•••', '•••'], ['', '張○君', '', '•••666', '', '']]);
  expect(states(await preview(table, LEDGER, { update: 'all' }))).toEqual(['unchanged · = C-000002', 'problem · name: nameMissing']);
});

test('a title with the name goes where titles stand, if nothing else stands there', async () => {
  const table = aFile(['姓名', '電話'], [['王小明經理', '0912345678'], ['張惠君小姐', '0988777666']]);
  const read = await preview(table, aLedger({ name: '王小明', phone: '0912345678', title: '總經理' }), { update: 'all' });
  expect(states(read)).toEqual(['unchanged · = C-000001', 'new']);
  expect(read.rows[1]).toMatchObject({ values: { name: '張惠君', title: '小姐' }, written: { name: '張惠君小姐' } });
  const without = await preview(aFile(['姓名', '職稱'], [['王小明經理', '顧問']]), []);
  expect(without.rows[0]?.values).toEqual({ name: '王小明經理', title: '顧問' });
});

test('a company without a name is called by its company, and never takes the place of a name', async () => {
  const table = aFile(['公司', '電話'], [['台泥股份有限公司', '0277531699'], ['台泥', '02-2531-7099']]);
  const read = await preview(table, LEDGER, { update: 'all' });
  expect(read.rows[0]).toMatchObject({ state: 'new', values: { name: '台泥股份有限公司', company: '台泥股份有限公司' } });
  expect(read.rows[1]?.changes).toEqual([]);
});

test('a grade goes in only as the person said', async () => {
  const table = aFile(['姓名', '電話', '級別'], [['甲君', '0911000001', 'VIP'], ['乙君', '0911000002', '普通'], ['丙君', '0911000003', '?'], ['丁君', '0911000004', '新']]);
  expect(aPlan(table).targets).toEqual(['name', 'phone', 'manualGrade']);
  const read = await preview(table, [], { gradeMeanings: { VIP: 'A', 普通: '' } });
  expect(states(read)).toEqual(['new', 'new', 'new', 'problem · manualGrade: gradeNotSaid']);
  expect(read.rows.map(({ values, written }) => [values.manualGrade, written.manualGrade])).toEqual([['A', 'VIP'], [undefined, undefined], [undefined, undefined], [undefined, undefined]]);
});

test('days are read in the order of their own column, else as the person said', async () => {
  const table = aFile(['Name', 'Phone', 'Entered on', 'Promised date'], [['Ann Lee', '0911000001', '3/4/2024', '5/6/2024'], ['Bob Ray', '0911000002', '25/4/2024', '6/5/2024']]);
  const days = async (dayOrder: 'dmy' | 'mdy' | null): Promise<unknown> => (await preview(table, [], { dayOrder })).rows.map(({ values, state }) => [state, values.enteredOn, values.promised]);
  expect(await days(null)).toEqual([['problem', '2024-04-03', undefined], ['problem', '2024-04-25', undefined]]);
  expect(await days('mdy')).toEqual([['new', '2024-04-03', '2024-05-06'], ['new', '2024-04-25', '2024-06-05']]);
  expect(await days('dmy')).toEqual([['new', '2024-04-03', '2024-06-05'], ['new', '2024-04-25', '2024-05-06']]);
});

test('values of every kind, and what the file really says', async () => {
  const table = aFile(['姓名', '公司', '需求', '需求量', '購買意向', '已正式拜訪', '購買心理', '先前購買次數', '質疑', '請勿聯繫', '最近聯繫'],
    [['王大同', '大同', '有', '120台', '高', '5/20', '實用、品牌', '3次', '無', '否', '113/5/20']]);
  const read = await preview(table, []);
  expect(read.rows[0]).toMatchObject({
    state: 'new',
    values: { name: '王大同', company: '大同', need: 'explicit', demand: 'large', intention: 'strong', visited: 'yes', psychology: 'pragmatic,brand', knownPurchases: '3', knownLastContact: '2024-05-20' },
    written: { need: '有', demand: '120台', intention: '高', visited: '5/20', knownPurchases: '3次', knownLastContact: '113/5/20' },
  });
  expect(Object.keys(read.rows[0]?.values ?? {})).not.toContain('doubt');
});

test('deciding does not read the file again', async () => {
  const table = aFile(['姓名', '電話'], [['林太太美惠', '0933111222'], ['何嘉仁', '0955666777']]);
  const plan = aPlan(table);
  const read = await readRows(table, plan, LEDGER, CONTEXT, noPause, noProgress);
  const frozen = { ...read, rows: Object.freeze([...read.rows]) };
  expect(states(await decideRows(frozen, plan, noPause))).toEqual(['duplicate · ? C-000003', 'new']);
  expect(states(await decideRows(frozen, { ...plan, decided: { 2: 'new' } }, noPause))).toEqual(['new', 'new']);
  expect(states(await decideRows(frozen, plan, noPause))).toEqual(['duplicate · ? C-000003', 'new']);
});
