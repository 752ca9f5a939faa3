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
 * The first rule that fits two customers decides. «Own» mail: one that is no office's (info@) and that few have; «own»
 * phone likewise: a switchboard without the same extension says no more than where somebody works. A name is «alike» when
 * it differs by sound or by a slip (志豪, 智豪; 王明小; a title), «like» when one letter is another, which may as well be a
 * brother's, and a «part» when only the surname stands there. The same name alone, above all, says nothing.
 */
const RULES: readonly Rule[] = [
  // The same for sure.
  // 1. The same name at the same own mail.
  { when: { name: ['same'], mail: ['same'] }, score: 0.97 },
  // 2. The same name at the office's mail, unless the phones differ.
  { when: { name: ['same'], mail: ['office'], phone: ['same', 'office', 'like', 'unknown'] }, score: 0.94 },
  { when: { name: ['same'], mail: ['office'] }, score: 0.6 },
  // 3. The same own phone and the same own mail, and the names do not contradict each other.
  { when: { name: ['alike', 'like', 'part', 'unknown'], mail: ['same'], phone: ['same'] }, score: 0.93 },
  // 4. The same name at the same own phone; look, when mail and company are both others.
  { when: { name: ['same'], phone: ['same'], mail: ['other'], company: ['other'] }, score: 0.6 },
  { when: { name: ['same'], phone: ['same'] }, score: 0.95 },
  // 5. Names alike at the same own mail; names like, or one a part of the other, unless the phones differ.
  { when: { name: ['alike'], mail: ['same'] }, score: 0.93 },
  { when: { name: ['like'], mail: ['same'], phone: ['like', 'unknown', 'office'] }, score: 0.88 },
  { when: { name: ['part'], mail: ['same'], phone: ['like', 'unknown', 'office'] }, score: 0.87 },
  // 6. Names alike at the same own phone; look, when mail and company are both others.
  { when: { name: ['alike'], phone: ['same'], mail: ['other'], company: ['other'] }, score: 0.5 },
  { when: { name: ['alike'], phone: ['same'] }, score: 0.9 },
  // 7. The same name, and the phone is one digit off or lacks its area; look, when mail or company is another.
  { when: { name: ['same'], phone: ['like'], mail: ['unknown'], company: ['same', 'like', 'unknown'] }, score: 0.88 },

  // Worth a look.
  // 8. The same name at one switchboard, or with a phone that is nearly the same.
  { when: { name: ['alike'], mail: ['office'], phone: ['same', 'office', 'like', 'unknown'] }, score: 0.6 },
  { when: { name: ['same'], phone: ['office'] }, score: 0.65 },
  { when: { name: ['same'], phone: ['like'] }, score: 0.6 },
  // 9. The same name in the same company; in a company alike only while nothing else speaks against it.
  { when: { name: ['same'], company: ['same'] }, score: 0.55 },
  { when: { name: ['same'], company: ['like'], phone: ['unknown'] }, score: 0.45 },
  { when: { name: ['same'], company: ['like'], mail: ['unknown'] }, score: 0.4 },
  { when: { name: ['alike'], company: ['same'], phone: ['unknown', 'like', 'office'], mail: ['unknown', 'office'] }, score: 0.4 },
  // 10. The same own mail or phone under another name: a couple, an assistant. Two with one phone and a mail each are two.
  { when: { mail: ['same'] }, score: 0.5 },
  { when: { name: ['like', 'part', 'unknown'], phone: ['same'] }, score: 0.5 },
  { when: { name: ['other'], phone: ['same'], mail: ['other'] }, score: 0 },
  { when: { phone: ['same'] }, score: 0.3 },
  // 11. Name and phone both a little off.
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
