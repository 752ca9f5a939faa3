import { findColumns, needsHeaders } from '../../src/ledger/find-columns';
import { foldHeader, foldText } from '../../src/ledger/fold-text';
import { freeHeader, matchHeader } from '../../src/ledger/headers';
import { columnOf } from '../../src/ledger/columns/of-tab';
import { highestId, idNumber, idText, nextIds } from '../../src/ledger/ids';
import { readTag, tagText } from '../../src/ledger/tag';
import { tabOfName } from '../../src/ledger/tabs';

describe('columns are found', () => {
  test('by mark before header before alias, never by place', () => {
    const { positions, untagged, issues } = findColumns('customers', [{ column: 'name', position: 3 }], ['編號', '姓名', 'anything', 'Mobile', 'E-mail']);
    expect(positions).toEqual({ name: 3, id: 1, phone: 4, email: 5 });
    expect(untagged).toEqual(['id', 'phone', 'email']);
    expect(issues).toEqual([]);
  });

  test('the better name wins: one’s own header before an alias, wherever it stands', () => {
    expect(findColumns('customers', [], ['ID', 'Customer ID', 'Client', 'Name']).positions).toEqual({ id: 2, name: 4 });
  });

  test('two equally good headers, or one mark twice: the first, and a problem', () => {
    const twice = findColumns('customers', [], ['Customer ID', 'Name', '姓名', 'Name']);
    expect(twice.positions).toEqual({ id: 1, name: 2 });
    expect(twice.issues).toMatchObject([{ code: 'columnTwice', column: 'name', position: 4, given: 'Name' }]);
    const marks = findColumns('customers', [{ column: 'id', position: 5 }, { column: 'id', position: 1 }, { column: 'name', position: 2 }]);
    expect(marks.positions).toEqual({ id: 1, name: 2 });
    expect(marks.issues).toMatchObject([{ code: 'columnTwice', column: 'id', position: 5 }]);
  });

  test('a required column that nothing bears is missing', () => {
    expect(findColumns('customers', [], ['Foo', 'Name']).issues).toMatchObject([{ code: 'columnMissing', column: 'id' }]);
    expect(findColumns('purchases', [], ['Date', 'Amount']).issues).toMatchObject([{ code: 'columnMissing', column: 'customerId' }]);
    expect(findColumns('purchases', [], ['Date', 'Customer ID']).issues).toEqual([]);
    expect(findColumns('purchases', [], ['日期', '客户']).issues).toEqual([]);
  });

  test('the header row is read only where the marks are not enough', () => {
    expect(needsHeaders<'customers'>([{ column: 'id', position: 1 }], ['id'])).toBe(false);
    expect(needsHeaders<'customers'>([{ column: 'id', position: 1 }], ['id', 'name'])).toBe(true);
  });

  test.each([
    ['customers', '客户名称', 'name'], ['customers', '客戶姓名', 'name'], ['customers', 'FULL NAME', 'name'], ['customers', 'Organization', 'company'], ['customers', '單位', 'company'],
    ['customers', '手機', 'phone'], ['customers', '手机号码', 'phone'], ['customers', '總機電話', 'phone'], ['customers', 'Tel.', 'phone'], ['customers', 'Phone (mobile)', 'phone'],
    ['customers', '預計成交日', 'expectedClose'], ['customers', '預計成交日*', 'expectedClose'], ['customers', '购买意向', 'intention'], ['purchases', '金額(元)', 'amount'], ['purchases', 'Qty', 'quantity'],
    ['contacts', '跟進方式', 'channel'], ['contacts', '跟进内容', 'said'], ['customers', '電子郵件信箱', 'email'], ['customers', 'E-mail', 'email'],
  ] as const)('%s: «%s» is %s', (tab, header, key) => {
    expect(matchHeader(tab, header)?.key).toBe(key);
  });

  test('a column of the ledger says so where the user has one of its name, and is told from it', () => {
    const grade = columnOf('customers', 'grade');
    expect(freeHeader(grade, 'zh-Hant', ['姓名'])).toBe('級別');
    expect(freeHeader(grade, 'zh-Hant', ['姓名', ' 级别'])).toBe('級別(分級簿)');
    expect(findColumns('customers', [], ['ID', 'Name', '級別', '級別(分級簿)']).positions.grade).toBe(4);
  });
});

test('texts are folded for comparing', () => {
  expect(['ＡＢＣ 公司', 'abc公司', 'A.B.C.公司'].map(foldText)).toEqual(['abc公司', 'abc公司', 'abc公司']);
  expect(foldText('購買決策權')).toBe(foldText('购买决策权'));
  expect(foldText('?')).toBe('?');
  expect(foldHeader('金額(元)')).toEqual(['金额元', '金额']);
  expect(foldHeader('  ')).toEqual([]);
});

test('marks are read back, those of others are not ours', () => {
  expect(readTag(tagText('customers'))).toEqual({ tab: 'customers', column: null });
  expect(readTag(tagText('purchases', 'lineId'))).toEqual({ tab: 'purchases', column: 'lineId' });
  expect(['customers.zzz', 'zzz', '', 'customers.'].map(readTag)).toEqual([null, null, null, null]);
});

test('tabs are known by their name in any language', () => {
  expect(['Customers', '客戶', '客户', 'purchases ', '購買紀錄', 'Sheet1', ''].map(tabOfName)).toEqual(['customers', 'customers', 'customers', 'purchases', 'purchases', null, null]);
});

test('ids count up from the highest ever seen, others’ ids apart', () => {
  expect(idText(123)).toBe('C-000123');
  expect(['C-000123', 'C-1234567', 'C-12', 'CD-0001', 'c-000001', ''].map(idNumber)).toEqual([123, 1234567, null, null, null, null]);
  expect(highestId(['C-000007', 'CD-9999', '', null, 12, 'C-000003'])).toBe(7);
  expect(highestId([], 41)).toBe(41);
  expect(nextIds(999_999, 2)).toEqual(['C-1000000', 'C-1000001']);
});
