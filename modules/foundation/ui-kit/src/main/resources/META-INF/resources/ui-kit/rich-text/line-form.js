/* A row that asks for one line, between the tools and the text: an address, or what a picture shows. */
import { make } from "./toolbar.js";

let count = 0;

export class LineForm {
  /**
   * @param names of its words: group, label, hint, apply, remove (when the line may be taken away); mode of the keyboard
   * @param apply called with the line, empty to remove it; @param close called to go back to the text
   */
  constructor(names, apply, close) {
    const id = `rich-text-line-${++count}`;
    this.names = names;
    this.label = make("label", { for: id });
    this.input = make("input", { id, class: "in", type: "text", inputmode: names.mode ?? "text", autocomplete: "off" });
    this.apply = this.button(() => apply(this.input.value.trim()));
    this.remove = this.button(() => apply(""));
    this.cancel = this.button(close);
    this.element = make("div", { class: "tb line", role: "group" });
    this.element.append(this.label, this.input, this.apply, this.remove, this.cancel);
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => this.key(event, apply, close));
  }

  button(press) {
    const button = make("button", { type: "button", class: "tool" });
    button.addEventListener("click", press);
    return button;
  }

  // Enter and Escape belong to this row, not to the view around it.
  key(event, apply, close) {
    if (event.key === "Enter" && event.target === this.input) {
      event.preventDefault();
      event.stopPropagation();
      apply(this.input.value.trim());
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  }

  setTexts(texts) {
    const { group, label, hint, apply, remove } = this.names;
    this.element.setAttribute("aria-label", texts[group] ?? "");
    this.label.textContent = texts[label] ?? "";
    this.input.placeholder = texts[hint] ?? "";
    this.apply.textContent = texts[apply] ?? "";
    this.remove.textContent = texts[remove] ?? "";
    this.cancel.textContent = texts.cancel ?? "";
  }

  open(line) {
    this.input.value = line;
    this.remove.hidden = line === "" || !this.names.remove;
    this.element.hidden = false;
    this.input.select();
    this.input.focus();
  }

  hide() {
    this.element.hidden = true;
  }
}
