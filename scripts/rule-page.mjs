/**
 * Writes docs/rules.md from the rule tables of src/domain, so that the page cannot say anything else than the program.
 * `node scripts/rule-page.mjs` writes it, `node scripts/rule-page.mjs --check` fails when it is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const pageFile = `${root}docs/rules.md`;

/** The text of the page. */
export async function rulePage() {
  const domain = await load(`
    export { GRADE_RULES } from './src/domain/grade/facts-say';
    export { STAGE_RULES } from './src/domain/funnel/stage';
    export { POWER_CASE_RULES } from './src/domain/funnel/power-case';
    export { STRATEGY_RULES } from './src/domain/grade/strategy';
    export { STEPS, FALLING_BEFORE, QUIET_BEFORE } from './src/domain/follow-up/plan/lane';
    export { DEFAULT_POLICY, FOLLOW_UP_ROWS } from './src/domain/policy';
    export { PSYCHOLOGY_RULES, MOST_TYPES } from './src/domain/card/psychology';
    export { CARD_FACT_RULES } from './src/domain/card/completeness';
    export { en } from './src/i18n/reasons/en';
    export { pitchMessages } from './src/i18n/psychology/choose';
    export { signalMessages } from './src/i18n/psychology/signals/choose';
    export { factMessages } from './src/i18n/facts/choose';
  `);
  const { en, DEFAULT_POLICY: policy } = domain;
  const lanes = laneWords(domain, policy);
  const step = (name) => en.steps[name]({ doubt: '…', issue: '…', days: policy.aboutToCloseDays });
  return [
    '# The rules',
    '',
    '<!-- Made by scripts/rule-page.mjs from the rule tables in src/domain. Change those, then run it. -->',
    '',
    'Every table is read from the top; the first row that matches wins. Numbers are the defaults of the Policy tab.',
    '',
    '## What the facts say',
    '',
    table(['Rule', 'When', 'Grade', 'Usual way up', 'Seed phrase'], domain.GRADE_RULES.map((rule) => [
      rule.id, when(rule.when), rule.grade ?? 'not graded', step(rule.usual), rule.seed || '–',
    ])),
    '',
    `«About to close» is ${policy.aboutToCloseDays} days. A blank cell means unknown. With the knowledge gate off, rules that ask for it do not apply.`,
    '',
    '## A buyer\'s standing',
    '',
    `Contact is close up to ${policy.closeDays} days of silence and lost after more than ${policy.lapseDays}; standing is earned back by ${policy.returnDays} days of close contact.`,
    '',
    '1. The first order day gives standing.',
    `2. More than ${policy.lapseDays} days without a talk lose standing and all raises.`,
    '3. Each order day without standing is one raise. 「某位客戶第二次購買產品,他會自動地將這位客戶升高一個級別」',
    `4. With at least one raise, standing comes back on a talk day after ${policy.returnDays} days without a gap of more than ${policy.closeDays}.`,
    '',
    `With standing a buyer is A, and B while silent for more than ${policy.closeDays} days; without it, what the facts say raised by the raises. 「已經成交的客戶,而且始終與自己保持密切的聯系」`,
    '',
    '## Funnel stage',
    '',
    table(['Rule', 'When', 'Stage', 'Seed phrase'], domain.STAGE_RULES.map((rule) => [rule.id, when(rule.when), STAGES[rule.stage], rule.seed || '–'])),
    '',
    `The target days are ${policy.targetDays}.`,
    '',
    '## Purchasing-power case',
    '',
    'For customers who have not bought and whose intention is strong.',
    '',
    table(['Purchasing power', 'Case', 'Seed phrase'], domain.POWER_CASE_RULES.map((rule) => [POWERS[rule.power ?? 'blank'], String(rule.powerCase), rule.seed])),
    '',
    '## Next follow-up',
    '',
    table(['Who', 'After the last talk', 'Red after'], domain.FOLLOW_UP_ROWS.map((row) => {
      const { length, unit, red } = policy.intervals[row];
      return [ROWS[row] ?? row, `${length} ${unit}`, red === null ? 'never' : `${red} days`];
    })),
    '',
    `Case 3 halves the interval (rounded up; not with bad credit), case 1 makes it ${policy.parkedDays} days at least. A promise wins over everything but «do not contact».`,
    '',
    '## Plan of a day',
    '',
    `${policy.capacity} contacts fit into a workday. It is filled in this order; whoever finds no room waits for the first day that has some, and says so. The days ahead are lived through in advance, so that tomorrow's plan is the rest of today's.`,
    '',
    table(['Class', 'Who', 'How many'], domain.STEPS.map(({ planClass, lane, takes }) => [String(planClass), lanes[lane], TAKES[takes]])),
    '',
    'Among equals the most overdue goes first (among standing buyers the longest silent), then the key customer, then the lower id.',
    '',
    '## Response strategy',
    '',
    table(['Grade', 'Strategy', 'Seed phrase'], domain.STRATEGY_RULES.map((rule) => [rule.grade ?? 'not graded', en.strategy[rule.strategy], rule.seed])),
    '',
    '## Buying psychology',
    '',
    `Up to ${domain.MOST_TYPES} types, those with most signals; a signal is what this customer did or said, never sex, age or region.`,
    '',
    table(['Type', 'Signals seen', 'Pitch', 'Leave out', 'Seed phrase'], domain.PSYCHOLOGY_RULES.map(({ type, signals, pitch }) => {
      const { name, pitch: say, avoid } = domain.pitchMessages('en').types[type];
      return [name, signals.map((signal) => domain.signalMessages('en')[signal]).join('<br>'), say, avoid, pitch];
    })),
    '',
    '## What belongs on the card',
    '',
    'In the order in which to ask for it. «7 of 12 that matter for this grade» counts the rows that are asked of such a customer at the grade; it never feeds the grade.',
    '',
    table(['Fact', 'Asked of', 'Matters', 'How to ask'], domain.CARD_FACT_RULES.map(({ fact, of, from }) => [
      domain.factMessages('en').missing[fact], of === null ? 'everybody' : of === 'person' ? 'a person' : 'a company',
      from === null ? 'from the first card on' : `from ${from} on`, domain.factMessages('en').ask[fact],
    ])),
    '',
  ].join('\n');
}

const STAGES = {
  customer: 'Customer 成交客戶', outside: 'Outside 非目標市場', potential: 'Potential customer 潛在客戶',
  target: 'Target customer 目標客戶', targetMarket: 'Target market 目標市場', unsorted: 'Unsorted 未分類',
};
const laneWords = ({ FALLING_BEFORE, QUIET_BEFORE }, { closeDays }) => ({
  promise: 'promises of that day, and broken ones', falling: `standing buyers silent for ${closeDays - FALLING_BEFORE} days or more`, B: 'B without standing',
  case3: 'case 3 (not with bad credit)', quiet: `standing buyers silent for ${closeDays - QUIET_BEFORE} to ${closeDays - FALLING_BEFORE - 1} days`,
  C: 'C', notGraded: 'not graded', D: 'D', E: 'E', A: 'other A', filler: 'F and case 1',
});
const TAKES = { all: 'all, past the capacity too', any: 'as many as fit', half: 'at most half of what is left', overdue: 'those due before that day' };
const POWERS = { strong: 'strong', weak: 'weak', noneNow: 'none now', blank: 'blank' };
const ROWS = { close: 'A however it came, and B with standing', B: 'B otherwise', notGraded: 'not graded' };

function when(alternatives) {
  return alternatives.map((all) => (all.length === 0 ? 'otherwise' : all.join('; '))).join('<br>or ');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

async function load(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', write: false, logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await rulePage();
  if (process.argv.includes('--check')) {
    if ((await readFile(pageFile, 'utf8').catch(() => '')) !== page) {
      console.error('docs/rules.md is out of date: run node scripts/rule-page.mjs');
      process.exitCode = 1;
    }
  } else {
    await writeFile(pageFile, page);
  }
}
