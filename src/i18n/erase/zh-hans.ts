import type { EraseMessages } from './messages';

export const eraseZhHans: EraseMessages = {
  title: '清除客户个人信息',
  whom: '请找出要清除的客户。',
  goes: '会清除',
  goesList: [
    '“客户”与“客户资料卡”上的姓名、电话、电子邮件、地址，以及所有事实',
    '“联系记录”里谈过、学到的内容；“购买记录”的备注与订单编号',
    '“变更记录”里的姓名与所有旧值，以及其他客户的行、跟进计划和每月检讨里提到这位客户的地方',
  ],
  stays: '会留下，但看不出是谁',
  staysList: [
    '这一行与客户编号，以及购买的日期与金额',
    '联系的日期与方式，以及历次的级别',
    '您自己的列：分级簿不会动，完成后会告诉您哪些要自行清除',
  ],
  beyond: '别人的备注里顺带提到的话、已导出的文件、邮件、其他表格、评论，以及 Google 保存的版本历史，分级簿都碰不到。',
  forGood: '清除后无法恢复，“撤消上一次更改”也救不回来。',
  confirm: '请输入姓名确认',
  confirmHint: (name) => `与分级簿里的写法一样：${name}`,
  chooseFirst: '请先选一位客户。',
  notTheName: '这不是您所选客户的姓名。',
  cancel: '取消',
  erase: '永久清除',
  erasing: '正在清除…',
  erased: '已清除',
  ownColumns: '这些是您自己的列，这一行还有内容。如果看得出是谁，请自行清除：',
  goTo: '前往这一行',
};
