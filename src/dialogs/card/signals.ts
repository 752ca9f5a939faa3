import { PSYCHOLOGY_RULES, typesOf, type Signal } from '../../domain/card/psychology';
import { signalMessages } from '../../i18n/psychology/signals/choose';
import { LANGS, type Lang } from '../../ledger/lang';

/** What the cell of signals holds: those of the list, and what somebody saw in their own words. */
export interface SeenSignals {
  readonly ticked: readonly Signal[];
  readonly own: string;
}

export const SIGNALS: readonly Signal[] = PSYCHOLOGY_RULES.flatMap((rule): readonly Signal[] => rule.signals);

/** Reads the cell, in whichever of the three languages it was ticked. */
export function readSignals(cell: string): SeenSignals {
  const parts = cell.split(/[;；\n]/).map((part) => part.trim()).filter((part) => part !== '');
  const found = parts.map((part) => known.get(part.toLowerCase()) ?? null);
  return {
    ticked: SIGNALS.filter((signal) => found.includes(signal)),
    own: parts.filter((_, at) => found[at] === null).join(SEPARATOR.en),
  };
}

/** The cell's text: what was ticked in the words of the person's language, then their own. */
export function writeSignals({ ticked, own }: SeenSignals, lang: Lang): string {
  const words = signalMessages(lang);
  return [...SIGNALS.filter((signal) => ticked.includes(signal)).map((signal) => words[signal]), own.trim()].filter((part) => part !== '').join(SEPARATOR[lang]);
}

/** The codes for the cell of types: what the ticked signals speak for. Nothing ticked says nothing, so what stood there stays. */
export function typesAfter(ticked: readonly Signal[], before: SeenSignals, value: string): string {
  if (ticked.length === 0) return before.ticked.length === 0 ? value : '';
  return typesOf(ticked).join(',');
}

const SEPARATOR: Readonly<Record<Lang, string>> = { en: '; ', 'zh-Hant': '；', 'zh-Hans': '；' };
const known: ReadonlyMap<string, Signal> = new Map(LANGS.flatMap((lang) => SIGNALS.map((signal) => [signalMessages(lang)[signal].toLowerCase(), signal] as const)));
