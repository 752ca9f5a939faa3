import type { Day } from '../../day';

/** Somebody who waits for a place. */
export interface Turn {
  /** Which candidate, and his version then: a turn of an older version no longer counts, he waits elsewhere. */
  readonly at: number;
  readonly version: number;
  /** What the lane is ordered by: a day, the earlier first. */
  readonly since: Day;
  readonly due: Day;
  readonly key: boolean;
  readonly id: string;
}

/** The first to wait first: by what the lane is ordered by, then lateness, then key, then id (policy §6 Plan, ties). */
export function compareTurns(a: Turn, b: Turn): number {
  if (a.since !== b.since) return a.since - b.since;
  if (a.due !== b.due) return a.due - b.due;
  if (a.key !== b.key) return a.key ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at;
}

/** A queue that puts nobody in order before somebody is asked for: of those who get no place most are never compared. */
export interface Queue {
  add(turn: Turn): void;
  /** The first in the order, without taking it. */
  first(): Turn | undefined;
  removeFirst(): void;
}

/** A binary heap that is built when it is first looked at. */
export function createQueue(): Queue {
  const heap: Turn[] = [];
  let ordered = false;
  return {
    add(turn) {
      heap.push(turn);
      if (ordered) siftUp(heap, heap.length - 1);
    },
    first() {
      if (!ordered) {
        for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) siftDown(heap, at);
        ordered = true;
      }
      return heap[0];
    },
    removeFirst() {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
      siftDown(heap, 0);
    },
  };
}

function siftUp(heap: Turn[], from: number): void {
  const turn = heap[from];
  if (turn === undefined) return;
  let at = from;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (parent === undefined || compareTurns(parent, turn) <= 0) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = turn;
}

function siftDown(heap: Turn[], from: number): void {
  const turn = heap[from];
  if (turn === undefined) return;
  let at = from;
  for (;;) {
    let down = 2 * at + 1;
    let child = heap[down];
    if (child === undefined) break;
    const right = heap[down + 1];
    if (right !== undefined && compareTurns(right, child) < 0) {
      down += 1;
      child = right;
    }
    if (compareTurns(turn, child) <= 0) break;
    heap[at] = child;
    at = down;
  }
  heap[at] = turn;
}
