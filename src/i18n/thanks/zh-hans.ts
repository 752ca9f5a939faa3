import type { ThanksMessages } from './messages';

export const thanksZhHans: ThanksMessages = {
  title: (name) => `让${name}感受到重视`,
  hint: '这只是草稿：看一遍，改成您的口气，由您自己发出。这里不会寄出任何内容。',
  language: '用哪种语言',
  own: '我自己的模板',
  text: '消息内容',
  copy: '复制',
  copied: '已复制。粘贴到您平常联系对方的地方就行。',
  copyByHand: (key) => `浏览器不让网页使用剪贴板。文字已经选好，请按 ${key}+C。`,
  mail: '用邮件打开',
  mailTooLong: '内容太长，放不进链接：已经替您复制，邮件只带主题，请把内容粘贴进去。',
  asWritten: '恢复草稿',
  draft: {
    subject: '谢谢您',
    greeting: (name) => `${name}您好：`,
    greetingNobody: '您好：',
    raised: '谢谢您抽出时间，也谢谢您坦白告诉我您在意的是什么，这样我才知道怎样帮得上忙。',
    raisedBuying: (product) => `谢谢您选择${product}，也谢谢您的信任，这对我很重要。`,
    raisedChange: '往后您的事我会优先处理；有适合您的新消息，也会早早告诉您。有任何不顺的地方请直接找我，我亲自来处理。',
    toA: '谢谢您一路以来的信任，这对我很重要。',
    toABuying: (product) => `谢谢您向我们购买${product}，更谢谢您的信任，这对我很重要。`,
    toAChange: '往后由我亲自为您服务：您的电话和消息我会优先回复，我也会不时问问用得顺不顺手；有新的产品和消息，会早早让您知道。',
    referral: '另外想拜托您一件事：如果身边有人也用得上，请把我介绍给他。我会像对您一样用心，绝不勉强。',
    close: '再次谢谢您',
  },
};
