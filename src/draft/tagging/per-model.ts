/** Returns a function that makes the same thing of the same model: it is made once, however many articles ask for it. */
export function perModel<Model extends object, Made extends object>(
  make: (model: Model) => Made,
): (model: Model) => Made {
  const known = new WeakMap<Model, Made>();
  return (model) => {
    let made = known.get(model);
    if (made === undefined) known.set(model, (made = make(model)));
    return made;
  };
}
