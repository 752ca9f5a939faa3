import { readWho } from '../read-who';
import { isText, recordOf } from '../shape';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { NewErasure } from './erase';

const MOST_ID = 200;
const isErasure = recordOf({ eraseId: isText });

/** An erasure as the page hands it in, or what is wrong with it. Without an id of its own it could not be repeated safely. */
export function readErasure(input: unknown): NewErasure | Stop {
  if (!isErasure(input) || input.eraseId === '' || input.eraseId.length > MOST_ID) return { stop: 'badRequest' };
  const who = readWho((input as { readonly who?: unknown }).who);
  return isStop(who) ? who : { who, eraseId: input.eraseId };
}
