import type { LinearModel } from './linear-model.ts';

/** Returns a function that makes the same thing of the same model: it is made once, however many articles ask for it. */
export function perModel<Made extends object>(
  make: (model: LinearModel) => Made,
): (model: LinearModel) => Made {
  const known = new WeakMap<LinearModel, Made>();
  return (model) => {
    let made = known.get(model);
    if (made === undefined) known.set(model, (made = make(model)));
    return made;
  };
}
