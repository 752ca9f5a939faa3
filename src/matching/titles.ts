/** A name without what it is addressed by, and whom that says it is. All of it folded. */
export interface Untitled {
  readonly name: string;
  readonly sex: 'm' | 'f' | null;
}

/** Takes 先生, 小姐, 總經理 … off the end of a Chinese name; 王總 and 陳董 too, where only the surname is left. */
export function untitledHan(name: string): Untitled {
  let rest = name;
  let sex: Untitled['sex'] = null;
  for (let title = TITLE.exec(rest); title !== null && title[0].length < rest.length; title = TITLE.exec(rest)) {
    rest = rest.slice(0, title.index);
    sex ??= MEN.test(title[0]) ? 'm' : WOMEN.test(title[0]) ? 'f' : null;
  }
  return { name: /^.[总董老]$/u.test(rest) && rest.length === 2 ? rest.slice(0, 1) : rest, sex };
}

/** Takes Mr, Ms, Dr … off the words of a name. */
export function untitledWords(words: readonly string[]): { readonly words: readonly string[]; readonly sex: Untitled['sex'] } {
  const rest = words.filter((word) => !WESTERN.has(word));
  if (rest.length === 0) return { words, sex: null };
  return { words: rest, sex: words.includes('mr') ? 'm' : words.some((word) => word === 'mrs' || word === 'ms' || word === 'miss') ? 'f' : null };
}

const TITLE = /(?:先生|小姐|女士|太太|夫人|经理|总经理|副总经理|副总|副理|协理|襄理|课长|科长|处长|部长|厂长|店长|所长|院长|校长|馆长|主任|组长|专员|董事长|总裁|总监|执行长|老板|老板娘|师傅|老师|教授|博士|医师|医生|律师|会计师|设计师|工程师|秘书|助理|同学|君|様|さん)$/;
const MEN = /先生/;
const WOMEN = /小姐|女士|太太|夫人|老板娘/;
const WESTERN: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'madam', 'herr', 'frau', 'monsieur', 'madame', 'mme', 'sr', 'sra', 'jr', 'phd', 'md', 'ceo', 'cto', 'cfo']);
