import type { Lang } from '../ledger/lang';
import type { Ledger } from './open-ledger';

/** Where phones without a country code are from: as the Policy tab says, else as the spreadsheet's locale or language does. */
export function phoneRegion({ policyTab: { settings }, env: { host }, lang }: Ledger): string {
  return settings.phoneRegion ?? (host.region() || BY_LANGUAGE[lang]);
}

const BY_LANGUAGE: Readonly<Record<Lang, string>> = { en: 'US', 'zh-Hant': 'TW', 'zh-Hans': 'CN' };
