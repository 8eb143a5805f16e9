/** The one way in which asking a model fails: its message is for the person who asked, and holds no key. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
}
