import type { Answer, CustomerHit, GradeMove } from '../app/contract/common';
import type { PurchasePageData, SavedPurchase } from '../app/contract/purchase';
import { readPurchase } from '../app/dialog-input';
import { readWho } from '../app/read-who';
import { customerAt, findCustomers, namedCustomer } from '../app/find-customers';
import { recentProducts } from '../app/recent-products';
import { previewPurchase, recordPurchase } from '../app/record-purchase';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { moveOf } from './grade-move';
import { startRun } from './run';
import { showDialog } from '../google/pages';
import type { Run } from './tell';
import { answer, say, stopProblem } from './tell';

/** Opens «Record a purchase…» for the selected customer. */
export function showRecordPurchase(): void {
  const run = startRun();
  const opened = openFor(run, selectedCustomer(run));
  if (!opened.ok) say(run, opened.problem.text);
}

/** Opens the dialog for a customer named by the card. */
export function openPurchaseFor(who: unknown): Answer<null> {
  const run = startRun();
  const known = readWho(who);
  const customer = isStop(known) ? known : namedCustomer(run.env, known);
  return isStop(customer) ? { ok: false, problem: stopProblem(customer, run.lang) } : openFor(run, customer);
}

function openFor(run: Run, customer: CustomerHit | null): Answer<null> {
  const { env, messages, lang } = run;
  const products = recentProducts(env);
  if (isStop(products)) return { ok: false, problem: stopProblem(products, lang) };
  const data: PurchasePageData = { lang, today: isoFromDay(env.host.today()), customer, products, lineId: env.host.newId() };
  showDialog('purchase', messages.titles.purchase, data, 480, 660);
  return { ok: true, value: null };
}

/** Records a purchase as a plain function; the argument is what the dialog sends. */
export function savePurchase(input: unknown): Answer<SavedPurchase> {
  const run = startRun();
  const { env, messages } = run;
  const saved = answer(run, () => {
    const purchase = readPurchase(input, env.host.newId);
    return isStop(purchase) ? purchase : recordPurchase(env, purchase);
  }, true);
  if (!saved.ok) return saved;
  const move = moveOf(saved.value);
  const { name } = saved.value.graded.entry;
  const text = saved.value.repeated ? messages.done.purchaseRepeated(name) : messages.done.purchaseSaved(name, move.from, move.to, move.nextFollowUp);
  say(run, text);
  return { ok: true, value: { ...move, text, repeated: saved.value.repeated, thanks: saved.value.thanks } };
}

/** What the grade would become. Nothing is written, so no lock is needed. */
export function purchasePreview(input: unknown): Answer<GradeMove> {
  const { env, lang } = startRun();
  const purchase = readPurchase(input, env.host.newId);
  const result = isStop(purchase) ? purchase : previewPurchase(env, purchase);
  return isStop(result) ? { ok: false, problem: stopProblem(result, lang) } : { ok: true, value: moveOf(result) };
}

/** Customers for the picker. */
export function customersFor(query: unknown): Answer<readonly CustomerHit[]> {
  const { env, lang } = startRun();
  const hits = findCustomers(env, typeof query === 'string' ? query : '');
  return isStop(hits) ? { ok: false, problem: stopProblem(hits, lang) } : { ok: true, value: hits };
}

function selectedCustomer({ env }: Run): CustomerHit | null {
  const active = env.shape.activeSheet();
  const [block] = env.shape.selectedRows(active.id);
  return block === undefined ? null : customerAt(env, active.id, block.row);
}
