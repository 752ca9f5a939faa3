/** What a dialog's frame and the page say to each other; every message carries the frame's own token. */
export type FromFrame =
  | { readonly say: 'run'; readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly say: 'close' }
  | { readonly say: 'width'; readonly pixels: number }
  | { readonly say: 'height'; readonly pixels: number }
  | { readonly say: 'focusEditor' }
  | { readonly say: 'escape' }
  | { readonly say: 'tabOut'; readonly back: boolean };

export type ToFrame =
  | { readonly say: 'result'; readonly call: number; readonly value: unknown }
  | { readonly say: 'failure'; readonly call: number; readonly message: string; readonly name: string };
