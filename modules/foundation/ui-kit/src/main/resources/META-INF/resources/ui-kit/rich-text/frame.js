/* What stands around the text: label, tools, address row, tools of the table, hint or error. */
import { inTable, TABLE_TOOLS, TOOLS } from "./commands.js";
import { LinkForm } from "./link-form.js";
import { icon, make, Toolbar } from "./toolbar.js";

let count = 0;

export class Frame {
  /** @param actions press(tool), setLink(address), closeLink(), focus() */
  constructor({ press, setLink, closeLink, focus }) {
    const id = `rich-text-${++count}`;
    this.label = make("span", { id: `${id}-label`, class: "lbl" });
    this.label.addEventListener("click", focus);
    this.tools = new Toolbar(TOOLS, press);
    this.link = new LinkForm(setLink, closeLink);
    this.body = make("div");
    this.table = new Toolbar(TABLE_TOOLS, press);
    this.table.element.classList.add("below");
    const parts = [this.tools.element, this.link.element, this.body, this.table.element];
    this.box = make("div", { class: "ed" }, ...parts);
    this.hint = make("div", { id: `${id}-hint`, class: "hint" });
    this.error = make("div", { id: `${id}-error`, class: "err", role: "alert" });
    this.elements = [this.label, this.box, this.hint, this.error];
  }

  /** Shows the properties of the field. */
  show({ label, helperText, errorMessage, invalid, required, texts }) {
    const wrong = Boolean(invalid && errorMessage);
    this.label.textContent = label;
    this.label.hidden = !label;
    this.label.classList.toggle("required", Boolean(required));
    this.box.classList.toggle("bad", Boolean(invalid));
    this.hint.textContent = helperText;
    this.hint.hidden = wrong || !helperText;
    this.error.hidden = !wrong;
    this.error.replaceChildren(...(wrong ? [icon("circle-alert"), make("span", {}, errorMessage)] : []));
    this.tools.setTexts(texts.toolbar ?? "", texts);
    this.table.setTexts(texts["table-tools"] ?? "", texts);
    this.link.setTexts(texts);
  }

  /** Shows what the tools can do at the caret. */
  refresh(state, editable) {
    this.tools.refresh(state, editable);
    this.table.element.hidden = !editable || !inTable(state);
    if (!this.table.element.hidden) {
      this.table.refresh(state, true);
    }
  }

  /** Attributes of the text itself: how screen readers name and describe it. */
  attributes({ label, errorMessage, helperText, invalid, required }, editable, disabled) {
    const described = invalid && errorMessage ? this.error : helperText ? this.hint : null;
    return {
      class: "body",
      role: "textbox",
      tabindex: disabled ? "-1" : "0",
      "aria-multiline": "true",
      "aria-invalid": String(Boolean(invalid)),
      "aria-required": String(Boolean(required)),
      "aria-readonly": String(!editable),
      ...(label && { "aria-labelledby": this.label.id }),
      ...(described && { "aria-describedby": described.id }),
    };
  }
}
