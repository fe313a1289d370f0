/** Who is signed in, and who may be asked to look at something. */
export interface Company {
  readonly me: Person & { readonly role: 'editor' | 'admin' };
  readonly people: readonly Person[];
}

/** Somebody with an account. */
export interface Person {
  readonly id: string;
  readonly name: string;
}
