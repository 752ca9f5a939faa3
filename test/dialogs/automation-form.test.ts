import { describe, expect, test } from '@jest/globals';
import type { AutomationState } from '../../src/app/contract/automation';
import { addressOf, checkAutomation, choiceOf, formOf, isChanged, type AutomationForm } from '../../src/dialogs/automation/form';
import { AUTOMATION } from './support/samples';

const OFF = AUTOMATION.automation;
const ON: AutomationState = { ...OFF, on: true, hour: 8, digestTo: 'ming@example.com', mailed: true };
const wanted: AutomationForm = { on: true, hour: 7, digest: true, address: 'ming@example.com', confirmed: true };

describe('what keeps the morning refresh from being saved', () => {
  test.each<[string, AutomationState, Partial<AutomationForm>, object]>([
    ['nothing', OFF, {}, {}],
    ['no digest, no address', OFF, { digest: false, address: 'nonsense' }, {}],
    ['switched off, whatever stands there', OFF, { on: false, address: 'nonsense' }, {}],
    ['a digest without an address', OFF, { address: ' ' }, { address: 'addressMissing' }],
    ['an address that was not confirmed', OFF, { confirmed: false }, { confirm: 'confirmMissing' }],
    ['the address that is mailed already', ON, { confirmed: false }, {}],
    ['another address than the one that is mailed', ON, { address: 'other@example.com', confirmed: false }, { confirm: 'confirmMissing' }],
    ['the saved address, but the digest was off', { ...ON, mailed: false }, { confirmed: false }, { confirm: 'confirmMissing' }],
  ])('%s', (_, state, change, errors) => {
    expect(checkAutomation({ ...wanted, ...change }, state)).toEqual(errors);
  });

  test.each(['ming', 'ming@', '@example.com', 'ming@example', 'a@b.com, c@d.com', 'a@b.com;c@d.com', 'Ming <a@b.com>', 'a b@c.com', 'a@b..com', 'a@.com', 'a@b.com\nbcc:x@y.com', `${'a'.repeat(250)}@b.com`])('%j is no address', (address) => {
    expect(checkAutomation({ ...wanted, address }, OFF)).toEqual({ address: 'addressWrong' });
  });

  test.each([['ming@example.com', 'ming@example.com'], [' a.b+c@mail.example.com.tw ', 'a.b+c@mail.example.com.tw'], ['ｍｉｎｇ＠ｅｘａｍｐｌｅ。com', 'ming@example.com'], ['王@例子.台灣', '王@例子.台灣']])('%j is one, used as %s', (address, used) => {
    expect(checkAutomation({ ...wanted, address }, OFF)).toEqual({});
    expect(addressOf({ ...wanted, address })).toBe(used);
  });
});

describe('what is sent', () => {
  test('the hour and the address, or no address', () => {
    expect(choiceOf(wanted, OFF)).toEqual({ on: true, hour: 7, digestTo: 'ming@example.com' });
    expect(choiceOf({ ...wanted, digest: false }, OFF)).toEqual({ on: true, hour: 7, digestTo: '' });
  });

  test('switching off changes nothing else', () => {
    expect(choiceOf({ ...formOf(ON), on: false, hour: 3, address: 'x' }, ON)).toEqual({ on: false, hour: 8, digestTo: 'ming@example.com' });
  });

  test('as it stands there is nothing to save', () => {
    for (const state of [OFF, ON, { ...ON, mailed: false }]) expect(isChanged(formOf(state), state)).toBe(false);
    expect(isChanged({ ...formOf(ON), hour: 9 }, ON)).toBe(true);
    expect(isChanged({ ...formOf(ON), digest: false }, ON)).toBe(true);
    expect(isChanged({ ...formOf(OFF), hour: 9 }, OFF)).toBe(false);
  });
});
