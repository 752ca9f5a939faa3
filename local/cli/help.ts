export const HELP = `npm run -s local -- [options]

  --open FILE.xlsx|FILE.csv|DIR|FILE.ledger.json   what to work on; nothing = an empty spreadsheet
  --tab NAME=FILE.csv          one more tab from a CSV (repeatable)
  --today YYYY-MM-DD           the day it is; may stand again between two --run
  --zone Area/City             the spreadsheet's time zone (Asia/Taipei)
  --script-zone Area/City      the script's time zone (the manifest's)
  --locale en|zh_TW|zh_CN      the user's language
  --auth NONE|LIMITED|FULL     what the script may do (FULL)
  --select 'Customers!A5:A9'   what the person has selected
  --run FUNCTION [JSON]        a function of the add-on; a JSON list is its arguments (repeatable, in order)
  --stop-at N                  ends the script at its N-th host call, as a time-out would: the --run after it, or the last
  --save FILE.xlsx|FILE.ledger.json|DIR   where the result goes; .ledger.json keeps everything (repeatable)
  --report FILE.json           calls, cells, modelled ms, CPU ms, toasts and result of each run
  --list                       what can be run
  --dist DIR                   another build than dist/`;
