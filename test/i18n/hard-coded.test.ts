import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const SRC = join(__dirname, '../../src');

/** Files whose business is words in three languages. */
const WORD_TABLES = [
  'i18n/', 'ledger/columns/', 'ledger/choice-words.ts', 'ledger/policy-settings.ts', 'ledger/policy-rows.ts', 'ledger/tabs.ts', 'ledger/headers.ts', 'ledger/han-pairs.ts',
  // Readers know how people write dates, numbers and grades.
  'ledger/read-day.ts', 'ledger/read-number.ts', 'ledger/grade-letters.ts', 'ledger/setting-value.ts', 'ledger/fold-text.ts', 'ledger/understand.ts', 'ledger/erased.ts', 'ledger/readable.ts',
  // The pages know how people write names, columns and whole files.
  'files/common-letters.ts', 'reading/person-name.ts', 'intake/field-by-content.ts', 'intake/join-columns.ts',
  // The parts of a workbook are XML.
  'files/write-xlsx.ts',
  // What somebody may have written that does not belong into a list.
  'domain/data-quality/forbidden.ts',
  // Letters that people take for one another in names.
  'matching/sound-alike.ts',
  // The help of custom functions is for the formula bar, which has one language.
  'functions/catalogue.ts',
];

describe('every sentence a person reads stands in src/i18n', () => {
  const files = sources(SRC).filter((file) => !WORD_TABLES.some((table) => file.startsWith(table)));

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test('no file outside holds one', () => {
    expect(files.flatMap((file) => sentencesIn(file, readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
});

describe('the search finds what it should', () => {
  test.each([
    ['a sentence', "toast('The ledger is busy.');"],
    ['a sentence with a value', 'toast(`Saved ${name} at last.`);'],
    ['a Chinese word', "const label = '客戶';"],
    ['text of a page', 'const page = <p>Saved</p>;'],
    ['an attribute people hear', 'const field = <input aria-label="Customer" />;'],
    ['an attribute people see', 'const field = <input placeholder="Name" />;'],
  ])('%s', (_, source) => {
    expect(sentencesIn('x.tsx', source)).toHaveLength(1);
  });

  test.each([
    ['a code', "return { stop: 'noLedger' };"],
    ['a programmer\'s error', "throw new Error('No such column here');"],
    ['the seed phrase of a rule', "const rule = { seed: '「即將成交的客戶」' };"],
    ['a class and an id', 'const field = <div class="field wide" id="x">{text}</div>;'],
    ['an arrow', 'const arrow = <span>→</span>;'],
    ['a comment', '// The ledger is busy.\n/** 客戶 */\nconst x = 1;'],
  ])('but not %s', (_, source) => {
    expect(sentencesIn('x.tsx', source)).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Literals that look like words for people, each with its file and line. */
function sentencesIn(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = wordsOf(node);
    if (text !== null) found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text : null;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return null;
  if (forProgrammers(node)) return null;
  const text = ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…') : node.text;
  if (ts.isJsxAttribute(node.parent)) return /^(aria-label|placeholder|title|alt)$/.test(node.parent.name.getText()) ? text : null;
  return /[\u3400-\u9fff]/.test(text) || /\p{Lu}\p{Ll}+(…|\s)+\p{Ll}+.*\s\S/u.test(text) ? text : null;
}

function forProgrammers(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent)) return true;
  // What only a programmer can cause is thrown in English.
  if (ts.isNewExpression(parent)) return /Error$/.test(parent.expression.getText());
  // A rule quotes the phrases it comes from.
  return ts.isStringLiteral(node) && /^(「[^」]*」)+$/.test(node.text);
}
