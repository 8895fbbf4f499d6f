/* The row that asks for an address, between the tools and the text. */
import { make } from "./toolbar.js";

let count = 0;

export class LinkForm {
  /** @param apply called with the address, empty to remove the link; @param close called to go back to the text */
  constructor(apply, close) {
    const id = `rich-text-link-${++count}`;
    this.label = make("label", { for: id });
    this.input = make("input", { id, class: "in", type: "text", inputmode: "url", autocomplete: "off" });
    this.apply = this.button(() => apply(this.input.value.trim()));
    this.remove = this.button(() => apply(""));
    this.cancel = this.button(close);
    this.element = make("div", { class: "tb link", role: "group" });
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
    this.element.setAttribute("aria-label", texts.link ?? "");
    this.label.textContent = texts["link-address"] ?? "";
    this.apply.textContent = texts["link-apply"] ?? "";
    this.remove.textContent = texts["link-remove"] ?? "";
    this.cancel.textContent = texts.cancel ?? "";
  }

  open(href) {
    this.input.value = href;
    this.remove.hidden = href === "";
    this.element.hidden = false;
    this.input.select();
    this.input.focus();
  }

  hide() {
    this.element.hidden = true;
  }
}
