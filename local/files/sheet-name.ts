/** A tab's name as Excel takes it: 31 letters, none of []*?:/\\, no apostrophe at the ends, «History» kept by Excel for itself. */
export function excelSheetName(name: string, taken: readonly string[]): string {
  const plain = name.replace(/[[\]*?:/\\]/g, '_').replace(/^'|'$/g, '_').slice(0, 31) || 'Sheet';
  const first = plain.toLowerCase() === 'history' ? `${plain}_` : plain;
  const used = new Set(taken.map((known) => known.toLowerCase()));
  let free = first;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${first.slice(0, 27)} ${String(number)}`;
  return free;
}

/** The way back for the one name that had to give way. */
export function sheetNameOfExcel(name: string): string {
  return /^history_$/i.test(name) ? name.slice(0, -1) : name;
}
