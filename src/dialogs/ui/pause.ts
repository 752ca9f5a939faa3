/**
 * Lets the page paint and answer between two steps of something long. A message, not a timer: browsers slow the timers
 * of a page that nobody looks at down to one a second, and the work would stand still.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => { waiting.shift()?.(); };
