/** A law that a network breaks: where (a path such as `relations[3].quotes[0]`, with the record's id) and how. */
export interface Violation {
  readonly where: string;
  readonly message: string;
}
