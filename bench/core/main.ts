/**
 * A process of its own, with nothing else on the heap: `regrade SIZE DAY` decodes, decides and encodes a whole ledger beside
 * copying the same arrays, `load FILE` evaluates the bundle. Prints the figures as JSON.
 */
import { readFileSync } from 'node:fs';
import { cpuOfLoading } from './load';
import { regradeFigures } from './regrade';

const [job, argument = '', day = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(job === 'load' ? cpuOfLoading(readFileSync(argument, 'utf8')) : regradeFigures(Number(argument), day)));
