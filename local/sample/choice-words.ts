/** What a person chooses from a cell's list, in the language of the sheet: English, 繁體中文, 简体中文. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly [string, string, string]>>>> = {
  intention: { none: ['none', '無', '无'], some: ['some', '有', '有'], strong: ['strong', '強烈', '强烈'] },
  knowledge: { low: ['low', '不足', '不足'], enough: ['enough', '充分', '充分'] },
  need: { explicit: ['explicit', '明確', '明确'], no: ['no', '無', '无'] },
  demand: { none: ['none', '無', '无'], small: ['small', '小', '小'], large: ['large', '大', '大'] },
  power: { noneNow: ['none now', '暫無', '暂无'], weak: ['weak', '不強', '不强'], strong: ['strong', '強', '强'] },
  authority: { yes: ['yes', '有', '有'], no: ['no', '無', '无'] },
  credit: { good: ['good', '良好', '良好'], bad: ['bad', '不良', '不良'] },
  saidYes: { yes: ['Yes', '是', '是'] },
  doNotContact: { yes: ['Yes', '是', '是'] },
  kind: { person: ['person', '個人', '个人'], company: ['company', '公司', '公司'] },
  psychology: {
    pragmatic: ['pragmatic', '實用', '实用'], brand: ['brand', '品牌', '品牌'], aesthetic: ['aesthetic', '審美', '审美'],
    novelty: ['novelty', '獵奇', '猎奇'], conformity: ['conformity', '從眾', '从众'],
  },
  channel: { visit: ['visit', '拜訪', '拜访'], call: ['call', '電話', '电话'], message: ['message', '訊息', '信息'], mail: ['mail', '郵件', '邮件'] },
  reached: { yes: ['Yes', '是', '是'], no: ['No', '否', '否'] },
  status: { ok: ['OK', '正常', '正常'], returned: ['Returned', '退貨', '退货'] },
};

/** The word for a code in a column; text of other columns stays as it is. */
export function wordFor(column: string, code: string, locale: string): string {
  const at = locale.startsWith('zh') ? (/tw|hk|hant/i.test(locale) ? 1 : 2) : 0;
  return WORDS[column]?.[code]?.[at] ?? code;
}
