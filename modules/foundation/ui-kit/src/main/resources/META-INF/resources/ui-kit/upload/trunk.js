/*
 * Files that are not sent yet, on this machine, one database a person: a killed browser finds them again.
 * A sign-out erases them (the portal then sends Clear-Site-Data). Every call may fail, such as in a private
 * window or on a full disk; then the files live as long as the page.
 */
const STORE = "files";

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export class Trunk {
  #opened;

  constructor(person) {
    const request = indexedDB.open("thidua-uploads-" + person, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: "word" }).createIndex("path", "path");
    this.#opened = done(request);
    this.#opened.catch(() => {}); // each use sees the failure for itself
  }

  async #store(mode) {
    return (await this.#opened).transaction(STORE, mode).objectStore(STORE);
  }

  async put(file) {
    await done((await this.#store("readwrite")).put(file));
  }

  /** The files of one form, in the order in which they were chosen. */
  async of(path) {
    const found = await done((await this.#store("readonly")).index("path").getAll(path));
    return found.sort((one, other) => one.batch - other.batch || one.index - other.index);
  }

  async drop(word) {
    await done((await this.#store("readwrite")).delete(word));
  }
}
