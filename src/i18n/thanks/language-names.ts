import type { Lang } from '../../ledger/lang';

/** Each language by its own name, whoever reads it. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' };
