import 'vite/types/customEvent.d.ts';

declare module 'vite/types/customEvent.d.ts' {
  /** What the vite plugin tells an open page. */
  interface CustomEventMap {
    'sayso:update': { readonly id: string };
    'sayso:error': { readonly id: string; readonly report: string };
  }
}
