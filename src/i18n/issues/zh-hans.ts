import { formatNumber } from '../format';
import type { IssueMessages } from './messages';

const KEPT = '在那之前，这一行维持原来的结果。';
const USUAL = '在那之前先用默认值。';

export const issuesZhHans: IssueMessages = {
  about: (whom, text) => `${whom}：${text}`,
  or: '／',
  columnPlace: (field) => `“${field}”列`,
  codes: {
    notANumber: {
      text: ({ field, given }) => `${field}：“${given}”不是数字。`,
      mend: () => '只填数字，例如 12800；说明文字请写在别的列。',
    },
    notADay: {
      text: ({ field, given }) => `${field}：“${given}”不是日期。`,
      mend: () => '请写成 2026-05-20 这样；不知道就留空。',
    },
    dayWithoutYear: {
      text: ({ field, given }) => `${field}：“${given}”没有年份。`,
      mend: () => '请补上年份，例如 2026-05-20。',
    },
    dayAmbiguous: {
      text: ({ field, given }) => `${field}：“${given}”可以是两个不同的日子。`,
      mend: () => '请把年份写在最前面，例如 2026-05-20。',
    },
    notAChoice: {
      text: ({ field, given }) => `${field}：列表里没有“${given}”。`,
      mend: ({ choices }) => `请从这些选一个：${choices}。不知道就留空。`,
    },
    formulaError: {
      text: ({ field, given }) => `${field}：这一格的公式结果是 ${given}。`,
      mend: () => `请修正公式，或直接填入内容。${KEPT}`,
    },
    idTwice: {
      text: ({ given }) => `有两行的编号都是 ${given}，分不清购买和联系是谁的，两行都没有重新分级。`,
      mend: () => '请把其中一行改成别的编号；或清空编号再调整级别，分级簿会给它新的编号。',
    },
    nameMissing: {
      text: () => '这位客户没有姓名。',
      mend: ({ field }) => `请填写“${field}”；如果没有这个人，就删除这一行。`,
    },
    customerUnknown: {
      text: ({ given, tab }) => `客户名单里没有“${given}”，所以“${tab}”的这一行没有算给任何人。`,
      mend: () => '请改正姓名或编号，或把客户加进名单，再调整级别。',
    },
    customerAmbiguous: {
      text: ({ given, tab }) => `“${given}”符合好几位客户，所以“${tab}”的这一行没有算给任何人。`,
      mend: () => '请在姓名旁边填上客户编号，再调整级别。',
    },
    customerMissing: {
      text: ({ tab }) => `“${tab}”的这一行没有写是哪位客户。`,
      mend: () => '请填上客户的姓名或编号，再调整级别。',
    },
    dayMissing: {
      text: ({ tab }) => `“${tab}”的这一行没有日期，暂时不计算。`,
      mend: () => '请填上日期，例如 2026-05-20。',
    },
    dayInFuture: {
      text: ({ field }) => `${field}：这一天还没到，暂时不计算。`,
      mend: () => '请改正日期；约好的时间请填在“约定日”。',
    },
    customerGone: {
      text: ({ about }) => `${about} 已打勾，但已不在客户名单上，所以没有记录。`,
      mend: () => '请把客户加回名单，再更新计划；或取消打勾，这一行就会消失。',
    },
    dayListedTwice: {
      text: ({ field, given }) => `${field}：${given} 写了两次。`,
      mend: () => '删掉其中一个即可，只算一次。',
    },
    dayWorkedAndOff: {
      text: ({ given }) => `${given} 同时列在节假日与调休上班日。`,
      mend: () => '请从其中一边删除。在那之前算上班日。',
    },
    lineTwice: {
      text: ({ tab }) => `“${tab}”的这一行出现了两次，只算第一行。`,
      mend: () => '请删除重复的那一行。如果是另一笔，就清空它的行编号，再调整级别。',
    },
    columnMissing: {
      text: ({ field, tab }) => `“${tab}”里找不到“${field}”这一列。`,
      mend: () => '请把列名改回来，或用“工具 ▸ 建立分级簿或沿用这份名单”修复。',
    },
    columnTwice: {
      text: ({ field, tab }) => `“${tab}”有两列都叫“${field}”，只读第一列。`,
      mend: ({ given }) => `请给另一列（“${given}”）起别的名称。`,
    },
    tabMissing: {
      text: ({ tab }) => `找不到工作表“${tab}”。`,
      mend: () => '请用“工具 ▸ 建立分级簿或沿用这份名单”补回来，其他内容不动。',
    },
    settingOutOfRange: {
      text: ({ field, given }) => `${field}：“${given}”超出范围。`,
      mend: ({ min, max }) => `${between(min, max)}${USUAL}`,
    },
    settingUnreadable: {
      text: ({ field, given }) => `${field}：读不懂“${given}”。`,
      mend: ({ choices }) => `${choices === '' ? '请照第三列的说明填写。' : `请从这些选一个：${choices}。`}${USUAL}`,
    },
    settingContradicts: {
      text: ({ field, given, max }) => `${field}：${given} 天，比失去联系的 ${max === null ? '' : formatNumber(max, 'zh-Hans')} 天还长。`,
      mend: () => '密切联系的天数不能比失去联系的天数长，请调整其中一个。在那之前两项都先用默认值。',
    },
    settingUnknown: {
      text: ({ given }) => `没有叫“${given}”的设置。`,
      mend: () => '请改正名称；如果是您自己的笔记，就删除这一行。',
    },
    settingTwice: {
      text: ({ field }) => `“${field}”设置了两次，以第一行为准。`,
      mend: () => '请删除其中一行。',
    },
  },
};

function between(min: number | null, max: number | null): string {
  return min === null || max === null ? '请照第三列的说明填写。' : `请填 ${formatNumber(min, 'zh-Hans')} 到 ${formatNumber(max, 'zh-Hans')} 之间的数字。`;
}
