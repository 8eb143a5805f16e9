import { untrack } from 'svelte';

/** Tells each new value of something that a viewer's state says, and not the first; returns what stops it. */
export function follow<Value>(
  read: () => Value,
  isNew: (value: Value, last: Value) => boolean,
  tell: (value: Value) => void,
): () => void {
  let last = untrack(read);
  return $effect.root(() => {
    $effect(() => {
      const value = read();
      const wasNew = isNew(value, last);
      last = value;
      if (wasNew) untrack(() => tell(value));
    });
  });
}
