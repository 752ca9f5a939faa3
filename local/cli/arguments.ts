import { parseA1 } from '../services/a1';
import type { AuthMode } from '../services/host-options';
import { zoneNamed } from '../services/zone';
import { saveKindOf } from '../files/save-file';

export type Step =
  | { readonly kind: 'today'; readonly day: string }
  | { readonly kind: 'select'; readonly a1: string }
  | { readonly kind: 'run'; readonly name: string; readonly args: readonly unknown[]; readonly stopAt: number | null };

/** What a command line asks for, in its own order. */
export interface Plan {
  readonly open: string | null;
  readonly tabs: readonly { readonly name: string; readonly path: string }[];
  readonly zone: string;
  readonly scriptZone: string | null;
  readonly locale: string;
  readonly auth: AuthMode;
  readonly steps: readonly Step[];
  readonly save: readonly string[];
  readonly report: string | null;
  readonly list: boolean;
  readonly help: boolean;
  /** Another build than `dist/`. */
  readonly dist: string | null;
}

/** A command line that cannot be understood: one sentence. */
export class ArgumentProblem extends Error {}

/** Reads the words after `npm run -s local --`. Throws ArgumentProblem. */
export function readArguments(words: readonly string[]): Plan {
  const draft = {
    open: null as string | null, tabs: [] as { name: string; path: string }[], zone: 'Asia/Taipei', scriptZone: null as string | null, locale: 'en',
    auth: 'FULL' as AuthMode, steps: [] as Step[], save: [] as string[], report: null as string | null, list: false, help: false, dist: null as string | null,
  };
  let stopNext: number | null = null;
  let at = 0;
  const value = (option: string, meaning: string): string => {
    const word = words[at + 1];
    if (word === undefined || word.startsWith('--')) throw new ArgumentProblem(`${option} needs ${meaning}.`);
    at += 1;
    return word;
  };
  for (; at < words.length; at += 1) {
    const option = words[at] ?? '';
    switch (option) {
      case '--open': draft.open = value(option, 'a file or folder'); break;
      case '--tab': {
        const [, name, path] = /^([^=]+)=(.+)$/.exec(value(option, 'NAME=FILE.csv')) ?? [];
        if (name === undefined || path === undefined) throw new ArgumentProblem('--tab needs NAME=FILE.csv.');
        draft.tabs.push({ name, path });
        break;
      }
      case '--today': draft.steps.push({ kind: 'today', day: day(value(option, 'a day as YYYY-MM-DD')) }); break;
      case '--zone': draft.zone = zone(option, value(option, 'a time zone as Area/City')); break;
      case '--script-zone': draft.scriptZone = zone(option, value(option, 'a time zone as Area/City')); break;
      case '--locale': draft.locale = oneOf(option, value(option, 'en, zh_TW or zh_CN'), ['en', 'zh_TW', 'zh_CN']); break;
      case '--auth': draft.auth = oneOf(option, value(option, 'NONE, LIMITED or FULL'), ['NONE', 'LIMITED', 'FULL']) as AuthMode; break;
      case '--select': {
        const a1 = value(option, "cells as 'Customers!A5:A9'");
        if (parseA1(a1) === null) throw new ArgumentProblem(`--select: ${a1} is no reference to cells; write it as 'Customers!A5:A9'.`);
        draft.steps.push({ kind: 'select', a1 });
        break;
      }
      case '--run': {
        const name = value(option, 'the name of a function');
        const next = words[at + 1];
        let args: readonly unknown[] = [];
        if (next !== undefined && !next.startsWith('--')) {
          args = jsonArguments(name, next);
          at += 1;
        }
        draft.steps.push({ kind: 'run', name, args, stopAt: stopNext });
        stopNext = null;
        break;
      }
      case '--stop-at': stopNext = wholeNumber(option, value(option, 'the number of a host call, from 1')); break;
      case '--save': {
        const path = value(option, 'a file or folder to write');
        if (saveKindOf(path) === null) throw new ArgumentProblem(`--save: ${path} is of no kind that can be written; give an .xlsx, a .ledger.json or a folder.`);
        draft.save.push(path);
        break;
      }
      case '--report': draft.report = value(option, 'a file to write'); break;
      case '--dist': draft.dist = value(option, 'a folder with a built Code.js'); break;
      case '--list': draft.list = true; break;
      case '--help': draft.help = true; break;
      default: throw new ArgumentProblem(`${option} is not understood; --help shows what is.`);
    }
  }
  return { ...draft, steps: stopNext === null ? draft.steps : stopLastRun(draft.steps, stopNext) };
}

/** `--stop-at` after the last `--run` is meant for it; before a `--run`, for that one. */
function stopLastRun(steps: readonly Step[], stopAt: number): readonly Step[] {
  const last = steps.map((step) => step.kind).lastIndexOf('run');
  if (last < 0) throw new ArgumentProblem('--stop-at needs a --run to stop.');
  return steps.map((step, index) => (index === last && step.kind === 'run' ? { ...step, stopAt } : step));
}

function jsonArguments(name: string, text: string): readonly unknown[] {
  try {
    const parsed = JSON.parse(text) as unknown;
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    throw new ArgumentProblem(`--run ${name}: the arguments are not valid JSON.`);
  }
}
function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) throw new ArgumentProblem(`--today: ${text} is no day; write it as YYYY-MM-DD.`);
  return text;
}
function zone(option: string, name: string): string {
  try {
    return zoneNamed(name).name;
  } catch {
    throw new ArgumentProblem(`${option}: there is no time zone ${name}; write it as Area/City.`);
  }
}
function oneOf(option: string, word: string, words: readonly string[]): string {
  if (!words.includes(word)) throw new ArgumentProblem(`${option}: ${word} is none of ${words.join(', ')}.`);
  return word;
}
function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new ArgumentProblem(`${option}: ${text} is no whole number from 1.`);
  return number;
}
