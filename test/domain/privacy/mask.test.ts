import { maskAddress, maskMail, maskName, maskPhone } from '../../../src/domain/privacy/mask';

test.each([
  ['王小明', '王○明'], ['王明', '王○'], ['歐陽娜娜', '歐○○娜'], ['王', '○○'], ['  王 小 明 ', '王○明'], ['', ''],
  ['John Smith', 'J○○ S○○'], ['Li', 'L○○'], ['𠮷田 健', '𠮷○健'],
])('the name %s is shown as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

test.each([
  ['0912-345-678', '•••678'], ['+886 912 345 678', '•••678'], ['０９１２３４５６７８', '•••678'], ['110', '•••'], ['', ''], ['ask Mary', '•••'],
])('the phone %s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});

test.each([['zed@example.com', 'z•••'], [' 王@例子.台灣 ', '王•••'], ['no address at all', 'n•••'], ['', ''], ['  ', '']])('mail %j → %j', (mail, masked) => {
  expect(maskMail(mail)).toBe(masked);
});

test.each([['12 Long Road', '•••'], ['台北市信義路1號', '•••'], [' ', '']])('address %j → %j', (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});
