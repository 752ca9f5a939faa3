import { describe, expect, test } from '@jest/globals';
import { addsFor, choiceOf, problemOf, understood } from '../../src/dialogs/set-up/choice';
import { ADOPT } from './support/samples';

describe('set up or adopt: what the user has chosen', () => {
  test('untouched, everything goes as understood and grades start from the facts', () => {
    const choice = choiceOf(understood(ADOPT), ADOPT);
    expect(choice.columns.map(({ key }) => key)).toEqual(['id', 'name', 'phone', 'knownLastContact', '', '', '']);
    expect(choice.grades).toEqual({ mode: 'facts' });
  });

  test('letters taken over carry the meaning given; those left to the facts are not sent', () => {
    const form = { ...understood(ADOPT), grades: 'manual' as const, meaning: { A級: 'B', B級: 'C', VIP: '' } };
    expect(choiceOf(form, ADOPT).grades).toEqual({ mode: 'manual', meaning: [{ value: 'A級', grade: 'B' }, { value: 'B級', grade: 'C' }] });
  });

  test('a list without grades of its own can only start from the facts', () => {
    const data = { ...ADOPT, gradeColumn: null };
    expect(choiceOf({ ...understood(data), grades: 'manual' }, data).grades).toEqual({ mode: 'facts' });
  });

  test.each([
    ['as understood', {}, null],
    ['two phone columns', { 7: 'phone' }, { code: 'twice', key: 'phone' }],
    ['two own columns are no clash', { 1: '' }, null],
    ['no column with names', { 2: '' }, { code: 'nameMissing' }],
  ])('%s', (_, change, problem) => {
    const form = understood(ADOPT);
    expect(problemOf({ ...form, keys: { ...form.keys, ...change } }, ADOPT)).toEqual(problem);
  });

  test('a repair needs no names: the columns are marked already', () => {
    const data = { ...ADOPT, mode: 'repair' as const, columns: [] };
    expect(problemOf(understood(data), data)).toBeNull();
  });

  test('a column the user has found in the list is not added', () => {
    const form = understood(ADOPT);
    expect(addsFor(form, ADOPT)).toContain('Intention');
    expect(addsFor({ ...form, keys: { ...form.keys, 7: 'intention' } }, ADOPT)).not.toContain('Intention');
  });
});
