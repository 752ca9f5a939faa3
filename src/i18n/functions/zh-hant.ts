import type { FunctionMessages } from './messages';

export const functionsZhHant: FunctionMessages = {
  tableHeaders: '表格第一列須為欄名，例如「客戶姓名」「購買意向」。',
  logHeaders: (log, column) => `${log === 'purchases' ? '購買紀錄' : '聯繫紀錄'}範圍須含標題列，並有「${column}」欄。`,
  policyHeaders: '規則設定範圍須含標題列「設定」與「值」。',
  asOf: (given) => (given === '' ? '請指定 as_of：計算級別所依日期的儲存格。' : `as_of 須為日期，而不是「${given}」。`),
  unreadable: (column, given, problem) => `${column}：「${given}」${{
    notANumber: '不是數字',
    notADay: '不是日期',
    dayWithoutYear: '沒有年份',
    dayAmbiguous: '可能是兩個日期，請寫成年-月-日',
    notAChoice: '不是可用的值',
    formulaError: '是公式錯誤',
  }[problem]}。`,
  heights: (name, expected, given) => `${name} 有 ${given} 列，應為 ${expected} 列。`,
  oneColumn: (name) => `${name} 須為一格或一欄。`,
  argument: (name, given) => `${name}：「${given}」不是可用的值。`,
};
