import type { Thanks } from '../../app/contract/thanks';
import { thanksMessages } from '../../i18n/thanks/choose';
import type { Lang } from '../../ledger/lang';

/** The draft in one language: thanks, what changes for them, and from a customer who became an A a referral. */
export function builtInDraft(thanks: Thanks, lang: Lang): string {
  const say = thanksMessages(lang).draft;
  const product = lang === 'en' ? thanks.product : spaced(thanks.product);
  const becameA = thanks.to === 'A';
  const thank = becameA
    ? (product === '' ? say.toA : say.toABuying(product))
    : (product === '' ? say.raised : say.raisedBuying(product));
  const greeting = thanks.name === '' && thanks.company === '' ? say.greetingNobody : say.greeting(addressed(thanks, lang));
  return [greeting, thank, becameA ? say.toAChange : say.raisedChange, ...(becameA ? [say.referral] : []), say.close].join('\n\n');
}

/** The user's own template, filled; '' = they have none for this raise. */
export function ownDraft(thanks: Thanks): string {
  const { raised, toA } = thanks.templates;
  const template = thanks.to === 'A' && toA.trim() !== '' ? toA : raised;
  return template.trim() === '' ? '' : filled(template, { name: thanks.name, title: thanks.title, company: thanks.company, product: thanks.product, grade: thanks.to });
}

/** Puts values in for the placeholders it knows; what it does not know stays as it was written, and a value is never filled again. */
function filled(template: string, values: Readonly<Record<'name' | 'title' | 'company' | 'product' | 'grade', string>>): string {
  const known = new Map(Object.entries(values));
  return template.replace(/\{\s*([a-z]+)\s*\}/gi, (placeholder, name: string) => known.get(name.toLowerCase()) ?? placeholder);
}

/** 謝謝您購買 Espresso machine：a word in Latin letters stands apart from the Chinese before it. */
function spaced(text: string): string {
  return /^[!-~]/.test(text) ? ` ${text}` : text;
}

/** In Chinese the title belongs to the name; in English a letter to somebody whose first name is known does without. */
function addressed({ name, title, company }: Thanks, lang: Lang): string {
  if (name === '') return company;
  return lang === 'en' || title === '' || name.endsWith(title) || !/\p{Script=Han}/u.test(name + title) ? name : `${name}${title}`;
}
