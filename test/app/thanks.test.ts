import type { Raised } from '../../src/app/thanks';
import { thanksFor } from '../../src/app/thanks';
import type { Lang } from '../../src/ledger/lang';
import { DEFAULT_SETTINGS } from '../../src/ledger/policy-settings';

const ROSE: Raised = { name: 'Ann', title: 'Manager', company: 'Acorn', phone: '', from: 'C', to: 'B', product: 'tea' };

it.each([
  ['C', 'B', { from: 'C', to: 'B' }],
  ['B', 'A', { from: 'B', to: 'A' }],
  ['', 'A', { from: '', to: 'A' }],
  ['Not graded', 'E', { from: '', to: 'E' }],
  ['未分級', 'A', { from: '', to: 'A' }],
  ['B', 'B', null],
  ['B', 'C', null],
  ['A', 'Not graded', null],
  ['', '', null],
  ['', '未分級', null],
] as const)('from «%s» to «%s»', (from, to, found) => {
  const thanks = thanksFor({ ...ROSE, from, to }, 'en', DEFAULT_SETTINGS);
  if (found === null) expect(thanks).toBeNull();
  else expect(thanks).toEqual({ name: 'Ann', title: 'Manager', company: 'Acorn', product: 'tea', lang: 'en', templates: { raised: '', toA: '' }, ...found });
});

it.each<readonly [string, string, string, Lang, string | null, Lang]>([
  ['Ann', 'Acorn', '', 'zh-Hant', null, 'en'],
  ['Ann', '', '+886 912 345 678', 'zh-Hant', 'TW', 'en'],
  ['王小明', '', '', 'zh-Hant', null, 'zh-Hant'],
  ['王小明', '', '', 'zh-Hans', null, 'zh-Hans'],
  ['Ann', '合作社', '', 'zh-Hans', null, 'zh-Hans'],
  ['陳小姐', '', '', 'en', null, 'zh-Hant'],
  ['王小明', '', '+886 912 345 678', 'en', null, 'zh-Hant'],
  ['王小明', '', '00852 1234 5678', 'en', 'CN', 'zh-Hant'],
  ['王小明', '', '＋86 139 1234 5678', 'en', 'TW', 'zh-Hans'],
  ['王小明', '', '0912 345 678', 'en', 'TW', 'zh-Hant'],
  ['王小明', '', '', 'en', 'MO', 'zh-Hant'],
  ['王小明', '', '', 'en', null, 'zh-Hans'],
  ['', '', '', 'zh-Hant', null, 'zh-Hant'],
  ['007', '', '', 'zh-Hans', null, 'zh-Hans'],
])('%s of «%s», %s, in a ledger in %s and region %s reads %s', (name, company, phone, lang, phoneRegion, reads) => {
  expect(thanksFor({ ...ROSE, name, company, phone }, lang, { ...DEFAULT_SETTINGS, phoneRegion })?.lang).toBe(reads);
});

it('hands over the user’s own words as they are', () => {
  const own = { ...DEFAULT_SETTINGS, messageRaised: 'Dear {name}', messageToA: '=A {grade}' };
  expect(thanksFor(ROSE, 'en', own)?.templates).toEqual({ raised: 'Dear {name}', toA: '=A {grade}' });
});
