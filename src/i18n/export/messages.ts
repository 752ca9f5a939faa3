/** What the page «Export» says. */
export interface ExportMessages {
  readonly title: string;
  readonly intro: string;
  readonly rows: {
    readonly legend: string;
    readonly all: (customers: number) => string;
    readonly selected: (customers: number) => string;
    readonly shown: (customers: number) => string;
    /** There is a filter that cannot be reckoned for a list this long. */
    readonly filterUnknown: string;
    readonly nobody: string;
  };
  readonly format: {
    readonly legend: string;
    readonly csv: string;
    readonly csvHint: string;
    readonly xlsx: string;
    readonly xlsxHint: string;
    readonly vcf: string;
    readonly vcfHint: string;
  };
  readonly columns: {
    readonly legend: string;
    readonly ledger: string;
    readonly own: string;
    readonly every: string;
    readonly none: string;
    /** Beside a column that tells private things. */
    readonly personal: string;
    /** The id is in every file. */
    readonly always: (header: string) => string;
    readonly missing: string;
    readonly notFound: (names: readonly string[]) => string;
  };
  readonly mask: {
    readonly legend: string;
    readonly label: string;
    readonly hint: string;
    readonly fullWarning: string;
    readonly purpose: string;
    readonly purposeOptional: string;
    readonly purposeHint: string;
    readonly purposeMissing: string;
  };
  readonly summary: (customers: number, columns: number) => string;
  readonly masked: string;
  readonly inFull: string;
  readonly go: string;
  readonly reading: (read: number, total: number) => string;
  readonly making: string;
  readonly done: string;
  readonly doneText: (file: string, customers: number, columns: number) => string;
  readonly logged: string;
  readonly keepSafe: string;
  readonly another: string;
  readonly failed: string;
  /** The name of the file, without its ending. */
  readonly file: (today: string) => string;
  readonly sheetName: string;
}
