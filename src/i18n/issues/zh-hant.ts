import { formatNumber } from '../format';
import type { IssueMessages } from './messages';

const KEPT = '在那之前，這一列維持原來的結果。';
const USUAL = '在那之前先用預設值。';

export const issuesZhHant: IssueMessages = {
  about: (whom, text) => `${whom}：${text}`,
  or: '／',
  columnPlace: (field) => `「${field}」欄`,
  codes: {
    notANumber: {
      text: ({ field, given }) => `${field}：「${given}」不是數字。`,
      mend: () => '只填數字，例如 12800；說明文字請寫在別的欄位。',
    },
    notADay: {
      text: ({ field, given }) => `${field}：「${given}」不是日期。`,
      mend: () => '請寫成 2026-05-20 這樣；不知道就留白。',
    },
    dayWithoutYear: {
      text: ({ field, given }) => `${field}：「${given}」沒有年份。`,
      mend: () => '請補上年份，例如 2026-05-20。',
    },
    dayAmbiguous: {
      text: ({ field, given }) => `${field}：「${given}」可以是兩個不同的日子。`,
      mend: () => '請把年份寫在最前面，例如 2026-05-20。',
    },
    notAChoice: {
      text: ({ field, given }) => `${field}：清單裡沒有「${given}」。`,
      mend: ({ choices }) => `請從這些選一個：${choices}。不知道就留白。`,
    },
    formulaError: {
      text: ({ field, given }) => `${field}：這一格的公式結果是 ${given}。`,
      mend: () => `請修正公式，或直接填入內容。${KEPT}`,
    },
    idTwice: {
      text: ({ given }) => `有兩列的編號都是 ${given}，分不清購買和聯繫是誰的，兩列都沒有重新分級。`,
      mend: () => '請把其中一列改成別的編號；或清空編號再調整級別，分級簿會給它新的編號。',
    },
    nameMissing: {
      text: () => '這位客戶沒有姓名。',
      mend: ({ field }) => `請填寫「${field}」；若沒有這個人，就刪除這一列。`,
    },
    customerUnknown: {
      text: ({ given, tab }) => `客戶名單裡沒有「${given}」，所以「${tab}」的這一列沒有算給任何人。`,
      mend: () => '請改正姓名或編號，或把客戶加進名單，再調整級別。',
    },
    customerAmbiguous: {
      text: ({ given, tab }) => `「${given}」符合好幾位客戶，所以「${tab}」的這一列沒有算給任何人。`,
      mend: () => '請在姓名旁邊填上客戶編號，再調整級別。',
    },
    customerMissing: {
      text: ({ tab }) => `「${tab}」的這一列沒有寫是哪位客戶。`,
      mend: () => '請填上客戶的姓名或編號，再調整級別。',
    },
    dayMissing: {
      text: ({ tab }) => `「${tab}」的這一列沒有日期，暫時不計算。`,
      mend: () => '請填上日期，例如 2026-05-20。',
    },
    dayInFuture: {
      text: ({ field }) => `${field}：這一天還沒到，暫時不計算。`,
      mend: () => '請改正日期；約好的時間請填在「約定日」。',
    },
    customerGone: {
      text: ({ about }) => `${about} 已打勾，但已不在客戶名單上，所以沒有記錄。`,
      mend: () => '請把客戶加回名單，再更新計畫；或取消打勾，這一列就會消失。',
    },
    dayListedTwice: {
      text: ({ field, given }) => `${field}：${given} 寫了兩次。`,
      mend: () => '刪掉其中一個即可，只算一次。',
    },
    dayWorkedAndOff: {
      text: ({ given }) => `${given} 同時列在假日與補班日。`,
      mend: () => '請從其中一邊刪除。在那之前算上班日。',
    },
    lineTwice: {
      text: ({ tab }) => `「${tab}」的這一列出現了兩次，只算第一列。`,
      mend: () => '請刪除重複的那一列。若是另一筆，就清空它的行編號，再調整級別。',
    },
    columnMissing: {
      text: ({ field, tab }) => `「${tab}」裡找不到「${field}」這一欄。`,
      mend: () => '請把欄名改回來，或用「工具 ▸ 建立分級簿或沿用這份名單」修復。',
    },
    columnTwice: {
      text: ({ field, tab }) => `「${tab}」有兩欄都叫「${field}」，只讀第一欄。`,
      mend: ({ given }) => `請替另一欄（「${given}」）取別的名稱。`,
    },
    tabMissing: {
      text: ({ tab }) => `找不到工作表「${tab}」。`,
      mend: () => '請用「工具 ▸ 建立分級簿或沿用這份名單」補回來，其他內容不動。',
    },
    settingOutOfRange: {
      text: ({ field, given }) => `${field}：「${given}」超出範圍。`,
      mend: ({ min, max }) => `${between(min, max)}${USUAL}`,
    },
    settingUnreadable: {
      text: ({ field, given }) => `${field}：讀不懂「${given}」。`,
      mend: ({ choices }) => `${choices === '' ? '請照第三欄的說明填寫。' : `請從這些選一個：${choices}。`}${USUAL}`,
    },
    settingContradicts: {
      text: ({ field, given, max }) => `${field}：${given} 天，比失去聯繫的 ${max === null ? '' : formatNumber(max, 'zh-Hant')} 天還長。`,
      mend: () => '密切聯繫的天數不能比失去聯繫的天數長，請調整其中一個。在那之前兩項都先用預設值。',
    },
    settingUnknown: {
      text: ({ given }) => `沒有叫「${given}」的設定。`,
      mend: () => '請改正名稱；若是您自己的筆記，就刪除這一列。',
    },
    settingTwice: {
      text: ({ field }) => `「${field}」設定了兩次，以第一列為準。`,
      mend: () => '請刪除其中一列。',
    },
  },
};

function between(min: number | null, max: number | null): string {
  return min === null || max === null ? '請照第三欄的說明填寫。' : `請填 ${formatNumber(min, 'zh-Hant')} 到 ${formatNumber(max, 'zh-Hant')} 之間的數字。`;
}
