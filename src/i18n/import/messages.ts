/** What the page «Import» says, from choosing a file to the closing page. */
export interface ImportMessages {
  readonly title: string;
  readonly steps: Readonly<Record<'choose' | 'columns' | 'preview' | 'import', string>>;
  readonly stepsLabel: string;
  readonly choose: {
    readonly title: string;
    readonly lead: string;
    readonly drop: string;
    readonly button: string;
    readonly kinds: (megabytes: number) => string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly pasteGo: string;
    readonly pasteEmpty: string;
    /** What History calls it when it was no file. */
    readonly pasted: string;
    readonly severalFiles: string;
    readonly reading: (name: string) => string;
    readonly cancel: string;
  };
  /** Why a file was not taken and what to do; `detail` is what was found: a limit, two rows, a line, a card. */
  readonly refusals: Readonly<Record<Refusal, (detail: string) => string>>;
  readonly read: {
    readonly rows: (rows: number, columns: number) => string;
    readonly cards: (cards: number) => string;
    readonly formats: Readonly<Record<'csv' | 'xlsx' | 'vcf' | 'pasted', string>>;
    readonly encoding: string;
    readonly encodingHint: string;
    readonly sheet: string;
    readonly another: string;
    readonly notes: Readonly<Record<Note, (count: number, detail: string) => string>>;
  };
  readonly columns: {
    readonly title: string;
    readonly caption: string;
    readonly header: string;
    readonly samples: string;
    readonly noSamples: string;
    readonly target: string;
    readonly targetFor: (header: string) => string;
    readonly leaveOut: string;
    readonly noHeader: (number: number) => string;
    readonly by: Readonly<Record<'remembered' | 'header' | 'content', string>>;
    readonly suggestAnew: string;
    readonly twice: (label: string) => string;
    readonly noName: string;
    readonly dayQuestion: (example: string, header: string) => string;
    /** How the example is read one way: the day, and which comes first. */
    readonly dayAs: Readonly<Record<'dmy' | 'mdy', (day: string) => string>>;
    readonly dayMissing: string;
    readonly gradeQuestion: (header: string) => string;
    readonly gradeLead: string;
    readonly gradePropose: string;
    readonly gradeWord: string;
    readonly gradeCount: string;
    readonly gradeMeans: string;
    readonly gradeMeansFor: (word: string) => string;
    readonly gradeChoose: string;
    readonly gradeLeaveOut: string;
    readonly gradeMissing: (count: number) => string;
    readonly gradeTooMany: (count: number) => string;
    readonly update: string;
    readonly blanks: string;
    readonly blanksHint: string;
    readonly all: string;
    readonly allHint: string;
    readonly next: string;
  };
  readonly comparing: {
    readonly title: string;
    readonly ledger: (read: number, total: number) => string;
    readonly file: string;
  };
  readonly preview: {
    readonly title: string;
    readonly lead: string;
    readonly filter: string;
    readonly everything: string;
    readonly states: Readonly<Record<State, string>>;
    readonly row: string;
    readonly customer: string;
    readonly what: string;
    readonly nameless: string;
    readonly unchanged: string;
    readonly change: (label: string, from: string, to: string) => string;
    readonly filledIn: (label: string, to: string) => string;
    /** The customer of the ledger, with whatever tells two of a name apart. */
    readonly inLedger: (who: string) => string;
    readonly looksLike: (who: string) => string;
    readonly surelyIs: (who: string) => string;
    readonly twin: (row: string) => string;
    readonly reasons: Readonly<Record<Reason, string>>;
    readonly decide: (name: string, row: string) => string;
    readonly decisions: Readonly<Record<'same' | 'new' | 'skip', string>>;
    readonly decideAll: string;
    readonly undecided: (count: number) => string;
    readonly problems: Readonly<Record<Unread, (label: string, written: string) => string>>;
    readonly flags: Readonly<Record<Flag, (label: string) => string>>;
    readonly page: (from: number, to: number, of: number) => string;
    readonly earlier: string;
    readonly later: string;
    readonly none: string;
    readonly badRows: (count: number) => string;
    readonly badRowsFile: string;
    readonly reasonHeader: string;
    readonly back: string;
    readonly go: (created: number, updated: number) => string;
    readonly nothing: string;
    readonly stayOut: (count: number) => string;
    readonly recounting: string;
  };
  readonly importing: {
    readonly title: string;
    readonly done: (customers: number, of: number) => string;
    readonly grading: string;
    readonly keepOpen: string;
    readonly stop: string;
    readonly stopping: string;
    readonly failed: (customers: number) => string;
    /** Stops an import that failed on the way: what is in is graded. */
    readonly leave: string;
    readonly escAgain: string;
  };
  readonly done: {
    readonly title: string;
    readonly stopped: (customers: number, of: number) => string;
    readonly notGraded: string;
    readonly kept: (count: number) => string;
    readonly keptHint: string;
    readonly keptCell: (who: string, label: string) => string;
    readonly theirs: (value: string) => string;
    readonly mine: (value: string) => string;
    readonly failed: (count: number) => string;
    readonly failedRow: (row: string, text: string) => string;
    readonly more: (count: number) => string;
    readonly duplicates: string;
    readonly undo: string;
    readonly undoing: string;
    readonly undone: string;
    readonly another: string;
  };
}

type Refusal =
  | 'empty' | 'tooBig' | 'html' | 'zip' | 'oldExcel' | 'pdf' | 'image' | 'binary' | 'encrypted' | 'broken' | 'quotesUnbalanced' | 'twoHeaderRows'
  | 'noRows' | 'noSheets' | 'tooManyRows' | 'tooManyColumns' | 'noCards';
type Note =
  | 'titleRows' | 'noHeaderRow' | 'oneColumn' | 'blankRows' | 'rowsTooLong' | 'rowsTooShort' | 'hiddenRows' | 'hiddenColumns' | 'mergedCells' | 'otherSheets'
  | 'errorCells' | 'formulasBlank' | 'photosLeftOut' | 'fieldsLeftOut' | 'nulsRemoved' | 'unreadableLetters';
type State = 'new' | 'updated' | 'unchanged' | 'duplicate' | 'problem';
type Reason = 'samePhone' | 'sameMail' | 'sameName' | 'likeName' | 'sameCompany' | 'likeCompany' | 'likePhone' | 'otherPhone' | 'otherMail' | 'otherCompany' | 'otherName';
type Unread = 'notADay' | 'dayWithoutYear' | 'dayAmbiguous' | 'notANumber' | 'notAPhone' | 'notAMail' | 'notAChoice' | 'gradeNotSaid' | 'nameMissing' | 'textTooLong' | 'formulaError';
type Flag = 'areaCodeMissing' | 'otherRegion' | 'severalNumbers' | 'extension' | 'notDialable' | 'mailOdd' | 'severalMails' | 'titleTaken' | 'dayGuessed' | 'currencyDropped' | 'widthChanged' | 'zeroRestored';
