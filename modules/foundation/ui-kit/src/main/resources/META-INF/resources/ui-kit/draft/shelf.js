/*
 * Copies on this machine, one database a person, for the time until the portal has answered. A sign-out
 * erases them (the portal then sends Clear-Site-Data). Every call may fail, such as in a private window.
 */
const STORE = "copies";

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export class Shelf {
  #opened;

  constructor(person) {
    const request = indexedDB.open("thidua-drafts-" + person, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "path" });
    this.#opened = done(request);
    this.#opened.catch(() => {}); // each use sees the failure for itself
  }

  async #store(mode) {
    return (await this.#opened).transaction(STORE, mode).objectStore(STORE);
  }

  async put(copy) {
    await done((await this.#store("readwrite")).put(copy));
  }

  async all() {
    return done((await this.#store("readonly")).getAll());
  }

  /** Drops the copy unless a newer one has taken its place. */
  async drop(path, text) {
    const store = await this.#store("readwrite");
    const copy = await done(store.get(path));
    if (copy && (text === undefined || copy.text === text)) {
      await done(store.delete(path));
    }
  }
}
