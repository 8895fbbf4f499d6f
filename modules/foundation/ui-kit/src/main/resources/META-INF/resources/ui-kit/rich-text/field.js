/*
 * <td-rich-text>: label, tools, text, hint or error. Properties as in RichText.java.
 *
 * The value goes out on leaving the field and one second after the last key ("value-changed");
 * "touched" bubbles at every change of the text by the person.
 * A value that comes in while the field has the focus waits until the focus has gone, and is
 * dropped if the person wrote on meanwhile: Vietnamese keyboards (UniKey, Telex) send backspaces
 * to build a letter, and a value arriving in between would eat text.
 */
import { baseKeymap } from "./lib/prosemirror-commands.js";
import { gapCursor } from "./lib/prosemirror-gapcursor.js";
import { closeHistory, history } from "./lib/prosemirror-history.js";
import { keymap } from "./lib/prosemirror-keymap.js";
import { EditorState, NodeSelection } from "./lib/prosemirror-state.js";
import { tableEditing } from "./lib/prosemirror-tables.js";
import { EditorView } from "./lib/prosemirror-view.js";
import { describe, figureAt, FigureView, insertFigure } from "./figures.js";
import { keys, linkAt, setLink } from "./commands.js";
import { Frame } from "./frame.js";
import { parseHtml, toHtml } from "./schema.js";
import { cleanPasted } from "./word.js";

/** Milliseconds after the last key before the value is sent. */
const PAUSE = 1000;

/** Properties that only change how the field looks, with their first values. */
const LOOKS = {
  label: "",
  helperText: "",
  errorMessage: "",
  invalid: false,
  required: false,
  readonly: false,
  texts: {},
  pictures: null, // [{ file, name, thumb, address, caption, alt, offered }]; null: none are offered
};

class RichText extends HTMLElement {
  static observedAttributes = ["disabled"];

  figures = new Set(); // the views of the pictures in the text

  #looks = { ...LOOKS };
  #value = ""; // as it came in, or as last written out
  #sent = ""; // what the server knows
  #stale = false; // the text is newer than #value
  #waiting = null; // a value that came in while the field had the focus
  #timer = 0;
  #state = null;
  #view = null;
  #frame = null;

  connectedCallback() {
    if (!this.#frame) {
      this.#build();
      this.#adopt([...Object.keys(LOOKS), "value"]);
    }
    if (!this.#view) {
      this.#open();
    }
    this.#show();
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#view?.destroy();
        this.#view = null;
      }
    });
  }

  attributeChangedCallback() {
    this.#show();
  }

  get value() {
    if (this.#stale) {
      this.#value = toHtml(this.#state.doc);
      this.#stale = false;
    }
    return this.#value;
  }

  set value(html) {
    const next = html ?? "";
    if (next === this.value) {
      this.#sent = next;
      this.#waiting = null;
    } else if (this.contains(document.activeElement)) {
      this.#sent = next;
      this.#waiting = this.#timer ? null : next; // words not sent yet win
    } else {
      this.#load(next);
    }
  }

  focus() {
    this.#view?.focus();
  }

  /** Shows a text that the person asked for in place of what is typed. */
  replace(html) {
    this.#load(html);
  }

  /** Sends the value if the server does not know it yet. */
  commit() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#waiting === null && this.value !== this.#sent) {
      this.#sent = this.value;
      this.dispatchEvent(new CustomEvent("value-changed"));
    }
  }

  look(name) {
    return this.#looks[name];
  }

  setLook(name, value) {
    this.#looks[name] = value ?? LOOKS[name];
    this.#show();
    this.figures.forEach((figure) => figure.show());
  }

  /** What is known of the picture of a file, or nothing. */
  picture(file) {
    return this.#looks.pictures?.find((picture) => String(picture.file) === file);
  }

  get #editable() {
    return !this.#looks.readonly && !this.hasAttribute("disabled");
  }

  // Properties set before the browser knew this element lie on the instance and hide the setters.
  #adopt(names) {
    for (const name of names.filter((each) => Object.hasOwn(this, each))) {
      const early = this[name];
      delete this[name];
      this[name] = early;
    }
  }

  #build() {
    this.#frame = new Frame({
      press: (tool) => this.#press(tool),
      setLink: (address) => this.#apply(setLink, address),
      setAlt: (words) => this.#apply(describe, words),
      choose: (picture) => this.#insert(picture),
      close: () => this.#close(),
      focus: () => this.focus(),
    });
    this.#state = this.#stateOf("");
    this.prepend(...this.#frame.elements);
    this.addEventListener("focusin", (event) => this.#entered(event));
    this.addEventListener("focusout", (event) => this.#left(event));
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  #stateOf(html) {
    const openLink = () => {
      this.#openLink();
      return true;
    };
    return EditorState.create({
      doc: parseHtml(html),
      plugins: [history(), keymap(keys(openLink)), keymap(baseKeymap), gapCursor(), tableEditing()],
    });
  }

  #open() {
    this.#view = new EditorView(this.#frame.body, {
      state: this.#state,
      editable: () => this.#editable,
      attributes: () => this.#frame.attributes(this.#looks, this.#editable, this.hasAttribute("disabled")),
      dispatchTransaction: (transaction) => this.#changed(transaction),
      transformPastedHTML: (html) => cleanPasted(html, (file) => this.picture(file) !== undefined),
      nodeViews: { figure: (node) => new FigureView(node, this) },
      handleClickOn: (_view, _pos, node, at, event) => this.#clicked(node, at, event.target),
    });
  }

  #changed(transaction) {
    this.#state = this.#state.apply(transaction);
    this.#view.updateState(this.#state);
    if (transaction.docChanged) {
      this.#stale = true;
      this.#waiting = null;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.commit(), PAUSE);
      this.dispatchEvent(new CustomEvent("touched", { bubbles: true }));
    }
    this.#refresh();
  }

  #load(html) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#value = this.#sent = html;
    this.#stale = false;
    this.#waiting = null;
    this.#state = this.#stateOf(html);
    this.#view?.updateState(this.#state);
    this.#refresh();
  }

  #entered(event) {
    if (!this.contains(event.relatedTarget)) {
      this.dispatchEvent(new FocusEvent("focus"));
    }
  }

  #left(event) {
    if (this.contains(event.relatedTarget)) {
      return;
    }
    this.commit();
    // Another window came to the front: the caret is still here.
    if (event.relatedTarget === null && !document.hasFocus()) {
      return;
    }
    if (this.#waiting !== null) {
      this.#load(this.#waiting);
    }
    this.dispatchEvent(new FocusEvent("blur"));
  }

  // A view's shortcut for saving must find the last word; Alt+F10 goes to the tools as in office programs.
  #key(event) {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      this.#frame.tools.focus();
    } else if ((event.ctrlKey || event.metaKey) && ["s", "Enter"].includes(event.key)) {
      this.commit();
    }
  }

  // A press on a picture chooses it, so that its tools come and Delete removes it.
  #clicked(node, at, target) {
    const chosen = node.type.name === "figure" && target.tagName === "IMG";
    if (chosen) {
      this.#view.dispatch(this.#state.tr.setSelection(NodeSelection.create(this.#state.doc, at)));
    }
    return chosen;
  }

  #press(tool) {
    if (tool.name === "link") {
      this.#openLink();
    } else if (tool.name === "picture") {
      this.#frame.open(this.#frame.pictures);
    } else if (tool.name === "picture-alt") {
      this.#openAlt();
    } else {
      // A tool is a step of its own for undo, also right after typing.
      tool.run(this.#state, (transaction) => this.#view.dispatch(closeHistory(transaction)));
      this.#view.focus();
    }
  }

  #openLink() {
    if (figureAt(this.#state)) {
      return; // a caption has no links
    }
    this.#frame.open(this.#frame.link, linkAt(this.#state).href);
  }

  #openAlt() {
    this.#frame.open(this.#frame.alt, figureAt(this.#state)?.node.attrs.alt ?? "");
  }

  #insert(picture) {
    insertFigure(this.#state, (transaction) => this.#view.dispatch(closeHistory(transaction)), picture);
    if (picture.alt) {
      this.#close();
    } else {
      this.#openAlt();
    }
  }

  #apply(command, line) {
    command(this.#state, this.#view.dispatch, line);
    this.#close();
  }

  #close() {
    this.#frame.hideRows();
    this.#view.focus();
  }

  #show() {
    if (!this.#view) {
      return;
    }
    this.#frame.show(this.#looks);
    this.#view.setProps({});
    this.#refresh();
  }

  #refresh() {
    if (this.#view) {
      this.#frame.refresh(this.#state, this.#editable);
    }
  }
}

for (const name of Object.keys(LOOKS)) {
  Object.defineProperty(RichText.prototype, name, {
    get() {
      return this.look(name);
    },
    set(value) {
      this.setLook(name, value);
    },
  });
}

customElements.define("td-rich-text", RichText);
