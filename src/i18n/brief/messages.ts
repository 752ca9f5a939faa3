/** What the visit brief says, on the screen and on paper. */
export interface BriefMessages {
  readonly title: string;
  readonly heading: (day: string) => string;
  readonly count: (customers: number) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly print: string;
  readonly full: string;
  readonly fullHint: string;
  readonly fullShown: string;
  /** Above the last «change next time». */
  readonly thisTime: string;
  readonly thisTimeFrom: (day: string) => string;
  readonly askFor: string;
  /** The story of the man who did not know the manager's name: nobody gets past the front desk like that. */
  readonly noName: string;
  readonly noTitle: string;
  readonly decides: string;
  readonly decidesNot: string;
  readonly decidesUnknown: string;
  readonly introducedBy: string;
  readonly phone: string;
  readonly address: string;
  readonly toDo: string;
  readonly why: string;
  readonly lastTalk: string;
  readonly lastTalkOn: (day: string) => string;
  readonly reaction: (text: string) => string;
  readonly never: string;
  readonly say: string;
  readonly doNotSay: string;
  readonly noOtherNames: string;
  readonly noPressure: string;
  readonly badCredit: string;
  readonly doNotContact: string;
  readonly signals: (text: string) => string;
  readonly findOut: string;
  readonly findOutMore: (facts: readonly string[]) => string;
  readonly knowsAll: string;
  readonly open: string;
  readonly notes: string;
}
