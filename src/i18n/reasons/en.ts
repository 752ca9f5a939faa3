import type { ReasonMessages } from './messages';

export const en: ReasonMessages = {
  notGraded: 'Not graded',
  facts: {
    G1: ({ held }) => held === 'need' ? 'no need' : held === 'demand' ? 'no demand' : 'no intention to buy',
    G0: () => 'nothing known yet of intention and product knowledge',
    G2: () => 'does not know the product well enough yet',
    G2b: () => 'some intention; whether they know the product is not recorded',
    G3: () => 'intention not known yet',
    G3b: () => 'has bought; what they need now is not known',
    G5: ({ doubt }) => `strong intention; doubt: ${doubt}`,
    G6: ({ doubt }) => doubt === '' ? 'some intention' : `some intention; doubt: ${doubt}`,
    G4: ({ saidYes, close }) => saidYes ? 'strong intention, said yes' : `strong intention, expected to close on ${close ?? '–'}`,
    G7: ({ issue }) => `strong intention; open: ${issue}`,
    G7b: ({ close }) => `strong intention, but the expected close ${close ?? '–'} has passed`,
    G7c: ({ held }) => held === 'power' ? 'strong intention, but no purchasing power now'
      : held === 'authority' ? 'strong intention, but someone else decides'
        : 'strong intention; no yes and no close date near',
  },
  assumedInformed: ' (product knowledge not recorded, taken as enough)',
  why: {
    facts: ({ grade, facts }) => `${grade}: ${facts}.`,
    standing: ({ lastOrder, lastTalk }) => `A: last bought ${lastOrder} and in close contact, last talk ${lastTalk}.`,
    quiet: ({ lastOrder, lastTalk }) => `B: last bought ${lastOrder}, but quiet since ${lastTalk}; one talk restores A.`,
    raised: ({ grade, factsSay, facts, raises, since, lastOrder, quietSince }) =>
      `${grade}: ${facts} (${factsSay}), raised ${raises === 1 ? `one grade for the purchase of ${since}`
        : `${raises} grades for purchases from ${since} to ${lastOrder}`}${quietSince === null ? '' : `; quiet since ${quietSince}, one talk shows A again`}.`,
    lapsed: ({ grade, facts, lastOrder, after }) =>
      `${grade}: last bought ${lastOrder}${after === null ? '' : `, contact lapsed after ${after}`}; ${facts}.`,
    undated: ({ grade, facts }) => `${grade}: bought before, date unknown; ${facts}.`,
    manual: ({ grade, given, reason, since, orders, firstPurchase, quietSince, computed }) =>
      `${grade}: set to ${given} by hand on ${since}${reason === '' ? ', no reason given' : ` – ${reason}`}`
      + `${firstPurchase ? '; first purchase since' : orders === 0 ? '' : orders === 1 ? '; raised for one purchase since' : `; raised for ${orders} purchases since`}`
      + `${quietSince === null ? '' : `; quiet since ${quietSince}`}. Computed: ${computed}`,
    manualExpired: ({ given, since, computed }) => `${computed} (The ${given} set by hand on ${since} has expired: no talk for too long.)`,
  },
  toReach: ({ grade, step }) => `To reach ${grade}: ${step}.`,
  until: ({ step }) => ` Until then: ${step}.`,
  steps: {
    talk: () => 'talk to them once',
    purchase: () => 'a purchase',
    clearDoubt: ({ doubt }) => `clear the doubt «${doubt}»`,
    settleIssue: ({ issue }) => `settle «${issue}»`,
    newDate: ({ days }) => `agree a new close date within ${days} days, or name what holds it`,
    yesOrDate: ({ days }) => `get a yes, or a close date within ${days} days`,
    dateOrYes: ({ days }) => `get a yes, or a close date within ${days} days`,
    findPower: () => 'find a way for them to pay',
    findAuthority: () => 'reach the person who decides',
    teach: () => 'make sure they know the advantages and the price',
    explain: () => 'explain the advantages and the price first',
    confirmKnowledge: () => 'check what they know of the product',
    reasonToNeed: () => 'give them a reason to need it',
    findIntention: () => 'visit or call and find out whether they want to buy',
    findOut: () => 'visit or call; find out intention and product knowledge',
    establishIntention: () => 'find out whether they want to buy',
    askCurrentNeed: () => 'ask what they need now and win a strong intention',
    strengthen: () => 'find what makes the intention strong',
    close: () => 'close, without pressure',
  },
  notices: {
    knownPurchasesUndated: ({ count }) => `Known purchases (${count}) without a date: fill in the date of the last one, or the grade cannot count them as contact.`,
    dateInFuture: ({ field, day }) => `${FIELDS[field]} lies in the future (${day}) and does not count yet.`,
    lineInFuture: ({ day }) => `A purchase or contact is dated in the future (${day}) and does not count yet.`,
    manualWithoutReason: ({ given }) => `The grade was set to ${given} by hand without a reason: add one.`,
    manualExpired: ({ given, since }) => `The ${given} set by hand on ${since} has expired for lack of talks: renew or clear it.`,
    intentionWithoutNeed: ({ missing }) => `Contradiction: intention to buy, but ${missing === 'need' ? 'need is «no»' : 'demand is «none»'}.`,
    demandWithoutNeed: () => 'Contradiction: need is «no», but a demand is filled in.',
    closeWithoutIntention: ({ close }) => `Contradiction: no intention to buy, but an expected close on ${close}.`,
    closePassed: ({ close }) => `The expected close ${close} has passed: agree a new date or name the issue.`,
    promiseBroken: ({ promised }) => `You promised to be in touch on ${promised} and no talk is logged since.`,
    promiseOnDayOff: ({ promised, day }) => `${promised} is not a workday: the promise is planned for ${day}. Agree on another day, or correct the holidays on the Policy tab.`,
    snoozePassed: ({ until }) => `The snooze until ${until} is over and moves nothing any more. Clear it, or write a later day.`,
    creditBad: () => 'Bad credit: risk of a bad debt. No priority; agree payment first.',
  },
  nextAction: {
    keepClose: 'Keep close: thank, ask for the next need and a referral',
    close: 'Close, without pressure',
    settleIssue: 'Settle the issue, or get a date',
    answerDoubt: 'Answer the doubt: advantages and price first',
    winBack: 'Win back: ask for the current need',
    returning: 'Thank, rebuild contact, ask for the next need',
    visit: 'Visit',
    investigate: 'Investigate the need',
    inform: 'Inform: advantages and price',
  },
  strategy: {
    keepClose: 'Keep close contact; thank them, let them feel respected, ask for the next purchase and for a referral.',
    close: 'About to close: be at hand at any time, without pressing them to buy.',
    settle: 'Settle the small issue that holds it up, or get a date.',
    answer: 'Answer the doubt with patience: a right idea of advantages and price first. A lapsed buyer: ask for the current need and win them back.',
    teach: 'More effort and attention: teach the product and investigate the need.',
    watch: 'Watch from time to time; never drop them.',
    findOut: 'Visit or call and find out intention and product knowledge.',
  },
  followUp: {
    doNotContact: 'Do not contact.',
    promise: ({ promised }) => `Promised for ${promised}.`,
    promiseBroken: ({ promised }) => `Broken promise of ${promised}: call today.`,
    notReached: ({ tries, lastTry }) => tries === 1 ? `Not reached on ${lastTry}: try again.` : `Not reached on ${tries} days, last on ${lastTry}.`,
    interval: ({ row, lastTalk, note }) => `Interval of ${row}${note} after the talk of ${lastTalk}.`,
    neverTalked: ({ row, enteredOn, note }) => `Never talked to; interval of ${row}${note} after entry on ${enteredOn}.`,
    snoozed: ({ until }) => `Snoozed until ${until}.`,
    closeRow: 'close contact',
    case1: ' (parked: no purchasing power now)',
    case3: ' (case 3: half)',
  },
};

const FIELDS = {
  knownLastContact: 'Known last contact', knownLastPurchase: 'Known last purchase',
  manualSince: 'Manual since', enteredOn: 'Entered on',
} as const;
