import type { ThanksMessages } from './messages';

export const thanksZhHant: ThanksMessages = {
  title: (name) => `讓${name}感受到重視`,
  hint: '這只是草稿：看一遍，改成您的口氣，由您自己發出。這裡不會寄出任何內容。',
  language: '用哪種語言',
  own: '我自己的範本',
  text: '訊息內容',
  copy: '複製',
  copied: '已複製。貼到您平常聯繫對方的地方就行。',
  copyByHand: (key) => `瀏覽器不讓網頁使用剪貼簿。文字已經選好，請按 ${key}+C。`,
  mail: '用郵件開啟',
  mailTooLong: '內容太長，放不進連結：已經替您複製，郵件只帶主旨，請把內容貼進去。',
  asWritten: '恢復草稿',
  draft: {
    subject: '謝謝您',
    greeting: (name) => `${name}您好：`,
    greetingNobody: '您好：',
    raised: '謝謝您撥出時間，也謝謝您坦白告訴我您在意的是什麼，這樣我才知道怎樣幫得上忙。',
    raisedBuying: (product) => `謝謝您選擇${product}，也謝謝您的信任，這對我很重要。`,
    raisedChange: '往後您的事我會優先處理；有適合您的新消息，也會早早告訴您。有任何不順的地方請直接找我，我親自來處理。',
    toA: '謝謝您一路以來的信任，這對我很重要。',
    toABuying: (product) => `謝謝您向我們購買${product}，更謝謝您的信任，這對我很重要。`,
    toAChange: '往後由我親自為您服務：您的電話和訊息我會優先回覆，我也會不時問問用得順不順手；有新的產品和消息，會早早讓您知道。',
    referral: '另外想拜託您一件事：如果身邊有人也用得上，請把我介紹給他。我會像對您一樣用心，絕不勉強。',
    close: '再次謝謝您',
  },
};
