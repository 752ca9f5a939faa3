import type { Person } from '../../../src/matching/person';

/** A list of people in which is known who was entered twice. */
export interface LabelledList {
  readonly people: readonly Person[];
  /** By id, the smaller first, joined by a space. */
  readonly same: ReadonlySet<string>;
  /** Pairs that only look the same, of the kind that was meant to be hard. */
  readonly hard: readonly { readonly pair: string; readonly kind: string }[];
}

/**
 * Makes a list of its own tables and rules alone: it knows nothing of how the matcher folds or compares. Whoever is entered
 * twice keeps a phone or a mail address that was the same before the slips, as in any two cards of one person of which
 * somebody could tell.
 */
export function makePairs(seed: number, twice = 600): LabelledList {
  const dice = diceOf(seed);
  const people: Person[] = [];
  const same = new Set<string>();
  const hard: { pair: string; kind: string }[] = [];
  const add = (entry: Omit<Person, 'id'>): string => {
    const id = `C-${String(people.length + 1).padStart(6, '0')}`;
    people.push({ id, ...entry });
    return id;
  };
  const both = (kind: string, one: Omit<Person, 'id'>, two: Omit<Person, 'id'>): void => { hard.push({ kind, pair: `${add(one)} ${add(two)}` }); };

  for (let at = 0; at < twice; at += 1) {
    const who = somebody(dice);
    const [first, again] = [entryOf(who, dice), enteredAgain(who, dice)];
    // Somebody could tell by the mail where the phone is gone: then it stands in both.
    same.add(`${add(again.phone === '' || !nearly(again.phone, who.phone) ? { ...first, email: who.mail } : first)} ${add(again)}`);
  }
  for (let at = 0; at < 1500; at += 1) add(entryOf(somebody(dice), dice));

  for (let at = 0; at < 120; at += 1) {
    const [one, two] = [entryOf(somebody(dice), dice), entryOf(somebody(dice), dice)];
    both('same name', one, { ...two, name: one.name, company: two.company.slice(0, 4) === one.company.slice(0, 4) ? '' : two.company });
  }
  for (let at = 0; at < 60; at += 1) {
    const one = { ...entryOf(somebody(dice), dice), company: companyOf(dice) };
    const two = entryOf(somebody(dice), dice);
    both('same name, same company', { ...one, email: '' }, { ...two, name: one.name, company: one.company, phone: dice.one([mobile(dice), '']) });
  }
  for (let at = 0; at < 80; at += 1) {
    const home = landline(dice);
    both('couple', { ...bare(personName(dice)), phone: home }, { ...bare(personName(dice)), phone: home, email: dice.one(['', mailOf(dice)]) });
  }
  for (let at = 0; at < 80; at += 1) {
    const [surname, first] = [dice.one(SURNAMES)[0], dice.one(GIVEN)[0]];
    const [two, three] = brothers(dice);
    const phone = dice.one([landline(dice), mobile(dice)]);
    both('brothers at home', { ...bare(surname + first + two), phone }, { ...bare(surname + first + three), phone: dice.one([phone, phone, mobile(dice)]) });
  }
  for (let at = 0; at < 40; at += 1) {
    const [surname, mail, phone] = [dice.one(SURNAMES)[0], mailOf(dice), landline(dice)];
    both('husband and wife', { ...bare(`${surname}先生`), phone, email: dice.one([mail, '']) }, { ...bare(`${surname}太太`), phone, email: '' });
  }
  for (let at = 0; at < 40; at += 1) {
    const mail = mailOf(dice);
    both('one mailbox for two', { ...bare(personName(dice)), phone: mobile(dice), email: mail }, { ...bare(personName(dice)), phone: mobile(dice), email: mail });
  }
  for (let at = 0; at < 60; at += 1) {
    const brand = dice.one(COMPANIES)[0];
    const [north, south] = dice.one([['台北忠孝店', '高雄中山店'], ['板橋分公司', '新竹分公司'], ['一廠', '二廠'], ['台中門市', '台南門市']]);
    both('branches', { ...bare(`${brand} ${north}`), phone: landline(dice), email: `service@${dice.one(HOSTS)}` }, { ...bare(`${brand} ${south}`), phone: landline(dice), email: `service@${dice.one(HOSTS)}` });
  }
  for (let at = 0; at < 40; at += 1) {
    const [phone, letter] = [landline(dice), dice.one(GIVEN)[0]];
    const [one, two] = dice.one([['企業', '實業'], ['建設', '營造'], ['電子', '控股'], ['纖維', '化學']]);
    both('sister companies', { ...bare(`${letter}${dice.one(['麗', '華', '統'])}${one}股份有限公司`), phone }, { ...bare(`${letter}${dice.one(['鵬', '成', '新'])}${two}股份有限公司`), phone });
  }
  const [switchboard, firm] = ['02-8770-6000', '遠洋國際股份有限公司'];
  const colleagues = Array.from({ length: 250 }, () => add({ name: personName(dice), company: firm, phone: dice.one([switchboard, `${switchboard} #${String(dice.below(900) + 100)}`]), email: '' }));
  hard.push(...colleagues.slice(1).map((id, at) => ({ kind: 'one switchboard', pair: `${colleagues[at] ?? ''} ${id}` })));
  const direct = Array.from({ length: 80 }, (_, at) => add({ name: personName(dice), company: '長江電腦', phone: `(02)2655-${String(1000 + at)}`, email: '' }));
  hard.push(...direct.slice(1).map((id, at) => ({ kind: 'direct lines', pair: `${direct[at] ?? ''} ${id}` })));
  return { people, same, hard };
}

interface Dice {
  below(most: number): number;
  one<T>(of: readonly T[]): T;
  /** Whether something of so many in a hundred happens. */
  in100(share: number): boolean;
}

function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    in100: (share) => next() * 100 < share,
    one: (of) => {
      const picked = of[below(of.length)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
  };
}

/** Each letter traditional and simplified. */
type Letter = readonly [string, string];

interface Somebody {
  readonly name: readonly Letter[] | null;
  readonly western: readonly [string, string] | null;
  readonly company: Letter;
  readonly phone: string;
  readonly mail: string;
}

function somebody(dice: Dice): Somebody {
  const western = dice.in100(22) ? [dice.one(FIRST), dice.one(LAST)] as const : null;
  const name = western === null ? [dice.one(SURNAMES), dice.one(GIVEN), ...(dice.in100(94) ? [dice.one(GIVEN)] : [])] : null;
  return { name, western, company: dice.one(COMPANIES), phone: dice.in100(70) ? mobile(dice) : landline(dice), mail: mailOf(dice) };
}

function entryOf(who: Somebody, dice: Dice): Omit<Person, 'id'> {
  return {
    name: who.name === null ? (who.western ?? []).join(' ') : who.name.map(([letter]) => letter).join(''),
    company: dice.in100(60) ? `${who.company[0]}${dice.one(['股份有限公司', '有限公司', '', '企業社'])}` : '',
    phone: who.phone,
    email: dice.in100(55) ? who.mail : '',
  };
}

/** The same person as another colleague types him. */
function enteredAgain(who: Somebody, dice: Dice): Omit<Person, 'id'> {
  const phone = dice.in100(14) ? '' : dice.in100(4) ? mobile(dice) : typedPhone(who.phone, dice);
  const gone = phone === '' || !nearly(phone, who.phone);
  return {
    name: typedName(who, dice),
    company: dice.in100(50) ? typedCompany(who.company, dice) : dice.in100(8) ? companyOf(dice) : '',
    phone,
    email: gone || dice.in100(45) ? typedMail(who.mail, dice) : dice.in100(6) ? mailOf(dice) : '',
  };
}

/** Whether the phone that was typed is meant to be that one: a new number shares next to nothing with it. */
function nearly(typed: string, meant: string): boolean {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  const own = meant.replace(/\D/g, '').slice(-6);
  return [...own].filter((digit, at) => digit === digits.slice(-6)[at]).length >= 4;
}

function typedName({ name, western }: Somebody, dice: Dice): string {
  if (name === null) return typedWestern(western ?? ['', ''], dice);
  const letters = name.map(([letter]) => letter);
  const written = letters.join('');
  const kind = dice.below(100);
  if (kind < 40) return written;
  if (kind < 54) return `${written}${dice.one(['先生', '小姐', ' 經理', '總經理', '女士', ' 老師', '副理'])}`;
  if (kind < 68) return name.map(([, simple]) => simple).join('');
  if (kind < 76) return letters.join(dice.one([' ', '　']));
  if (kind < 80) return `${letters[0] ?? ''}${dice.one(['先生', '小姐', '經理'])}`;
  if (kind < 90) {
    const at = dice.below(letters.length - 1) + 1;
    const sounds = SOUNDS.find((group) => group.includes(letters[at] ?? ''));
    return letters.map((letter, place) => (place === at && sounds !== undefined ? dice.one([...sounds].filter((other) => other !== letter)) : letter)).join('');
  }
  if (kind < 94 && letters.length > 2) return `${letters[0] ?? ''}${letters[2] ?? ''}${letters[1] ?? ''}`;
  if (kind < 97 && letters.length > 2) return `${letters[0] ?? ''}${letters[2] ?? ''}`;
  return letters.map((letter, place) => (place === letters.length - 1 ? dice.one(GIVEN)[0] : letter)).join('');
}

function typedWestern([first, last]: readonly [string, string], dice: Dice): string {
  const kind = dice.below(100);
  if (kind < 40) return `${first} ${last}`;
  if (kind < 55) return `${last}, ${first}`;
  if (kind < 65) return `${dice.one(['Mr', 'Ms.', 'Dr.'])} ${first} ${last}`;
  if (kind < 73) return `${first} ${last}`.toUpperCase();
  if (kind < 80) return `${first} ${dice.one(['A.', 'M.', 'James'])} ${last}`;
  if (kind < 85) return `${first[0] ?? ''}. ${last}`;
  const at = dice.below(last.length - 2) + 1;
  return dice.in100(50) ? `${first} ${last.slice(0, at)}${last[at + 1] ?? ''}${last[at] ?? ''}${last.slice(at + 2)}` : `${first} ${last.slice(0, at)}${last.slice(at + 1)}`;
}

function typedCompany([traditional, simple]: Letter, dice: Dice): string {
  return `${dice.in100(25) ? simple : traditional}${dice.one(['', '', '股份有限公司', '(股)公司', '有限公司', ' Co., Ltd.'])}`;
}

/** `0912-345-678` and `02-2531-7099` as others write them. */
function typedPhone(phone: string, dice: Dice): string {
  const digits = phone.replace(/\D/g, '');
  const groups = phone.split('-');
  const kind = dice.below(100);
  if (kind < 25) return phone;
  if (kind < 40) return digits;
  if (kind < 52) return `+886 ${digits.slice(1)}`;
  if (kind < 58) return `886-${groups.join('-').slice(1)}`;
  if (kind < 64) return groups.join(' ');
  if (kind < 70) return [...phone].map((char) => (/\d/.test(char) ? String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0) : '－')).join('');
  if (kind < 76) return digits.startsWith('09') ? digits.slice(1) : `(${groups[0] ?? ''})${groups.slice(1).join('-')}`;
  if (kind < 82) return digits.startsWith('09') ? phone : groups.slice(1).join('-');
  if (kind < 87) return digits.startsWith('09') ? phone : `${phone}${dice.one([' #12', ' 分機301', ' ext. 22'])}`;
  const at = dice.below(6) + 3;
  if (kind < 94) return digits.slice(0, at) + String((Number(digits[at]) + 1 + dice.below(9)) % 10) + digits.slice(at + 1);
  return digits.slice(0, at - 1) + (digits[at] ?? '') + (digits[at - 1] ?? '') + digits.slice(at + 1);
}

function typedMail(mail: string, dice: Dice): string {
  const [user = '', host = ''] = mail.split('@');
  if (dice.in100(25)) return mail.toUpperCase();
  if (host === 'gmail.com' && dice.in100(50)) return `${user.slice(0, 2)}.${user.slice(2).replace('.', '')}@${host}`;
  return dice.in100(15) ? `<${mail}>` : mail;
}

function bare(name: string): Omit<Person, 'id'> {
  return { name, company: '', phone: '', email: '' };
}

function personName(dice: Dice): string {
  return dice.one(SURNAMES)[0] + dice.one(GIVEN)[0] + dice.one(GIVEN)[0];
}

function companyOf(dice: Dice): string {
  return `${dice.one(COMPANIES)[0]}股份有限公司`;
}

function brothers(dice: Dice): readonly [string, string] {
  return dice.one([['強', '明'], ['傑', '豪'], ['雄', '輝'], ['芬', '芳'], ['德', '仁'], ['成', '功'], ['玲', '珠'], ['安', '平'], ['文', '武'], ['翰', '霖']] as const);
}

function mobile(dice: Dice): string {
  return `09${digitsOf(2, dice)}-${digitsOf(3, dice)}-${digitsOf(3, dice)}`;
}

function landline(dice: Dice): string {
  return dice.in100(60) ? `02-2${digitsOf(3, dice)}-${digitsOf(4, dice)}` : `${dice.one(['03', '04', '06', '07'])}-${String(dice.below(6) + 2)}${digitsOf(2, dice)}-${digitsOf(4, dice)}`;
}

function digitsOf(count: number, dice: Dice): string {
  return Array.from({ length: count }, () => String(dice.below(10))).join('');
}

function mailOf(dice: Dice): string {
  return `${dice.one(FIRST).toLowerCase()}${dice.one(['.', '', '_'])}${dice.one(LAST).toLowerCase()}${String(dice.below(9000) + 10)}@${dice.one(HOSTS)}`;
}

const HOSTS = ['gmail.com', 'gmail.com', 'yahoo.com.tw', 'hotmail.com', 'ms15.hinet.net', 'outlook.com', 'qq.com', 'example.com.tw'];
const FIRST = ['John', 'Mary', 'David', 'Linda', 'Kevin', 'Susan', 'Peter', 'Grace', 'Andrew', 'Emily', 'Robert', 'Angela', 'Steven', 'Vivian', 'Daniel', 'Cathy', 'Thomas', 'Helen', 'Patrick', 'Monica'];
const LAST = ['Smith', 'Johnson', 'Garcia', 'Fischer', 'Tanaka', 'Nguyen', 'Anderson', 'Martinez', 'Schneider', 'Wilson', 'Kowalski', 'Suzuki', 'Peterson', 'Morgan', 'Campbell', 'Hoffmann', 'Mitchell', 'Yamamoto', 'Richards', 'Oconnor'];
const lettersOf = (text: string): readonly Letter[] => text.split(' ').map((pair) => {
  const [traditional = '', simple] = [...pair];
  return [traditional, simple ?? traditional] as const;
});
const SURNAMES = lettersOf('陳陈 陳陈 陳陈 林 林 黃黄 黃黄 張张 張张 李 李 王 王 吳吴 劉刘 蔡 楊杨 許许 鄭郑 謝谢 郭 洪 曾 邱 廖 賴赖 徐 周 葉叶 蘇苏 莊庄 江 呂吕 何 羅罗 高 蕭萧 潘 簡简 朱 鍾钟');
const GIVEN = lettersOf('怡 君 志 豪 淑 芬 雅 婷 建 宏 家 明 俊 傑杰 美 玲 惠 文 佳 穎颖 宗 翰 冠 宇 承 恩 詩诗 涵 思 妤 柏 偉伟 鈞钧 彥彦 廷 慧 敏 靜静 麗丽 華华 國国 榮荣 信 德 秀 珍 玉 鳳凤 金 龍龙 欣 潔洁 筱 嘉 銘铭 哲 維维 瑋玮 育 誠诚 正 雄 清 蓉 萱 琪 瑜 鴻鸿 昌 世 安 雲云 蘭兰');
const COMPANIES = ['遠東紡織/远东纺织', '大同機械/大同机械', '永豐紙業/永丰纸业', '長榮貿易/长荣贸易', '聯發電子/联发电子', '東元科技/东元科技', '華夏塑膠/华夏塑胶', '國泰建材/国泰建材', '南僑食品/南侨食品', '寶島眼鏡/宝岛眼镜', '台揚通訊/台扬通讯', '億光照明/亿光照明', '新光保全/新光保全', '福興茶行/福兴茶行', '順發電腦/顺发电脑', '裕隆汽車/裕隆汽车', '聲寶家電/声宝家电', '義美食品/义美食品', '東陽實業/东阳实业', '瑞儀光電/瑞仪光电']
  .map((pair): Letter => { const [traditional = '', simple = ''] = pair.split('/'); return [traditional, simple]; });
/** What a hurried keyboard makes of a letter. */
const SOUNDS = ['志智誌至', '豪浩毫', '淑叔', '芬紛分', '婷亭庭', '宏鴻紅', '家佳嘉', '明銘名', '俊駿峻', '傑捷潔', '玲鈴齡', '惠慧會', '文紋聞', '宗中忠', '冠官', '宇羽雨', '承成誠', '詩師', '思司絲', '瑜餘于', '偉瑋維', '彥燕', '廷婷', '靜靖', '麗莉', '華樺', '榮融', '珍真', '欣心新', '育玉', '清青', '琪其', '雲芸', '敏閔', '信欣', '雅亞', '怡宜', '君均', '建健', '恩', '安'].filter((group) => [...group].length > 1);
