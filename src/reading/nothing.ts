/** Whether somebody wrote that there is none: a dash, «無», «n/a», «none», a single zero; only where no real value looks so. */
export function saysNothing(text: string): boolean {
  return text.length <= 8 && NOTHING.test(text.normalize('NFKC').trim());
}

const NOTHING = /^(?:[-–—―_./?？\s]*|0+|n|no|none|nil|null|n\/a|na|unknown|tbd|無|无|沒有|没有|未知|不詳|不详|未提供|待補|待补|空)$/i;
