import type { FunctionMessages } from './messages';

export const functionsEn: FunctionMessages = {
  tableHeaders: 'The first row of the table must hold column names, such as Name and Intention.',
  logHeaders: (log, column) => `The ${log} range needs its header row with a ${column} column.`,
  policyHeaders: 'The Policy range needs its header row with Setting and Value.',
  asOf: (given) => (given === '' ? 'Give as_of: a cell with the day to grade for.' : `as_of must be a date, not “${given}”.`),
  unreadable: (column, given, problem) => `${column}: “${given}” ${{
    notANumber: 'is not a number',
    notADay: 'is not a date',
    dayWithoutYear: 'has no year',
    dayAmbiguous: 'may be two dates; write it as year-month-day',
    notAChoice: 'is not one of its values',
    formulaError: 'is an error of a formula',
  }[problem]}.`,
  heights: (name, expected, given) => `${name} has ${given} rows where ${expected} are needed.`,
  oneColumn: (name) => `${name} must be one cell or one column.`,
  argument: (name, given) => `${name}: “${given}” is not one of its values.`,
};
