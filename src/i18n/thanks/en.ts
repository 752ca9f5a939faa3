import type { ThanksMessages } from './messages';

export const thanksEn: ThanksMessages = {
  title: (name) => `Let ${name} feel it`,
  hint: 'A draft: read it, make it yours, send it yourself. Nothing is sent from here.',
  language: 'In which language',
  own: 'My own text',
  text: 'Message',
  copy: 'Copy',
  copied: 'Copied. Paste it wherever you write to them.',
  copyByHand: (key) => `This browser keeps the clipboard to itself. The text is selected: press ${key}+C.`,
  mail: 'Open in mail',
  mailTooLong: 'The text is too long for a link: it is copied, and the mail opens with its subject only. Paste it there.',
  asWritten: 'As drafted',
  draft: {
    subject: 'Thank you',
    greeting: (name) => `Dear ${name},`,
    greetingNobody: 'Good day,',
    raised: 'Thank you for your time and for telling me openly what matters to you. It helps me to be of use to you.',
    raisedBuying: (product) => `Thank you for deciding for ${product}, and for your trust. It means a lot to me.`,
    raisedChange: 'From now on your questions come before the others on my desk, and when there is something new that fits what you need, you will be among the first to hear of it. If anything is not as it should be, tell me directly; I will see to it myself.',
    toA: 'Thank you for the trust you have shown us. It means a lot to me.',
    toABuying: (product) => `Thank you for buying ${product} from us, and for the trust behind it. It means a lot to me.`,
    toAChange: 'You are now one of the customers I look after personally: when you call or write, you come first; I will ask from time to time whether everything works as it should; and when there is something new, you will be among the first to hear.',
    referral: 'One thing I would like to ask: if you know somebody who could use this too, would you give them my name? I will take care of them as I do of you, and nobody will be pressed.',
    close: 'With many thanks',
  },
};
