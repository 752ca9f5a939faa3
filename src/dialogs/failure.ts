/** Why `google.script.run` itself failed, read from what Google says (no code comes along, only a text in its language). */
export type Failure = 'account' | 'offline' | 'timeLimit' | 'quota' | 'unknown';

/** Recognises the failures a user can do something about. */
export function failureOf(message: string): Failure {
  return SIGNS.find(([, sign]) => sign.test(message))?.[0] ?? 'unknown';
}

const SIGNS: readonly (readonly [Failure, RegExp])[] = [
  // Several Google accounts in one browser profile: the page runs as one, the sheet belongs to another.
  ['account', /PERMISSION_DENIED|authori[sz]ation is required|refused to connect|需要授權|必須.*授權|需要授权|必须.*授权/i],
  ['offline', /NetworkError|HTTP 0\b|connection failure|failed to fetch|ERR_INTERNET_DISCONNECTED/i],
  ['timeLimit', /exceeded maximum execution time|執行時間上限|执行时间上限/i],
  ['quota', /invoked too many times|too many scripts running|too much computer time|too many times per second/i],
];
