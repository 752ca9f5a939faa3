import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dialogData } from './support/dialog-data';
import { closeLedgers, columnUnder, must, openFileInLedger, ROOT, sharedPath, type Sheet } from './support/ledger';
import { expectSame, ownCells, wholeTab } from './support/user-sheet';

const FILE = sharedPath('tw-listed-companies/tw_companies_no_people.csv');
const TAB = 'tw_companies_no_people';
const COLUMNS = 20;
const GOLDEN = path.join(ROOT, 'test/golden/taiwan-understood.md');
const ADDED = [
  '跟進狀態', '排定日', '級別', '下次跟進', '逾期', '下一步', '理由', '如何升級', '依事實', '漏斗階段', '購買力情況', '重要客戶', '購買次數', '最近購買', '累計金額', '最近聯繫', '分級簿備忘',
  '建檔日', '需求', '需求量', '購買意向', '產品認識', '質疑', '未解決問題', '已答應購買', '預計成交日', '購買力', '購買決策權', '已正式拜訪', '誠信度', '約定日', '延後至', '請勿聯繫',
  '自訂級別', '自訂理由', '自訂日',
];

// A thousand rows, and undo deletes some thirty columns one by one.
jest.setTimeout(120_000);
afterAll(closeLedgers);

(FILE === null ? describe.skip : describe)('991 listed companies, adopted as somebody\'s own list', () => {
  const opened = (): Promise<Sheet> => openFileInLedger(FILE ?? '', { today: '2024-05-20', locale: 'zh_TW' });

  test('the dialog says what was understood and changes nothing', async () => {
    const sheet = await opened();
    const before = wholeTab(sheet, TAB);
    expect(sheet.attempt('showSetUp').error).toBeNull();
    const data = dialogData(sheet) as { lang: string; mode: string; rows: number; gradeColumn: unknown; problems: unknown[]; columns: { letter: string; header: string; key: string; samples: string[]; unread: number }[] };
    expect([data.lang, data.mode, data.rows, data.gradeColumn, data.problems]).toEqual(['zh-Hant', 'adopt', 991, null, []]);
    const lines = data.columns.map(({ letter, header, key, samples, unread }) => `| ${[letter, header, key === '' ? '–' : key, unread, samples.join(' · ').replaceAll('|', '\\|')].join(' | ')} |`);
    const text = ['# What is understood of the list of companies listed in Taiwan', '', 'Its headers are nobody\'s template. «–»: their own column, left alone.', '',
      '| Column | Header | Taken for | Cells that cannot be read | Samples |', '|---|---|---|---:|---|', ...lines, ''].join('\n');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
    expectSame(wholeTab(sheet, TAB), before);
  });

  test('all rows and columns stay as they were; what is added stands behind them in 繁體', async () => {
    const sheet = await opened();
    const before = ownCells(sheet, TAB, COLUMNS);
    expect([before.values.length, before.values[0]?.length]).toEqual([992, COLUMNS]);
    const { text } = must(sheet, 'setUpLedger');
    expect(text).toContain(`991 位客戶，最後面新增 ${String(ADDED.length)} 欄`);
    expectSame(ownCells(sheet, TAB, COLUMNS), before);
    expect(sheet.values(TAB)[0]?.slice(COLUMNS)).toEqual(ADDED);
    expect(sheet.sheets()).toEqual([TAB, '跟進計畫', '客戶資料卡', '購買紀錄', '聯繫紀錄', '規則設定', '變更紀錄']);
    expect(new Set(columnUnder(sheet, TAB, '級別'))).toEqual(new Set(['未分級']));
    expect(new Set(columnUnder(sheet, TAB, '理由'))).toEqual(new Set(['未分級：購買意向與產品認識都還不清楚。']));
    expect(new Set(columnUnder(sheet, TAB, '下一步'))).toEqual(new Set(['拜訪']));
    expect(new Set(columnUnder(sheet, TAB, '下次跟進'))).toEqual(new Set(['2024-05-27']));
  });

  test('checking finds nothing wrong with a list that only lacks facts', async () => {
    const sheet = await opened();
    must(sheet, 'setUpLedger');
    expect(sheet.attempt('checkLedger').result).toEqual({ ok: true, value: { text: '已檢查 991 位客戶，沒有需要處理的地方。', problems: [] } });
  });

  test('a purchase is recorded by the company\'s own code, and only that company moves', async () => {
    const sheet = await opened();
    must(sheet, 'setUpLedger');
    const before = ownCells(sheet, TAB, COLUMNS);
    must(sheet, 'recordPurchase', { customerId: '2330', day: '2024-05-20', product: '水泥', quantity: 1, amount: 100, lineId: 'one' });
    must(sheet, 'regradeAll');
    const grades = columnUnder(sheet, TAB, '級別');
    const names = columnUnder(sheet, TAB, '公司簡稱');
    expect(names.filter((_, at) => grades[at] === 'A')).toEqual(['台積電']);
    expect(grades.filter((grade) => grade === '未分級')).toHaveLength(990);
    expectSame(ownCells(sheet, TAB, COLUMNS), before);
  });

  test('undo gives back the very sheet', async () => {
    const sheet = await opened();
    const before = wholeTab(sheet, TAB);
    must(sheet, 'setUpLedger');
    must(sheet, 'undoLast');
    expectSame(wholeTab(sheet, TAB), before);
    expect(sheet.sheets()).toEqual([TAB, '變更紀錄']);
  });
});
