import type { FunctionMessages } from './messages';

export const functionsZhHans: FunctionMessages = {
  tableHeaders: '表格第一行须为列名，例如「客户姓名」「购买意向」。',
  logHeaders: (log, column) => `${log === 'purchases' ? '购买记录' : '联系记录'}范围须含标题行，并有「${column}」列。`,
  policyHeaders: '规则设置范围须含标题行「设置」与「值」。',
  asOf: (given) => (given === '' ? '请指定 as_of：计算级别所依日期的单元格。' : `as_of 须为日期，而不是「${given}」。`),
  unreadable: (column, given, problem) => `${column}：「${given}」${{
    notANumber: '不是数字',
    notADay: '不是日期',
    dayWithoutYear: '没有年份',
    dayAmbiguous: '可能是两个日期，请写成年-月-日',
    notAChoice: '不是可用的值',
    formulaError: '是公式错误',
  }[problem]}。`,
  heights: (name, expected, given) => `${name} 有 ${given} 行，应为 ${expected} 行。`,
  oneColumn: (name) => `${name} 须为一格或一列。`,
  argument: (name, given) => `${name}：「${given}」不是可用的值。`,
};
