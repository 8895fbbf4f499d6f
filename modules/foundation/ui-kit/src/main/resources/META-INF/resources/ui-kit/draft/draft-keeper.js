/*
 * <td-draft>: sends what is typed into the form around it to the portal about a second after the last
 * key, beside the page's own requests, and keeps a copy on this machine until the portal has answered.
 *
 * Properties (JSON, from DraftKeeper.java): "setting" names the form and this open window's pen,
 * "held" are values that only the server knows, "texts" are the words. A new setting means that the
 * words stand in the item, or were thrown away: what is on its way is then late.
 */
import { send } from "./letter.js";
import { line, notice } from "./notice.js";
import { Shelf } from "./shelf.js";

/** Milliseconds after the last key before the portal hears, and at most while somebody types on. */
const PAUSE = 1000;
const LONGEST = 5000;

/** Milliseconds between copies on this machine: what a killed browser may lose. */
const COPY = 200;

/** Milliseconds until the next try while there is no line. */
const AGAIN = 15000;

/** Copies younger than this may belong to another open window that is about to send them itself. */
const SETTLED = 15000;

/** The browser sends no more than this from a page that is being closed. */
const LAST_WORDS = 60000;

class DraftKeeper extends HTMLElement {
  #setting = null;
  #texts = {};
  #held = {};
  #values = {}; // by field, also of fields that were there for a while
  #live = false; // false until the page has filled its fields
  #text = null; // the form as last sent or found unchanged
  #pressed = null; // the form at the last press of a button or of a key that may save
  #stroke = 0;
  #since = 0; // when the first word was typed that the portal does not know
  #timer = 0;
  #copyTimer = 0;
  #copied = false;
  #sending = false;
  #insist = false;
  #trouble = "";
  #ahead = 0; // milliseconds of the portal's clock before this machine's
  #root = null;
  #shelf = null;
  #listeners = null;

  connectedCallback() {
    this.#root = this.closest("[data-draft-form]");
    this.#listen();
    for (const name of ["texts", "setting", "held"].filter((each) => Object.hasOwn(this, each))) {
      const early = this[name];
      delete this[name];
      this[name] = early;
    }
  }

  disconnectedCallback() {
    this.#lastWords();
    this.#listeners.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#copyTimer);
  }

  set texts(texts) {
    this.#texts = texts ?? {};
  }

  set held(json) {
    this.#held = JSON.parse(json);
    if (this.#live) {
      this.#touched();
    }
  }

  set setting(json) {
    const before = this.#setting;
    this.#setting = JSON.parse(json);
    this.#shelf ??= new Shelf(this.#setting.person);
    this.#ahead = this.#setting.now - Date.now();
    // Files that are being sent belong to the form as its words do: td-uploads listens.
    this.dispatchEvent(new Event("placed", { bubbles: true }));
    this.#stroke = 0;
    this.#insist = false;
    if (before) {
      if (before.slot !== this.#setting.slot || !this.#setting.typed) {
        this.#shelf.drop(this.#path(before)).catch(() => {});
      }
      this.#replaced();
    } else {
      this.#text = null;
      setTimeout(() => (this.#live = true));
      this.#lookAround();
    }
  }

  /** The words were saved, or thrown away. Whatever was typed in the last moment is kept anew. */
  #replaced() {
    const lately = this.#since && Date.now() - this.#since < PAUSE;
    const typedJustNow = lately && this.#collect() !== this.#pressed;
    clearTimeout(this.#timer);
    this.#since = 0;
    this.#text = null;
    this.#values = {};
    this.#calm();
    this.replaceChildren();
    this.#live = false; // the page may fill its fields with other words now
    setTimeout(() => (this.#live = true));
    if (typedJustNow || this.#setting.typed) {
      setTimeout(() => this.#touched()); // the page fills its fields first
    }
  }

  #listen() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    // td-rich-text says "touched" where a tool changes text without any key.
    for (const event of ["input", "change", "touched"]) {
      this.#root.addEventListener(event, () => this.#touched(), { signal });
    }
    for (const event of ["click", "keydown"]) {
      this.#root.addEventListener(event, (press) => this.#press(press), { signal, capture: true });
    }
    window.addEventListener("online", () => this.#retry(), { signal });
    window.addEventListener("focus", () => this.#trouble && this.#retry(), { signal });
    window.addEventListener("pagehide", () => this.#lastWords(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.#lastWords(), { signal });
    window.addEventListener("beforeunload", (event) => this.#warn(event), { signal });
  }

  #touched() {
    if (!this.#setting || !this.#live) {
      return;
    }
    const now = Date.now();
    this.#since ||= now;
    this.#copied = false;
    this.#copyTimer ||= setTimeout(() => this.#copy(), COPY);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), Math.max(0, Math.min(PAUSE, this.#since + LONGEST - now)));
  }

  /** What is saved is what stood in the form at this moment; later words are unsaved ones. */
  #press({ key, ctrlKey, metaKey }) {
    if (!key || key === "Enter" || ctrlKey || metaKey) {
      this.#pressed = this.#collect();
    }
  }

  #collect() {
    for (const field of this.#root.querySelectorAll("[data-draft]")) {
      this.#values[field.dataset.draft] = field.value ?? "";
    }
    return JSON.stringify({ ...this.#held, ...this.#values });
  }

  /** The form's place: of which unit, which form, which item. Nothing before the form is open. */
  get place() {
    return this.#setting ? this.#path() : "";
  }

  #path({ form, slot, unit } = this.#setting) {
    return unit + "/" + form + "/" + slot;
  }

  /** The copy on this machine. */
  async #copy(text = this.#collect()) {
    clearTimeout(this.#copyTimer);
    this.#copyTimer = 0;
    const { seal, typed, ...setting } = this.#setting;
    try {
      await this.#shelf.put({ path: this.#path(), setting, stroke: this.#stroke, text, at: Date.now() });
      this.#copied = true;
    } catch {
      this.#copied = false;
    }
  }

  async #send() {
    clearTimeout(this.#timer);
    if (this.#sending) {
      this.#timer = setTimeout(() => this.#send(), COPY);
      return;
    }
    const text = this.#collect();
    if (text === this.#text) {
      this.#since = 0;
      return;
    }
    const began = this.#since;
    const setting = this.#setting;
    this.#sending = true;
    await this.#copy(text);
    const reply = await send({ setting, text, stroke: ++this.#stroke, insist: this.#insist });
    this.#sending = false;
    if (setting !== this.#setting) {
      return; // saved or thrown away meanwhile
    }
    if (reply.status === 200 || reply.status === 410) {
      this.#kept(reply, text, began);
    } else if (reply.status === 451) {
      this.#forbidden(reply);
    } else {
      this.#troubled(reply);
    }
  }

  #kept(reply, text, began) {
    const back = this.#trouble === "offline";
    this.#text = text;
    this.#setting.revision = reply.revision;
    this.#insist = false;
    this.#shelf.drop(this.#path(), text).catch(() => {});
    if (this.#since === began) {
      this.#since = 0;
    }
    this.#calm();
    if (back) {
      this.#say({ hue: "k-jade", icon: "wifi", title: this.#word("back", reply.at) });
    }
    this.replaceChildren(line(true, this.#word("saved", reply.at)));
    if (this.#collect() !== text) {
      this.#touched();
    }
  }

  /** A mark of secrecy in the title: nothing stays, on this machine neither. */
  #forbidden(reply) {
    clearTimeout(this.#timer);
    clearTimeout(this.#copyTimer);
    this.#copyTimer = 0;
    this.#since = 0;
    this.#shelf.drop(this.#path()).catch(() => {});
    this.replaceChildren();
    this.#tell("secret", { hue: "k-brick", icon: "shield-alert", title: reply.message });
  }

  #troubled(reply) {
    this.replaceChildren(line(false, this.#word("on-machine", this.#clock())));
    const brick = (name, more) => this.#tell(name, { hue: "k-brick", icon: "cloud-off", title: this.#texts[name], ...more });
    if (!this.#copied) {
      brick("unkept", { hint: this.#texts["unkept-hint"] });
      this.#again();
    } else if (reply.status === 401) {
      brick("signed-out", { hint: this.#texts["signed-out-hint"], actions: [this.#signIn()] });
      this.#again();
    } else if (reply.status === 403) {
      brick("other-person", { hint: this.#texts["other-person-hint"], actions: [this.#signIn()] });
    } else if (reply.status === 409) {
      this.#ask(reply.at, () => this.#overwrite(), () => this.#giveIn());
    } else if (reply.status === 0) {
      brick("offline", { hint: this.#texts["offline-hint"] });
      this.#again();
    } else {
      brick("busy", { hint: reply.message ?? this.#texts["offline-hint"] });
      this.#again();
    }
  }

  #signIn() {
    return { words: this.#texts["sign-in"], href: "dang-nhap-lai" };
  }

  /** Another window, or another machine, went on with this form: the person decides. */
  #ask(at, mine, other) {
    this.#tell("elsewhere", {
      hue: "k-amber",
      icon: "users",
      title: this.#word("elsewhere", at),
      hint: this.#texts["elsewhere-hint"],
      actions: [
        { words: this.#texts["keep-mine"], run: mine },
        { words: this.#texts["take-other"], run: other },
      ],
    });
  }

  #overwrite() {
    this.#insist = true;
    this.#text = null;
    this.#send();
  }

  async #giveIn() {
    clearTimeout(this.#timer);
    this.#since = 0;
    await this.#shelf.drop(this.#path()).catch(() => {});
    location.reload();
  }

  #again() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#retry(), AGAIN);
  }

  #retry() {
    if (this.#trouble !== "elsewhere" && this.#since) {
      this.#send();
    }
  }

  /** A page that is being closed or put away sends what it has. */
  #lastWords() {
    if (!this.#setting || !this.#since) {
      return;
    }
    const text = this.#collect();
    if (text !== this.#text) {
      this.#copy(text);
      if (text.length < LAST_WORDS) {
        send({ setting: this.#setting, text, stroke: ++this.#stroke, options: { keepalive: true } });
      }
    }
  }

  #warn(event) {
    if (this.#since && !this.#copied && this.#collect() !== this.#text) {
      event.preventDefault();
    }
  }

  /** Older words on this machine, of this form or of another new item, go to the portal now. */
  async #lookAround() {
    const { form, unit } = this.#setting;
    const copies = await this.#shelf.all().catch(() => []);
    for (const copy of copies.filter((each) => each.setting.form === form && each.setting.unit === unit)) {
      const own = copy.path === this.#path();
      const isNew = !copy.setting.slot.startsWith("bai-");
      if (own || (isNew && Date.now() - copy.at > SETTLED)) {
        await this.#bring(copy, own);
      }
    }
  }

  async #bring(copy, own, insist = false) {
    // With the pen that wrote it: what has been saved since then is not brought back.
    const setting = { ...copy.setting, seal: this.#setting.seal };
    const reply = await send({ setting, text: copy.text, stroke: copy.stroke + 1, insist });
    if (reply.status === 200) {
      await this.#shelf.drop(copy.path, copy.text);
      this.$server.arrived(copy.setting.slot);
    } else if (reply.status === 410) {
      await this.#shelf.drop(copy.path, copy.text);
    } else if (own && reply.status === 409) {
      this.#ask(reply.at, () => this.#bring(copy, own, true), () => {
        this.#shelf.drop(copy.path).catch(() => {});
        this.#calm();
      });
    }
  }

  #tell(name, kind) {
    if (this.#trouble !== name) {
      this.#trouble = name;
      this.#say(kind);
    }
  }

  #say(kind) {
    this.#place?.replaceChildren(notice(kind));
  }

  #calm() {
    this.#trouble = "";
    this.#place?.replaceChildren();
  }

  get #place() {
    return this.#root.querySelector("[data-draft-notices]");
  }

  /** The portal's time: the clocks of office machines are often wrong. */
  #clock() {
    return new Date(Date.now() + this.#ahead).toLocaleTimeString("vi-VN", {
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
      timeZone: "Asia/Ho_Chi_Minh",
    });
  }

  #word(name, time) {
    return (this.#texts[name] ?? "").replace("%s", time);
  }
}

customElements.define("td-draft", DraftKeeper);
