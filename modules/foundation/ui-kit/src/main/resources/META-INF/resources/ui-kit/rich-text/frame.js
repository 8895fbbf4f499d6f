/* What stands around the text: label, tools, address row, tools of the table, hint or error. */
import { FIGURE_TOOLS, inTable, TABLE_TOOLS, TOOLS } from "./commands.js";
import { figureAt } from "./figures.js";
import { LineForm } from "./line-form.js";
import { PictureChooser } from "./picture-chooser.js";
import { icon, make, Toolbar } from "./toolbar.js";

const LINK = { group: "link", label: "link-address", apply: "link-apply", remove: "link-remove", mode: "url" };
const ALT = { group: "picture-alt", label: "picture-alt-label", hint: "picture-alt-hint", apply: "picture-alt-apply" };

let count = 0;

export class Frame {
  /** @param actions press(tool), setLink(address), setAlt(words), choose(picture), close(), focus() */
  constructor({ press, setLink, setAlt, choose, close, focus }) {
    const id = `rich-text-${++count}`;
    this.label = make("span", { id: `${id}-label`, class: "lbl" });
    this.label.addEventListener("click", focus);
    this.tools = new Toolbar(TOOLS, press);
    this.link = new LineForm(LINK, setLink, close);
    this.alt = new LineForm(ALT, setAlt, close);
    this.pictures = new PictureChooser(choose, close);
    this.rows = [this.link, this.alt, this.pictures];
    this.body = make("div");
    this.table = new Toolbar(TABLE_TOOLS, press);
    this.figure = new Toolbar(FIGURE_TOOLS, press);
    this.table.element.classList.add("below");
    this.figure.element.classList.add("below");
    const rows = this.rows.map((row) => row.element);
    const parts = [this.tools.element, ...rows, this.body, this.table.element, this.figure.element];
    this.box = make("div", { class: "ed" }, ...parts);
    this.hint = make("div", { id: `${id}-hint`, class: "hint" });
    this.error = make("div", { id: `${id}-error`, class: "err", role: "alert" });
    this.elements = [this.label, this.box, this.hint, this.error];
  }

  /** Shows the properties of the field. */
  show({ label, helperText, errorMessage, invalid, required, texts, pictures }) {
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
    this.figure.setTexts(texts["picture-tools"] ?? "", texts);
    this.rows.forEach((row) => row.setTexts(texts));
    this.tools.offer("picture", pictures !== null);
    this.pictures.setPictures(pictures);
  }

  /** Shows what the tools can do at the caret. */
  refresh(state, editable) {
    this.tools.refresh(state, editable);
    refreshWhere(this.table, editable && inTable(state), state);
    refreshWhere(this.figure, editable && figureAt(state) !== null, state);
  }

  /** Opens one of the rows above the text; there is never more than one. */
  open(row, line) {
    this.hideRows();
    row.open(line);
  }

  hideRows() {
    this.rows.forEach((row) => row.hide());
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

function refreshWhere(toolbar, shown, state) {
  toolbar.element.hidden = !shown;
  if (shown) {
    toolbar.refresh(state, true);
  }
}
