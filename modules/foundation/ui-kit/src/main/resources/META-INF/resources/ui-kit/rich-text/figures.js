/* Pictures in the text: what can be done with them, and how they look while somebody writes. */
import { Fragment } from "./lib/prosemirror-model.js";
import { NodeSelection, TextSelection } from "./lib/prosemirror-state.js";
import { schema } from "./schema.js";
import { make } from "./toolbar.js";

const { figure: FIGURE, figcaption, paragraph } = schema.nodes;

/** The figure that is selected or whose caption has the caret, and where it stands. */
export function figureAt({ selection }) {
  if (selection instanceof NodeSelection && selection.node.type === FIGURE) {
    return { node: selection.node, pos: selection.from };
  }
  const { $from } = selection;
  return $from.parent.type === figcaption ? { node: $from.node(-1), pos: $from.before(-1) } : null;
}

const ends = ({ node, pos }) => pos + node.nodeSize;

/** Puts a picture behind the block of the caret, never into a list or a table; the caret goes to its caption. */
export function insertFigure(state, dispatch, { file, alt, caption }) {
  const words = figcaption.create(null, caption ? schema.text(caption) : null);
  const figure = FIGURE.create({ file: String(file), alt }, words);
  const { $from, $to, to } = state.selection;
  const blank = $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
  const end = $to.depth ? $to.after(1) : to;
  const start = blank ? $from.before(1) : end;
  const tr = state.tr.replaceWith(start, end, figure);
  const after = start + figure.nodeSize;
  if (!tr.doc.resolve(after).nodeAfter) {
    tr.insert(after, paragraph.create());
  }
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after - 2)).scrollIntoView());
}

/** Moves the figure over the block before it (-1) or behind the next one (1). */
export const moveFigure = (step) => (state, dispatch) => {
  const found = figureAt(state);
  const $pos = found && state.doc.resolve(found.pos);
  const over = found && (step < 0 ? $pos.nodeBefore : state.doc.resolve(ends(found)).nodeAfter);
  if (!over || !canSwap($pos, step)) {
    return false;
  }
  if (dispatch) {
    const to = found.pos + step * over.nodeSize;
    const tr = state.tr.delete(found.pos, ends(found)).insert(to, found.node);
    const caret = state.selection.from - found.pos;
    tr.setSelection(caret === 0 ? NodeSelection.create(tr.doc, to) : TextSelection.create(tr.doc, to + caret));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

// An item of a list begins with a paragraph: no picture may stand before it.
function canSwap($pos, step) {
  const blocks = [...$pos.parent.children];
  const [figure] = blocks.splice($pos.index(), 1);
  blocks.splice($pos.index() + step, 0, figure);
  return $pos.parent.type.validContent(Fragment.from(blocks));
}

export function removeFigure(state, dispatch) {
  const found = figureAt(state);
  if (found && dispatch) {
    const alone = state.doc.resolve(found.pos).parent.childCount === 1;
    const tr = state.tr.replaceWith(found.pos, ends(found), alone ? paragraph.create() : []);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(found.pos))).scrollIntoView());
  }
  return Boolean(found);
}

/** Says what the picture shows, for people who do not see it. */
export function describe(state, dispatch, alt) {
  const found = figureAt(state);
  if (found) {
    dispatch(state.tr.setNodeMarkup(found.pos, null, { ...found.node.attrs, alt }));
  }
}

/** Enter leaves the caption for a line behind the picture. */
export function leaveCaption(state, dispatch) {
  const found = figureAt(state);
  if (found && dispatch) {
    const next = state.doc.resolve(ends(found)).nodeAfter;
    const free = next?.type === paragraph && next.content.size === 0;
    const tr = free ? state.tr : state.tr.insert(ends(found), paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, ends(found) + 1)).scrollIntoView());
  }
  return Boolean(found);
}

/** Backspace at the beginning of a caption chooses the picture; the next one removes it. */
export function chooseFigure(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== figcaption || $from.parentOffset > 0) {
    return false;
  }
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(-1))));
  return true;
}

/** Nothing behind a caption comes into it. */
export function stayInCaption({ selection: { $from, empty } }) {
  return empty && $from.parent.type === figcaption && $from.parentOffset === $from.parent.content.size;
}

/** A figure while it is edited: picture, hints where words are missing, and the caption to write in. */
export class FigureView {
  #node;
  #field;

  constructor(node, field) {
    this.#node = node;
    this.#field = field;
    const apart = { contenteditable: "false" };
    this.image = make("img");
    this.gone = make("div", { class: "gone", ...apart });
    this.mark = make("div", { class: "st bare k-amber", ...apart });
    this.hint = make("div", { class: "hint", "aria-hidden": "true", ...apart });
    this.contentDOM = make("div", { class: "words" });
    this.dom = make("figure", {}, this.image, this.gone, this.mark, this.hint, this.contentDOM);
    field.figures.add(this);
    this.show();
  }

  show() {
    const { file, alt } = this.#node.attrs;
    const picture = this.#field.picture(file);
    const texts = this.#field.look("texts");
    this.image.hidden = !picture;
    this.gone.hidden = Boolean(picture);
    this.gone.textContent = texts["picture-gone"] ?? "";
    this.mark.hidden = alt !== "";
    this.mark.textContent = texts["picture-no-alt"] ?? "";
    this.hint.hidden = this.#node.textContent !== "";
    this.hint.textContent = texts["picture-caption"] ?? "";
    this.image.alt = alt;
    if (picture && this.image.getAttribute("src") !== picture.address) {
      this.image.src = picture.address;
    }
  }

  update(node) {
    const same = node.type === FIGURE;
    if (same) {
      this.#node = node;
      this.show();
    }
    return same;
  }

  ignoreMutation(mutation) {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  destroy() {
    this.#field.figures.delete(this);
  }
}
