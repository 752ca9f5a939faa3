import { close, closeAll, hostCalls, must, openSheet, save, stopAt } from './support/bundle';
import type { Saved, Sheet } from './support/bundle';
import { FIRST_DAY, history, picture, rowsOf } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(900_000);

/** Setting up makes hundreds of host calls of a few kinds; every one is stopped at where LEDGER_STOPS=all says so, else a part of each stretch. */
const STEP = process.env['LEDGER_STOPS'] === 'all' ? 1 : 61;

const OWN_LIST = [
  ['Name', 'Rating', 'Phone', 'Intention', 'Sum'],
  ['Ann', 'hot', '0912345678', 'strong', '=1+2'],
  ['Bo', 'cold', '0987', 'some', '=2+2'],
  ['Cy', '', '', '', '=3+2'],
] as const;

function ownList(): Saved {
  const sheet = openSheet(null, { today: FIRST_DAY });
  sheet.type('Sheet1!A1:E4', OWN_LIST);
  const saved = save(sheet, 30);
  close(sheet);
  return saved;
}

function emptyBook(): Saved {
  const sheet = openSheet(null, { today: FIRST_DAY });
  const saved = save(sheet, 30);
  close(sheet);
  return saved;
}

const TAKE_OVER = {
  columns: [{ position: 1, key: 'name' }, { position: 3, key: 'phone' }, { position: 4, key: 'intention' }],
  grades: { mode: 'manual', position: 2, meaning: [{ value: 'hot', grade: 'B' }, { value: 'cold', grade: 'E' }] },
};

/** All that anybody can see, but for how much the last of several runs had left to make. */
function result(sheet: Sheet): unknown {
  const tabs = { ...picture(sheet), History: null };
  return { tabs, moves: history(sheet).filter((line) => line.includes('"Grade"')), formulas: sheet.formulas(sheet.sheets()[0] ?? ''), metadata: [...new Set(sheet.state.metadata.map(({ value }) => value))].sort() };
}

it.each<readonly [string, () => Saved, readonly unknown[], readonly string[]]>([
  ['an empty spreadsheet', emptyBook, [], ['History']],
  ['an own list, its grades taken over', ownList, [TAKE_OVER], ['Sheet1', 'History']],
])('setting up %s: stopped and run again, it is as if it had never been stopped, and can be undone', (_, start, args, left) => {
  const saved = start();
  const whole = openSheet(saved, { today: FIRST_DAY });
  const calls = hostCalls(must(whole.attempt('setUpLedger', args)));
  const wanted = result(whole);
  close(whole);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += n > calls - 6 ? 1 : STEP) {
    const sheet = openSheet(saved, { today: FIRST_DAY });
    const cut = sheet.attempt('setUpLedger', args, stopAt(n));
    const last = cut.calls.filter((call) => call.kind !== 'other').pop();
    try {
      expect(cut.stopped).toBe(true);
      must(sheet.attempt('setUpLedger', args));
      expect(result(sheet)).toEqual(wanted);
      expect(rowsOf(sheet, 'History').filter((line) => line['What'] === 'Set up' || line['What'] === 'Adopted')).toHaveLength(1);
      must(sheet.attempt('undoLast'));
      expect(sheet.sheets()).toEqual(left);
      const was = openSheet(saved);
      if (left.includes('Sheet1')) expect(sheet.values('Sheet1')).toEqual(was.values('Sheet1'));
      close(was);
    } catch (error) {
      wrong.push(`call ${n} (after ${last?.member ?? ''}): ${(error instanceof Error ? error.message : String(error)).slice(0, 1200)}`);
    }
    close(sheet);
  }
  expect(wrong).toEqual([]);
});

it('undoing an adoption: stopped before any host call and undone again, the list is its owner\'s as it was', () => {
  const start = openSheet(ownList(), { today: FIRST_DAY });
  const was = { values: start.values('Sheet1'), formulas: start.formulas('Sheet1') };
  must(start.attempt('setUpLedger', [TAKE_OVER]));
  const saved = save(start, 30);
  close(start);
  const whole = openSheet(saved, { today: FIRST_DAY });
  const calls = hostCalls(must(whole.attempt('undoLast')));
  expect({ values: whole.values('Sheet1'), formulas: whole.formulas('Sheet1') }).toEqual(was);
  expect(whole.sheets()).toEqual(['Sheet1', 'History']);
  close(whole);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += n > calls - 12 ? 1 : 3) {
    const sheet = openSheet(saved, { today: FIRST_DAY });
    sheet.attempt('undoLast', [], stopAt(n));
    try {
      must(sheet.attempt('undoLast'));
      expect({ values: sheet.values('Sheet1'), formulas: sheet.formulas('Sheet1') }).toEqual(was);
      expect(sheet.sheets()).toEqual(['Sheet1', 'History']);
      expect(rowsOf(sheet, 'History').filter((line) => line['What'] === 'Undo')).toHaveLength(1);
    } catch (error) {
      wrong.push(`call ${n}: ${(error instanceof Error ? error.message : String(error)).slice(0, 1200)}`);
    }
    close(sheet);
  }
  expect(wrong).toEqual([]);
});
