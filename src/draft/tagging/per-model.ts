/** Returns a function that makes the same thing of the same model: it is made once, however many articles ask for it. */
export function perModel<Model extends object, Made>(make: (model: Model) => Made): (model: Model) => Made {
  const known = new WeakMap<Model, { readonly made: Made }>();
  return (model) => {
    let entry = known.get(model);
    if (entry === undefined) known.set(model, (entry = { made: make(model) }));
    return entry.made;
  };
}
