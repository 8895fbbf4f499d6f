/*
 * <td-uploads>: takes files by choosing and by dropping and sends them to the portal, three at a time,
 * beside the page's own requests. What is not sent is kept on this machine; whoever opens the form again
 * goes on where the line, the browser or the machine broke off.
 *
 * Properties (from FileUploads.java): "setting" person, unit, seal, kind, accept, place; "texts"; "room",
 * how many more the form takes. The form's td-draft tells which form it is.
 */
import { element, icon } from "../draft/notice.js";
import { carry } from "./carrier.js";
import { Tile } from "./tile.js";
import { Trunk } from "./trunk.js";

/** At the same time: more do not make a line quicker. */
const AT_ONCE = 3;

/** Milliseconds until the next try without a line, longer each time. */
const AGAIN = [2000, 4000, 8000, 15000];

/** Milliseconds after which the form's draft knows a file that has come, so that it need not be told twice. */
const SETTLED = 6000;

/** Milliseconds between two reports to the page. */
const REPORT = 250;

const GONE = new Set([400, 404, 413, 422, 451]);

class FileUploads extends HTMLElement {
  #setting = null;
  #texts = {};
  #room = Infinity;
  #files = new Map(); // by word, in the order of choosing
  #path = ""; // of the form
  #trunk = null;
  #sending = 0;
  #tries = 0;
  #timer = 0;
  #reporting = 0;
  #reported = "0/0";
  #pausing = "";
  #root = null;
  #listeners = null;
  #said = element("span", "sr", "");

  connectedCallback() {
    this.#root = this.closest("[data-draft-form]");
    for (const name of ["texts", "setting", "room"].filter((each) => Object.hasOwn(this, each))) {
      const early = this[name];
      delete this[name];
      this[name] = early;
    }
    this.#listen();
    this.#placed();
  }

  disconnectedCallback() {
    this.#listeners.abort();
    clearTimeout(this.#timer);
    this.#files.forEach((file) => file.tile.leave());
    this.#files.clear();
    this.#path = "";
  }

  set texts(texts) {
    this.#texts = texts ?? {};
    this.#draw();
  }

  set setting(setting) {
    this.#setting = setting;
    this.#trunk = new Trunk(setting.person);
    this.#draw();
    this.#placed();
  }

  set room(room) {
    this.#room = room;
  }

  /** The page has taken over a file that came: its own tile stands there now. */
  taken(word) {
    const file = this.#files.get(word);
    if (file) {
      file.isTaken = true;
      file.tile.leave();
      this.#changed();
      setTimeout(() => this.#settle(file), SETTLED);
    }
  }

  #listen() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#root?.addEventListener("placed", () => this.#placed(), { signal });
    window.addEventListener("online", () => this.#resume(), { signal });
    window.addEventListener("focus", () => this.#pausing && this.#resume(), { signal });
    window.addEventListener("beforeunload", (event) => this.#warn(event), { signal });
    this.addEventListener("dragover", (event) => this.#over(event, true), { signal });
    this.addEventListener("dragleave", (event) => this.#over(event, false), { signal });
    this.addEventListener("drop", (event) => this.#dropped(event), { signal });
  }

  #draw() {
    if (!this.#setting || !this.#texts.choose) {
      return;
    }
    const sign = this.#isPhotos ? "image-up" : "paperclip";
    const choose = this.#button(sign, this.#texts.choose, {});
    this.replaceChildren(icon(sign), element("span", "hint", this.#texts.drop));
    this.append(element("span", "row tight right", ...choose, ...this.#camera()));
    this.#said.setAttribute("role", "status");
    this.append(this.#said);
  }

  #camera() {
    return this.#isPhotos ? this.#button("camera", this.#texts.camera, { capture: "environment" }) : [];
  }

  #button(sign, words, more) {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", multiple: !more.capture, accept: this.#setting.accept, hidden: true });
    if (more.capture) {
      input.setAttribute("capture", more.capture);
    }
    input.addEventListener("change", () => {
      this.#choose([...input.files]);
      input.value = "";
    });
    const button = element("button", more.capture ? "btn camera" : "btn", icon(sign), words);
    button.type = "button";
    button.addEventListener("click", () => input.click());
    return [button, input];
  }

  get #isPhotos() {
    return this.#setting.kind === "photo";
  }

  #over(event, over) {
    event.preventDefault();
    this.classList.toggle("over", over);
  }

  #dropped(event) {
    this.#over(event, false);
    this.#choose([...event.dataTransfer.files]);
  }

  #choose(blobs) {
    const free = Math.max(0, this.#room - this.#unfinished().length);
    if (blobs.length > free) {
      this.#say(this.#texts["too-many"].replace("%s", free), true);
    }
    const batch = Date.now();
    blobs.slice(0, free).forEach((blob, index) => {
      const { name, size } = blob;
      const word = [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");
      const file = { word, path: this.#path, batch, index, name, size, unit: this.#setting.unit, blob, fileId: 0 };
      this.#add(file);
      this.#keep(file);
    });
    this.#changed();
    // Begins a draft, so that the form is found again with its files.
    this.dispatchEvent(new Event("touched", { bubbles: true }));
    this.#pump();
  }

  #add(file) {
    const act = { again: () => this.#resume(), remove: () => this.#remove(file) };
    file.tile = new Tile(file, { texts: this.#texts, act, photos: this.#isPhotos });
    file.state = file.fileId ? "done" : "waiting";
    file.isTaken = !!file.isSettled;
    this.#files.set(file.word, file);
    if (!file.isSettled) {
      file.tile.wait();
      document.getElementById(this.#setting.place)?.append(file.tile.root);
    }
  }

  /** The form was opened, or became another one: of a new article a stored one, or an empty one. */
  async #placed() {
    const before = this.#path;
    const now = this.#formPath();
    if (!now || before === now) {
      return;
    }
    this.#path = now;
    if (!before) {
      this.#files.forEach((file) => this.#moveTo(file)); // chosen before the form was open
      await this.#lookAround(now);
    } else {
      const isEmpty = !this.#path.includes("/bai-");
      [...this.#files.values()].forEach((file) => (isEmpty ? this.#remove(file) : this.#moveTo(file)));
    }
  }

  #formPath() {
    const place = this.#root?.querySelector("td-draft")?.place;
    return place && this.#setting ? this.#setting.kind + "/" + place : "";
  }

  #moveTo(file) {
    file.path = this.#path;
    if (!file.isTaken) {
      this.#keep(file);
    }
  }

  async #lookAround(path) {
    const found = await this.#trunk.of(path).catch(() => []);
    found.filter((file) => !this.#files.has(file.word)).forEach((file) => this.#add(file));
    found.filter((file) => file.fileId && !file.isSettled).forEach((file) => this.#arrived(this.#files.get(file.word)));
    found.filter((file) => file.isSettled).forEach((file) => this.#settle(this.#files.get(file.word)));
    this.#changed();
    this.#pump();
  }

  async #keep({ tile, state, isTaken, isLoose, ...file }) {
    try {
      await this.#trunk.put(file);
    } catch {
      const mine = this.#files.get(file.word);
      if (mine) {
        mine.isLoose = true;
      }
    }
  }

  #pump() {
    for (const file of this.#files.values()) {
      if (this.#pausing || this.#sending >= AT_ONCE) {
        return;
      }
      if (file.state === "waiting" && !file.fileId) {
        this.#send(file);
      }
    }
  }

  async #send(file) {
    this.#sending++;
    file.state = "sending";
    this.#changed();
    const reply = await carry(file, this.#setting, (have) => {
      file.tile.move(have);
      return this.#files.has(file.word);
    });
    this.#sending--;
    if (this.#files.get(file.word) === file) {
      this.#answered(file, reply);
      this.#changed();
      this.#pump();
    }
  }

  #answered(file, reply) {
    if (reply.file) {
      this.#tries = 0;
      file.tile.move(file.size);
      file.fileId = reply.file;
      delete file.blob;
      this.#keep(file);
      this.#arrived(file);
    } else if (GONE.has(reply.status) || reply.status === -1) {
      file.state = "refused";
      file.tile.refuse(reply.message ?? this.#texts[reply.status === -1 ? "unreadable" : "failed"]);
      this.#trunk.drop(file.word).catch(() => {});
    } else {
      this.#hold(file, reply);
    }
  }

  /** Not now: the others would meet the same, so all wait. */
  #hold(file, reply) {
    file.state = "held";
    const words = { 401: "signed-out", 403: "other-person", 429: "slower", 507: "no-room" };
    const word = words[reply.status] ?? "offline";
    this.#pausing = word;
    clearTimeout(this.#timer);
    const wait = AGAIN[Math.min(this.#tries++, AGAIN.length - 1)];
    this.#timer = setTimeout(() => this.#resume(), Math.max(wait, 1000 * (reply.wait ?? 0)));
    const sentence = reply.message ?? this.#texts[word];
    this.#files.forEach((each) => each.state === "held" && each.tile.hold(each === file ? sentence : this.#texts[word]));
    this.#say(sentence);
  }

  #resume() {
    clearTimeout(this.#timer);
    this.#pausing = "";
    this.#mendPictures();
    this.#files.forEach((file) => {
      if (file.state === "held") {
        file.state = "waiting";
        file.tile.wait();
      }
    });
    this.#changed();
    this.#pump();
  }

  /** Pictures of files that are there, which the browser could not fetch without a line. */
  #mendPictures() {
    const place = document.getElementById(this.#setting?.place);
    for (const image of place?.parentElement.querySelectorAll("img") ?? []) {
      if (image.complete && !image.naturalWidth) {
        image.src = image.getAttribute("src");
      }
    }
  }

  /** Tells the page, with those that were chosen at the same time: they come in any order. */
  #arrived(file) {
    file.state = "done";
    const batch = [...this.#files.values()].filter((it) => it.batch === file.batch && it.fileId);
    const ids = (some) => some.map((it) => it.fileId).join(",");
    this.$server.arrived(
      file.word,
      String(file.fileId),
      ids(batch.filter((it) => it.index < file.index).reverse()),
      ids(batch.filter((it) => it.index > file.index)),
    );
  }

  /** Kept for the order of those still to come, then forgotten. */
  #settle(file) {
    if (this.#files.get(file.word) !== file) {
      return;
    }
    file.isSettled = true;
    const batch = [...this.#files.values()].filter((it) => it.batch === file.batch);
    if (batch.every((it) => it.isSettled || it.state === "refused")) {
      batch.filter((it) => it.isSettled).forEach((it) => this.#forget(it));
    } else {
      this.#keep(file);
    }
  }

  #remove(file) {
    this.#forget(file);
    this.#changed();
    this.#pump();
  }

  #forget(file) {
    file.tile.leave();
    this.#files.delete(file.word);
    this.#trunk.drop(file.word).catch(() => {});
  }

  #unfinished() {
    return [...this.#files.values()].filter((file) => file.state !== "refused" && !file.isTaken);
  }

  /** A summary beside the heading, and the numbers for the page, which must not send without them. */
  #changed() {
    this.#reporting ||= setTimeout(() => this.#report(), REPORT);
  }

  #report() {
    this.#reporting = 0;
    const all = [...this.#files.values()];
    const count = (state) => all.filter((file) => file.state === state).length;
    const words = [
      ["sending", count("sending")],
      ["waiting", count("waiting")],
      ["held", count("held")],
      ["broken", count("refused")],
    ];
    const summary = document.getElementById(this.#setting.place + "-summary");
    if (summary) {
      summary.textContent = words
        .filter(([, number]) => number)
        .map(([word, number]) => this.#texts[word].replace("%s", number))
        .join(", ");
    }
    const report = this.#unfinished().length + "/" + count("refused");
    if (report !== this.#reported && this.isConnected) {
      if (report === "0/0") {
        this.#say(this.#texts.finished);
      }
      this.#reported = report;
      this.$server.underway(this.#unfinished().length, count("refused"));
    }
  }

  #say(words, loud = false) {
    this.#said.textContent = words;
    this.#said.classList.toggle("sr", !loud);
  }

  #warn(event) {
    if (this.#unfinished().some((file) => file.isLoose || !this.#path)) {
      event.preventDefault();
    }
  }
}

customElements.define("td-uploads", FileUploads);
