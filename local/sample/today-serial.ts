const MS_A_DAY = 86_400_000;

/** Today in a time zone as a spreadsheet's date serial: days since 1899-12-30. */
export function todaySerial(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
  return Math.round((Date.parse(`${parts}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MS_A_DAY);
}
