/* How a file on its way looks: a tile among the photos, or a line among the documents. */
import { element, icon } from "../draft/notice.js";

const size = (bytes) => {
  const unit = bytes < 1e6 ? "kilobyte" : "megabyte";
  return new Intl.NumberFormat(document.documentElement.lang || "vi", {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  }).format(unit === "megabyte" ? bytes / 1e6 : Math.max(1, bytes / 1e3));
};

export class Tile {
  #file;
  #texts;
  #act;
  #words = element("div", "state");
  #picture = element("div", "photo", icon("image"));
  #shown = "";
  #preview = "";

  /**
   * @param file name, size, blob
   * @param texts the words
   * @param act again() and remove()
   */
  constructor(file, { texts, act, photos }) {
    this.#file = file;
    this.#texts = texts;
    this.#act = act;
    const name = element("span", "nm", file.name);
    this.root = photos
      ? element("div", "up wait", this.#picture, element("div", "c", name, this.#words))
      : element("div", "att wait", element("div", "file", icon("file-text"), element("span", "", name, this.#words)));
  }

  /** Sending: how much is there, and the picture while it is worth its memory. */
  move(have) {
    const percent = Math.floor((100 * have) / this.#file.size);
    if (this.#shown !== "move") {
      this.#shown = "move";
      const bar = element("div", "pb", element("i", ""));
      bar.setAttribute("role", "progressbar");
      bar.setAttribute("aria-label", this.#file.name);
      this.#words.replaceChildren(bar, element("span", "muted num small", ""));
      this.#look();
    }
    const bar = this.#words.firstChild;
    bar.style.setProperty("--w", percent + "%");
    bar.setAttribute("aria-valuenow", percent);
    bar.nextSibling.textContent = this.#texts.part.replace("%1", percent + "%").replace("%2", size(this.#file.size));
  }

  wait() {
    this.#say("wait", element("span", "st k-slate bare", icon("clock"), this.#texts.wait), this.#tool("x", "remove"));
  }

  /** Waiting for something: the line, a sign-in, room on the disk. */
  hold(words) {
    this.#say(
      "hold" + words,
      element("span", "st k-amber bare", icon("cloud-off"), words),
      this.#tool("rotate-cw", "again"),
      this.#tool("x", "remove"),
    );
  }

  /** Never to be taken as it is. */
  refuse(words) {
    const state = element("span", "st k-brick bare", icon("circle-x"), words);
    state.setAttribute("role", "alert");
    this.#say("refuse" + words, state, this.#tool("x", "remove"));
  }

  /** Gone from the page. */
  leave() {
    this.root.remove();
    this.#forgetPicture();
  }

  #say(shown, ...words) {
    if (this.#shown !== shown) {
      this.#shown = shown;
      this.#words.replaceChildren(...words);
      this.#forgetPicture();
    }
  }

  #look() {
    if (!this.#preview && this.#file.blob?.type.startsWith("image/")) {
      this.#preview = URL.createObjectURL(this.#file.blob);
      const image = document.createElement("img");
      image.alt = "";
      image.src = this.#preview;
      this.#picture.replaceChildren(image);
    }
  }

  #forgetPicture() {
    if (this.#preview) {
      URL.revokeObjectURL(this.#preview);
      this.#preview = "";
      this.#picture.replaceChildren(icon("image"));
    }
  }

  #tool(sign, action) {
    const words = this.#texts[action].replace("%s", this.#file.name);
    const button = element("button", "tool", icon(sign));
    button.type = "button";
    button.title = words;
    button.setAttribute("aria-label", words);
    button.addEventListener("click", () => this.#act[action]());
    return button;
  }
}
