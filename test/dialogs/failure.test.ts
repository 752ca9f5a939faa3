import { expect, test } from '@jest/globals';
import { failureOf } from '../../src/dialogs/failure';

test.each([
  ['PERMISSION_DENIED', 'account'],
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'account'],
  ['ScriptError: Authorization is required to perform that action.', 'account'],
  ['Authorisation is required to perform that action.', 'account'],
  ['drive.google.com refused to connect.', 'account'],
  ['必須取得授權才能執行這項動作。', 'account'],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['Exceeded maximum execution time', 'timeLimit'],
  ['Service invoked too many times for one day: premium.', 'quota'],
  ['There are too many scripts running simultaneously for this Google user account.', 'quota'],
  ["TypeError: Cannot read properties of undefined (reading 'x')", 'unknown'],
  ['', 'unknown'],
])('«%s» means %s', (message, failure) => {
  expect(failureOf(message)).toBe(failure);
});
