/* The row of pictures to choose from, between the tools and the text. One Tab stop, then arrow keys. */
import { make, rove } from "./toolbar.js";

export class PictureChooser {
  #pictures = [];
  #drawn = false;

  /** @param choose called with the chosen picture; @param close called to go back to the text */
  constructor(choose, close) {
    this.choose = choose;
    this.none = make("p", { class: "small muted" });
    this.list = make("div", { class: "picks" });
    this.cancel = make("button", { type: "button", class: "tool" });
    this.cancel.addEventListener("click", close);
    this.element = make("div", { class: "tb pictures", role: "group" }, this.none, this.list, this.cancel);
    this.element.hidden = true;
    this.list.addEventListener("keydown", (event) => rove(this.buttons, event));
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        close();
      }
    });
  }

  get buttons() {
    return [...this.list.children];
  }

  setTexts(texts) {
    this.element.setAttribute("aria-label", texts.picture ?? "");
    this.none.textContent = texts["picture-none"] ?? "";
    this.cancel.textContent = texts.cancel ?? "";
  }

  setPictures(pictures) {
    const next = (pictures ?? []).filter((picture) => picture.offered);
    if (JSON.stringify(next) !== JSON.stringify(this.#pictures)) {
      this.#pictures = next;
      this.#drawn = false;
      if (!this.element.hidden) {
        this.#draw();
      }
    }
  }

  open() {
    this.#draw();
    this.element.hidden = false;
    (this.list.firstElementChild ?? this.cancel).focus();
  }

  hide() {
    this.element.hidden = true;
  }

  #draw() {
    this.none.hidden = this.#pictures.length > 0;
    if (!this.#drawn) {
      this.list.replaceChildren(...this.#pictures.map((picture, at) => this.#button(picture, at)));
      this.#drawn = true;
    }
  }

  #button(picture, at) {
    const button = make(
      "button",
      { type: "button", class: "pick", tabindex: at === 0 ? "0" : "-1" },
      make("img", { src: picture.thumb, alt: "" }),
      make("span", {}, picture.caption || picture.name),
    );
    button.addEventListener("click", () => this.choose(picture));
    return button;
  }
}
