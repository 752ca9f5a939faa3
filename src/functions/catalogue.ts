/** A parameter as the formula bar shows it. */
export interface FunctionParam {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly optional: boolean;
}

/** The help of one custom function; the build writes it as JSDoc above the real declaration. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly params: readonly FunctionParam[];
  readonly returns: { readonly type: string; readonly text: string };
}

const param = (name: string, type: string, text: string): FunctionParam => ({ name, type, text, optional: false });
const optional = (name: string, type: string, text: string): FunctionParam => ({ name, type, text, optional: true });

const TABLE = param('table', 'Array<Array<any>>', 'Customers with their header row, e.g. Customers!A1:AX; headers in English or Chinese.');
const AS_OF = param('as_of', 'Date', 'The day to reckon for: a cell with a date, such as «As of» on the Policy tab.');
const PURCHASES = optional('purchases', 'Array<Array<any>>', 'The purchase log with its header row. Left out: the Last purchase column of the table counts.');
const CONTACTS = optional('contacts', 'Array<Array<any>>', 'The contact log with its header row. Left out: the Last contact column of the table counts.');
const POLICY = optional('policy', 'Array<Array<any>>', 'The Policy tab with its header row. Left out: the defaults.');

/** Every custom function of the ledger, in the order of the documentation. */
export const CATALOGUE: readonly FunctionHelp[] = [
  {
    name: 'LEDGER_GRADE',
    description: 'The customer grade A to F of every row, from the facts, the logs and the day. 每列客戶的級別 A–F。每行客户的级别 A–F。',
    params: [TABLE, AS_OF, PURCHASES, CONTACTS, POLICY],
    returns: { type: 'Array<Array<string>>', text: 'One grade a row, below each other.' },
  },
  {
    name: 'LEDGER_WHY',
    description: 'Why every row has its grade: the rule and the dates, in one sentence. 每列客戶級別的理由。每行客户级别的理由。',
    params: [TABLE, AS_OF, PURCHASES, CONTACTS, POLICY],
    returns: { type: 'Array<Array<string>>', text: 'One sentence a row, below each other.' },
  },
  {
    name: 'LEDGER_STAGE',
    description: 'The place in the sales funnel of every row. 每列客戶的漏斗階段。每行客户的漏斗阶段。',
    params: [TABLE, AS_OF, POLICY],
    returns: { type: 'Array<Array<string>>', text: 'One funnel stage a row, below each other.' },
  },
  {
    name: 'LEDGER_CASE',
    description: 'The purchasing-power case 1, 2, 3 or ? of every prospect with strong intention. 購買力情況。购买力情况。',
    params: [TABLE, POLICY],
    returns: { type: 'Array<Array<string>>', text: 'One case a row, below each other; blank where it does not apply.' },
  },
  {
    name: 'LEDGER_FOLLOW_UP',
    description: 'The next follow-up date by grade and last contact, always a workday. 下次跟進日。下次跟进日。',
    params: [
      param('grade', 'string', 'A to F, a cell or a column.'),
      param('last_contact', 'Date', 'The day of the last contact, a cell or a column of the same height.'),
      optional('case', 'string', 'Purchasing-power case 1, 2, 3 or ?. 3 halves the wait, 1 makes it 30 days at least.'),
      optional('standing', 'boolean', 'Yes for a B that is a buyer in standing: kept close like an A.'),
      optional('holidays', 'Array<Array<Date>>', 'Days that are not worked.'),
      optional('make_up_days', 'Array<Array<Date>>', 'Weekend days that are worked.'),
      POLICY,
    ],
    returns: { type: 'Date', text: 'The date, or one a row; blank without a last contact.' },
  },
  {
    name: 'LEDGER_STRATEGY',
    description: 'How to respond to a customer of this grade. 對這一級客戶的應對策略。对这一级客户的应对策略。',
    params: [param('grade', 'string', 'A to F, a cell or a column.'), POLICY],
    returns: { type: 'string', text: 'The strategy in the language of the user.' },
  },
  {
    name: 'LEDGER_PITCH',
    description: 'What to bring forward and what to leave out with a buyer of this psychology. 對這種購買心理的說法與忌諱。对这种购买心理的说法与忌讳。',
    params: [param('psychology', 'string', 'One or two of pragmatic, brand, aesthetic, novelty, conformity (實用、品牌…), a cell or a column.'), POLICY],
    returns: { type: 'string', text: 'The pitch in the language of the user; a line for each of two types.' },
  },
  {
    name: 'LEDGER_COMPLETENESS',
    description: 'How much of the card of every row is known, of what matters for its grade; format it as percent. 資料卡完整度。资料卡完整度。',
    params: [
      param('table', 'Array<Array<any>>', 'Customers or Profiles, or both side by side, with their header row. Only facts that have a column are asked for.'),
      optional('as_of', 'Date', 'The day to reckon the grade for, where the table has no Grade column. Left out: only what is asked of everybody counts.'),
      POLICY,
    ],
    returns: { type: 'Array<Array<number>>', text: 'A share from 0 to 1 a row, below each other.' },
  },
  {
    name: 'LEDGER_MASK',
    description: 'What others may see of a name, phone, mail or address: 王○明, •••678, a•••. 遮罩個人資料。个人信息脱敏。',
    params: [
      param('value', 'string', 'A cell or a column.'),
      param('kind', 'string', 'name, phone, mail or address (姓名、電話、電子郵件、地址), a cell or a column of the same height.'),
    ],
    returns: { type: 'string', text: 'The masked text, or one a row; blank for a blank.' },
  },
];
