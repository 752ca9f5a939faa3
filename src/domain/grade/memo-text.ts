import type { Day } from '../day';
import { frameValues, KEPT_TRIES, type Frame, type Memo } from './memo';

/** Raised whenever the meaning of a field changes: memos of other versions are folded anew. */
const VERSION = 1;
const LENGTH = 30;

/** The memo as compact JSON text for one cell: an array, so it looks like no formula, number or date. */
export function encodeMemo(memo: Memo): string {
  if (last?.memo !== memo) last = { memo, text: encoded(memo) };
  return last.text;
}

// Customers without a line share one memo.
let last: { readonly memo: Memo; readonly text: string } | null = null;

function encoded(memo: Memo): string {
  const values: (number | null)[] = [
    memo.standing ? 1 : 0, memo.raises, memo.firstRaise, memo.gapEnd, memo.lapsedAfter,
    memo.orderDays, memo.firstOrder, memo.lastOrder, memo.totalThousandths,
    memo.purchaseLines, memo.contactLines, memo.lineHash,
    memo.lastTalk, memo.visited ? 1 : 0, memo.earlierTries,
    memo.talkLine, memo.promised, memo.talkedAgain ? 1 : 0,
    memo.manualOrders, memo.manualLapsed ? 1 : 0, memo.futureDay,
  ];
  for (const day of memo.tries) values.push(day);
  return frameText(memo.frame) + JSON.stringify(values).slice(1);
}

// Nearly everybody has the same frame.
let lastFrame: { readonly frame: Frame; readonly text: string } | null = null;
function frameText(frame: Frame): string {
  if (lastFrame?.frame !== frame) lastFrame = { frame, text: `${JSON.stringify([VERSION, ...frameValues(frame)]).slice(0, -1)},` };
  return lastFrame.text;
}

/** The memo in a cell's text, or null for anything that is not exactly one that this version wrote. */
export function decodeMemo(text: string): Memo | null {
  if (!text.startsWith(`[${VERSION},`) || text.length > MAX_TEXT) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isNumbers(parsed) || parsed.length < LENGTH || parsed.length > LENGTH + KEPT_TRIES) return null;
  const [
    , knownContact, knownPurchase, knownBuyer, manualSince, closeDays, lapseDays, returnDays, toA,
    standing, raises, firstRaise, gapEnd, lapsedAfter, orderDays, firstOrder, lastOrder, totalThousandths,
    purchaseLines, contactLines, lineHash, lastTalk, visited, earlierTries, talkLine, promised, talkedAgain,
    manualOrders, manualLapsed, futureDay,
  ] = parsed;
  const frame: Frame = {
    knownContact: day(knownContact), knownPurchase: day(knownPurchase), knownBuyer: knownBuyer === 1,
    manualSince: day(manualSince), closeDays: number(closeDays), lapseDays: number(lapseDays),
    returnDays: number(returnDays), firstPurchase: toA === 1 ? 'toA' : 'oneUp',
  };
  const memo: Memo = {
    frame, standing: standing === 1, raises: number(raises), firstRaise: day(firstRaise), gapEnd: day(gapEnd),
    lapsedAfter: day(lapsedAfter), orderDays: number(orderDays), firstOrder: day(firstOrder),
    lastOrder: day(lastOrder), totalThousandths: number(totalThousandths), purchaseLines: number(purchaseLines),
    contactLines: number(contactLines), lineHash: number(lineHash), lastTalk: day(lastTalk), visited: visited === 1,
    tries: parsed.slice(LENGTH).map((attempt) => number(attempt) as Day), earlierTries: number(earlierTries),
    talkLine: day(talkLine), promised: day(promised), talkedAgain: talkedAgain === 1,
    manualOrders: number(manualOrders), manualLapsed: manualLapsed === 1, futureDay: day(futureDay),
  };
  // Whatever a person's hand changed in the cell does not come out the same when it is written again.
  return encodeMemo(memo) === text ? memo : null;
}

const MAX_TEXT = 2000;

function isNumbers(value: unknown): value is readonly (number | null)[] {
  return Array.isArray(value) && value.every((item) => item === null || (typeof item === 'number' && Number.isFinite(item)));
}

function day(value: number | null | undefined): Day | null {
  return value === null || value === undefined ? null : (value as Day);
}

/** A blank where a number belongs becomes -1, which is written differently and so rejects the memo. */
function number(value: number | null | undefined): number {
  return value ?? -1;
}
