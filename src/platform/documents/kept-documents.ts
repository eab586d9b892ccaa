const mostBytes = 8 * 1024 * 1024;

/** The documents that were asked for last, under their tags: a leaflet is fetched many times on the day it is sent round. */
export class KeptDocuments {
  readonly #documents = new Map<string, Uint8Array<ArrayBuffer>>();
  #bytes = 0;

  find(tag: string): Uint8Array<ArrayBuffer> | undefined {
    const found = this.#documents.get(tag);
    if (found === undefined) return undefined;
    // Asked for again, so the last to be forgotten.
    this.#documents.delete(tag);
    this.#documents.set(tag, found);
    return found;
  }

  keep(tag: string, document: Uint8Array<ArrayBuffer>): void {
    if (document.length > mostBytes || this.#documents.has(tag)) return;
    this.#documents.set(tag, document);
    this.#bytes += document.length;
    for (const [oldest, { length }] of this.#documents) {
      if (this.#bytes <= mostBytes) return;
      this.#documents.delete(oldest);
      this.#bytes -= length;
    }
  }
}
