/** One message: a sentence, or a function of what it speaks about. */
export type Message = string | ((details: never) => string);

/**
 * What another language must bring for a module whose German texts are `De`:
 * every key, with the same details. A missing or wrong translation does not compile.
 */
export type TextsOf<De extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof De]: De[Key] extends string ? string : De[Key];
};
