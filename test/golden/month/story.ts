/** What a person does in the ledger; the sheet's own words for it stand beside it in the golden page. */
export type Doing =
  /** Ticks *done* in the plan, on the computer. */
  | { readonly do: 'tick'; readonly who: string }
  /** The same on a phone, where add-ons do not run: nobody sees it before the next refresh. */
  | { readonly do: 'tickOnPhone'; readonly who: string }
  | { readonly do: 'untick'; readonly who: string }
  | { readonly do: 'outcome'; readonly who: string; readonly outcome: 'Not reached' | 'Visited' }
  /** Types a talk into the Contacts tab. */
  | { readonly do: 'talk'; readonly who: string; readonly said: string; readonly promised?: string; readonly changeNext?: string }
  | { readonly do: 'buys'; readonly who: string; readonly product: string; readonly amount: number }
  /** A new card: a name and how to reach him, nothing else is known. */
  | { readonly do: 'card'; readonly who: string; readonly phone: string }
  /** Types into the customer's row; '' clears the cell. */
  | { readonly do: 'facts'; readonly who: string; readonly facts: Readonly<Record<string, string>> };

export interface WorkingDay {
  readonly day: string;
  /** What is special about it. */
  readonly note?: string;
  /** In this order, after the morning's refresh. */
  readonly doings: readonly Doing[];
}

/** 2025 in Taiwan: New Year's week off, its Monday made up for on Saturday 8 February; Friday the 28th is a holiday. */
export const CALENDAR = {
  capacity: 4,
  holidays: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-28'],
  makeUpWorkdays: ['2025-02-08'],
} as const;

/** A customer as the month begins: facts by header, the days of talks and purchases before it. */
export interface Beginning {
  readonly name: string;
  readonly about: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly talks: readonly string[];
  readonly bought?: readonly string[];
}

export const CUSTOMERS: readonly Beginning[] = [
  { name: '王淑芬', about: 'buys, in close contact', facts: { Intention: 'some' }, bought: ['2025-01-10'], talks: ['2025-01-21'] },
  { name: 'Mercer Trading', about: 'bought, quiet since Christmas', facts: { Intention: 'some' }, bought: ['2024-12-13'], talks: ['2024-12-27'] },
  { name: '陳志明', about: 'said yes', facts: { Intention: 'strong', 'Product knowledge': 'enough', 'Said yes': 'yes', 'Purchasing power': 'weak' }, talks: ['2025-01-24'] },
  { name: '林雅婷', about: 'case 3', facts: { Intention: 'strong', 'Product knowledge': 'enough', 'Purchasing power': 'strong', 'Credit-worthiness': 'good' }, talks: ['2025-01-22'] },
  { name: 'Oakley Foods', about: 'case 3, bad credit', facts: { Intention: 'strong', 'Product knowledge': 'enough', 'Purchasing power': 'strong', 'Credit-worthiness': 'bad' }, talks: ['2025-01-22'] },
  { name: '張家豪', about: 'wants it, delivery is open', facts: { Intention: 'strong', 'Product knowledge': 'enough', 'Blocking issue': 'delivery date', 'Purchasing power': 'weak' }, talks: ['2025-01-21'] },
  { name: '黃美玲', about: 'doubts the price', facts: { Intention: 'strong', 'Product knowledge': 'enough', Doubts: 'dearer than the other one' }, talks: ['2025-01-13'] },
  { name: 'Harbor Print', about: 'some interest', facts: { Intention: 'some', 'Product knowledge': 'enough' }, talks: ['2025-01-02'] },
  { name: '吳建國', about: 'knows little of it', facts: { Intention: 'some', 'Product knowledge': 'low' }, talks: ['2025-01-02'] },
  { name: '周怡君', about: 'not interested', facts: { Intention: 'none' }, talks: ['2024-11-06'] },
  { name: 'Fletcher & Sons', about: 'case 1: no budget now', facts: { Intention: 'strong', 'Product knowledge': 'enough', 'Purchasing power': 'none now' }, talks: ['2025-01-06'] },
  { name: '鄭文彬', about: 'graded B by hand', facts: { Intention: 'some', 'Product knowledge': 'enough', 'Manual grade': 'B', 'Manual reason': 'his chief told me', 'Manual since': '2025-01-15' }, talks: ['2025-01-15'] },
  { name: '許雅琪', about: 'snoozed', facts: { Intention: 'some', 'Product knowledge': 'enough', 'Snooze until': '2025-02-15' }, talks: ['2025-01-09'] },
  { name: 'Greta Moss', about: 'do not contact', facts: { Intention: 'some', 'Do not contact': 'yes' }, bought: ['2024-11-20'], talks: ['2024-12-02'] },
];

export const MONTH: readonly WorkingDay[] = [
  {
    day: '2025-02-03',
    note: 'The backlog of New Year’s week: more is due than fits.',
    doings: [
      { do: 'tick', who: 'Mercer Trading' },
      { do: 'tick', who: '鄭文彬' },
      { do: 'talk', who: '林雅婷', said: 'wants a quotation for forty', promised: '2025-02-12', changeNext: 'bring the price list' },
      { do: 'outcome', who: 'Harbor Print', outcome: 'Not reached' },
    ],
  },
  {
    day: '2025-02-04',
    doings: [
      { do: 'buys', who: '陳志明', product: 'water filter', amount: 6800 },
      { do: 'tick', who: '張家豪' },
      { do: 'tick', who: '黃美玲' },
      { do: 'tick', who: '吳建國' },
    ],
  },
  {
    day: '2025-02-05',
    note: '鄭文彬 is ticked on the phone, and there was no time for 王淑芬.',
    doings: [
      { do: 'tickOnPhone', who: '鄭文彬' },
      { do: 'tick', who: 'Oakley Foods' },
      { do: 'outcome', who: 'Harbor Print', outcome: 'Not reached' },
    ],
  },
  {
    day: '2025-02-06',
    doings: [
      { do: 'tick', who: '王淑芬' },
      { do: 'outcome', who: 'Harbor Print', outcome: 'Not reached' },
      { do: 'tick', who: '周怡君' },
      { do: 'card', who: 'Iris Bakery', phone: '02-2700-1234' },
    ],
  },
  {
    day: '2025-02-07',
    note: '黃美玲 is ticked by mistake.',
    doings: [
      { do: 'tick', who: '鄭文彬' },
      { do: 'tick', who: 'Fletcher & Sons' },
      { do: 'tick', who: '黃美玲' },
      { do: 'untick', who: '黃美玲' },
    ],
  },
  {
    day: '2025-02-08',
    note: 'A Saturday that is worked.',
    doings: [],
  },
  {
    day: '2025-02-10',
    doings: [
      { do: 'tick', who: '鄭文彬' },
      { do: 'tick', who: '張家豪' },
      { do: 'facts', who: '張家豪', facts: { 'Blocking issue': '', 'Said yes': 'yes' } },
    ],
  },
  {
    day: '2025-02-11',
    doings: [
      { do: 'tick', who: 'Oakley Foods' },
    ],
  },
  {
    day: '2025-02-12',
    note: 'The promise of the 3rd falls due; a fair brings three cards.',
    doings: [
      { do: 'outcome', who: '林雅婷', outcome: 'Visited' },
      { do: 'tick', who: '張家豪' },
      { do: 'tick', who: '鄭文彬' },
      { do: 'tick', who: 'Iris Bakery' },
      { do: 'facts', who: 'Iris Bakery', facts: { Intention: 'some', 'Product knowledge': 'low' } },
      { do: 'card', who: '高雄五金', phone: '07-331-2200' },
      { do: 'card', who: 'Nadia Khan', phone: '+886 912 000 111' },
      { do: 'card', who: '方立群', phone: '0922-333-444' },
    ],
  },
  {
    day: '2025-02-13',
    doings: [],
  },
  {
    day: '2025-02-14',
    doings: [
      { do: 'tick', who: '張家豪' },
      { do: 'tick', who: '鄭文彬' },
    ],
  },
  {
    day: '2025-02-17',
    note: 'Several ask to be called on the 27th or the 28th; the 28th is a holiday.',
    doings: [
      { do: 'talk', who: '林雅婷', said: 'the chief decides at the end of the month', promised: '2025-02-28' },
      { do: 'tick', who: 'Mercer Trading' },
      { do: 'tick', who: '黃美玲' },
      { do: 'tick', who: '許雅琪' },
      { do: 'facts', who: '許雅琪', facts: { 'Snooze until': '' } },
    ],
  },
  {
    day: '2025-02-18',
    doings: [
      { do: 'tick', who: '張家豪' },
      { do: 'talk', who: 'Oakley Foods', said: 'pays half in advance; wants the contract', promised: '2025-02-27' },
      { do: 'tick', who: '陳志明' },
      { do: 'facts', who: '鄭文彬', facts: { 'Manual grade': '', 'Manual reason': '' } },
    ],
  },
  {
    day: '2025-02-19',
    doings: [
      { do: 'tick', who: '高雄五金' },
      { do: 'talk', who: '王淑芬', said: 'asks for a price for her sister', promised: '2025-02-27' },
      { do: 'tick', who: 'Harbor Print' },
    ],
  },
  {
    day: '2025-02-20',
    doings: [
      { do: 'talk', who: '張家豪', said: 'signs when the budget is through', promised: '2025-02-28' },
      { do: 'talk', who: 'Nadia Khan', said: 'likes it, compares', promised: '2025-02-27' },
      { do: 'facts', who: 'Nadia Khan', facts: { Intention: 'some', 'Product knowledge': 'enough' } },
      { do: 'tick', who: '方立群' },
    ],
  },
  {
    day: '2025-02-21',
    doings: [],
  },
  {
    day: '2025-02-24',
    doings: [
      { do: 'tick', who: '吳建國' },
      { do: 'facts', who: '黃美玲', facts: { Doubts: '' } },
    ],
  },
  {
    day: '2025-02-25',
    note: '王淑芬 buys again before her promised day.',
    doings: [
      { do: 'buys', who: '王淑芬', product: 'two spare cartridges', amount: 900 },
    ],
  },
  {
    day: '2025-02-26',
    doings: [
      { do: 'tick', who: '高雄五金' },
    ],
  },
  {
    day: '2025-02-27',
    note: 'Five promises with room for four; Oakley Foods is forgotten.',
    doings: [
      { do: 'tick', who: '林雅婷' },
      { do: 'tick', who: '張家豪' },
      { do: 'tick', who: '王淑芬' },
      { do: 'tick', who: 'Nadia Khan' },
    ],
  },
  {
    day: '2025-03-03',
    doings: [
      { do: 'tick', who: 'Oakley Foods' },
    ],
  },
  {
    day: '2025-03-04',
    doings: [],
  },
];
