import type { Likeness } from './compare';
import type { Match, MatchReason } from './person';

/** What two customers who are alike in this way are, or null when that says nothing. */
export function judge(likeness: Likeness): Pick<Match, 'sure' | 'score' | 'why'> | null {
  const rule = RULES.find(({ when }) => Object.entries(when).every(([field, wanted]) => (wanted as readonly string[]).includes(likeness[field as keyof Likeness])));
  if (rule === undefined || rule.score === 0) return null;
  const why = reasonsOf(likeness);
  const against = why.filter((reason) => reason.startsWith('other')).length;
  const score = Math.min(0.99, Math.max(0.05, rule.score + 0.01 * (why.length - 2 * against)));
  return { sure: rule.score >= SURE ? 'sure' : 'maybe', score: Math.round(score * 100) / 100, why };
}

/** Rules of this score and more are right but for a mistake in a hundred. */
const SURE = 0.85;

interface Rule {
  readonly when: { readonly [F in keyof Likeness]?: readonly Likeness[F][] };
  /** 0 = they are not worth a look. */
  readonly score: number;
}

/**
 * From the surest to the least; the first that fits two customers decides. In words:
 *
 *  1. Same name and same mail (even the office's): the same.
 *  2. Same phone and same mail of their own, and the names do not contradict each other: the same.
 *  3. Same phone and same name: the same; only when mail and company are both other ones, look.
 *  4. Same mail of their own, name alike but for a slip: the same.
 *  5. Same phone, name alike in sound or but for a slip that no brother's name shows: the same; with another mail and company, look.
 *  6. Same mail of their own, and one name is only a part of the other: the same, unless the phone is another.
 *  7. Same name, and the phone is one digit off or lacks its area: the same, unless mail or company is another.
 *  8. Same name and the same switchboard or company: look.
 *  9. Same phone, or same mail of their own, and another name: a couple or an office; look, unless a mail of another speaks against it.
 * 10. Name and phone each only alike: look when the company is the same.
 *     Anything else, the same name alone above all, is nothing.
 */
const RULES: readonly Rule[] = [
  { when: { name: ['same'], mail: ['same'] }, score: 0.97 },
  { when: { name: ['same'], mail: ['office'], phone: ['same', 'office', 'like', 'unknown'] }, score: 0.94 },
  { when: { name: ['same'], mail: ['office'] }, score: 0.6 },
  { when: { name: ['alike', 'like', 'part', 'unknown'], mail: ['same'], phone: ['same'] }, score: 0.93 },

  { when: { name: ['same'], phone: ['same'], mail: ['other'], company: ['other'] }, score: 0.6 },
  { when: { name: ['same'], phone: ['same'] }, score: 0.95 },
  { when: { name: ['alike'], mail: ['same'] }, score: 0.93 },
  { when: { name: ['like'], mail: ['same'], phone: ['like', 'unknown', 'office'] }, score: 0.88 },
  { when: { name: ['alike'], phone: ['same'], mail: ['other'], company: ['other'] }, score: 0.5 },
  { when: { name: ['alike'], phone: ['same'] }, score: 0.9 },
  { when: { name: ['part'], mail: ['same'], phone: ['like', 'unknown', 'office'] }, score: 0.87 },
  { when: { name: ['same'], phone: ['like'], mail: ['unknown'], company: ['same', 'like', 'unknown'] }, score: 0.88 },

  { when: { name: ['alike'], mail: ['office'], phone: ['same', 'office', 'like', 'unknown'] }, score: 0.6 },
  { when: { name: ['same'], phone: ['office'] }, score: 0.65 },
  { when: { name: ['same'], phone: ['like'] }, score: 0.6 },
  { when: { name: ['same'], company: ['same'] }, score: 0.55 },
  { when: { name: ['same'], company: ['like'], phone: ['unknown'] }, score: 0.45 },
  { when: { name: ['same'], company: ['like'], mail: ['unknown'] }, score: 0.4 },
  { when: { name: ['alike'], company: ['same'], phone: ['unknown', 'like', 'office'], mail: ['unknown', 'office'] }, score: 0.4 },

  { when: { mail: ['same'] }, score: 0.5 },
  { when: { name: ['like', 'part', 'unknown'], phone: ['same'] }, score: 0.5 },
  { when: { name: ['other'], phone: ['same'], mail: ['other'] }, score: 0 },
  { when: { phone: ['same'] }, score: 0.3 },
  { when: { name: ['alike', 'like'], phone: ['like'], company: ['same'] }, score: 0.45 },
  { when: { name: ['alike'], phone: ['like'], mail: ['unknown'] }, score: 0.35 },
];

function reasonsOf({ name, phone, mail, company }: Likeness): readonly MatchReason[] {
  const reasons: (MatchReason | null)[] = [
    phone === 'same' || phone === 'office' ? 'samePhone' : null,
    mail === 'same' || mail === 'office' ? 'sameMail' : null,
    name === 'same' ? 'sameName' : name === 'alike' || name === 'like' || name === 'part' ? 'likeName' : null,
    company === 'same' ? 'sameCompany' : company === 'like' ? 'likeCompany' : null,
    phone === 'like' ? 'likePhone' : null,
    phone === 'other' ? 'otherPhone' : null,
    mail === 'other' ? 'otherMail' : null,
    company === 'other' ? 'otherCompany' : null,
    name === 'other' ? 'otherName' : null,
  ];
  return reasons.filter((reason) => reason !== null);
}
