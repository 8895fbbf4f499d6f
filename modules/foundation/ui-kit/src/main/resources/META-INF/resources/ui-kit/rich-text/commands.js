/* What the tools do: a command of ProseMirror each, with its icon, its key and whether it is on. */
import { baseKeymap, chainCommands, lift, setBlockType, toggleMark, wrapIn } from "./lib/prosemirror-commands.js";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "./lib/prosemirror-schema-list.js";
import { redo, undo } from "./lib/prosemirror-history.js";
import { TextSelection } from "./lib/prosemirror-state.js";
import * as tables from "./lib/prosemirror-tables.js";
import { chooseFigure, figureAt, leaveCaption, moveFigure, removeFigure, stayInCaption } from "./figures.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

function around(state, test) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (test($from.node(depth))) {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
  }
  return null;
}

const inside = (type) => (state) => around(state, (node) => node.type === type) !== null;

const isList = (node) => node.type === nodes.bullet_list || node.type === nodes.ordered_list;

const listIs = (type) => (state) => around(state, isList)?.node.type === type;

function headingIs(level) {
  return (state) => {
    const { parent } = state.selection.$from;
    return parent.type === nodes.heading && parent.attrs.level === level;
  };
}

const toggleHeading = (level) => (state, dispatch) =>
  headingIs(level)(state)
    ? setBlockType(nodes.paragraph)(state, dispatch)
    : setBlockType(nodes.heading, { level })(state, dispatch);

// A heading cannot open a list item: it becomes a paragraph first.
const intoList = (type) => (state, dispatch) => {
  if (wrapInList(type)(state, dispatch)) {
    return true;
  }
  return state.selection.$from.parent.type === nodes.heading && setBlockType(nodes.paragraph)(state, dispatch);
};

const toggleList = (type) => (state, dispatch) => {
  const list = around(state, isList);
  if (!list) {
    return intoList(type)(state, dispatch);
  }
  if (list.node.type === type) {
    return liftListItem(nodes.list_item)(state, dispatch);
  }
  dispatch?.(state.tr.setNodeMarkup(list.pos, type));
  return true;
};

function toggleQuote(state, dispatch) {
  return inside(nodes.blockquote)(state) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);
}

function markIs(type) {
  return (state) => {
    const { from, to, empty, $from } = state.selection;
    return empty
      ? Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
      : state.doc.rangeHasMark(from, to, type);
  };
}

/** Three rows of three columns, the first row a header; an empty line after it to write on. */
function insertTable(state, dispatch) {
  if (tables.isInTable(state) || figureAt(state)) {
    return false;
  }
  const row = (type) => nodes.table_row.create(null, [1, 2, 3].map(() => type.createAndFill()));
  const cell = nodes.table_cell;
  const table = nodes.table.create(null, [row(nodes.table_header), row(cell), row(cell)]);
  if (dispatch) {
    const tr = state.tr.replaceSelectionWith(table);
    let at = 0;
    tr.doc.descendants((node, pos) => {
      at = node === table ? pos : at;
    });
    const end = at + table.nodeSize;
    if (!tr.doc.resolve(end).nodeAfter) {
      tr.insert(end, nodes.paragraph.create());
    }
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
}

function hardBreak(state, dispatch) {
  if (figureAt(state)) {
    return false;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

const deeper = sinkListItem(nodes.list_item);
const higher = liftListItem(nodes.list_item);
const tool = (name, icon, run, on, key) => ({ name, icon, run, on, key });

/** Tools above the text, in the order of the design; null is a separator. "can" where there is no command to ask. */
export const TOOLS = [
  tool("heading2", "heading-2", toggleHeading(2), headingIs(2)),
  tool("heading3", "heading-3", toggleHeading(3), headingIs(3)),
  tool("bold", "bold", toggleMark(marks.strong), markIs(marks.strong), "Mod-b"),
  tool("italic", "italic", toggleMark(marks.em), markIs(marks.em), "Mod-i"),
  null,
  tool("bullets", "list", toggleList(nodes.bullet_list), listIs(nodes.bullet_list)),
  tool("numbers", "list-ordered", toggleList(nodes.ordered_list), listIs(nodes.ordered_list)),
  tool("outdent", "list-indent-decrease", higher, null, "Mod-["),
  tool("indent", "list-indent-increase", deeper, null, "Mod-]"),
  tool("quote", "quote", toggleQuote, inside(nodes.blockquote)),
  null,
  { ...tool("link", "link", null, markIs(marks.link), "Mod-k"), can: (state) => figureAt(state) === null },
  tool("picture", "image", null),
  tool("table", "table", insertTable),
  null,
  tool("undo", "undo-2", undo, null, "Mod-z"),
  tool("redo", "redo-2", redo, null, "Mod-y"),
];

/** Tools of the table around the caret: words, not icons. */
export const TABLE_TOOLS = [
  tool("row-add", null, tables.addRowAfter),
  tool("column-add", null, tables.addColumnAfter),
  tool("row-delete", null, tables.deleteRow),
  tool("column-delete", null, tables.deleteColumn),
  tool("header-row", null, tables.toggleHeaderRow),
  tool("table-delete", null, tables.deleteTable),
];

/** Tools of the picture around the caret; what it shows is asked for in a row of its own. */
export const FIGURE_TOOLS = [
  tool("picture-up", null, moveFigure(-1), null, "Alt-ArrowUp"),
  tool("picture-down", null, moveFigure(1), null, "Alt-ArrowDown"),
  tool("picture-alt", null, null),
  tool("picture-remove", null, removeFigure),
];

export const inTable = tables.isInTable;

/** Keys of the text. Tab is not among them: it leaves the field. */
export function keys(openLink) {
  const own = {
    "Mod-k": openLink,
    "Mod-Shift-z": redo,
    "Shift-Enter": chainCommands(hardBreak, leaveCaption),
    Backspace: chooseFigure,
    Delete: stayInCaption,
  };
  for (const { run, key } of [...TOOLS, ...FIGURE_TOOLS].filter((each) => each?.key && each.run)) {
    own[key] = run;
  }
  own.Enter = chainCommands(leaveCaption, splitListItem(nodes.list_item), baseKeymap.Enter);
  return own;
}

/** The link at the caret or in the selection: its address and how far it goes. */
export function linkAt(state) {
  const { from, to, empty, $from } = state.selection;
  let found = { href: "", from, to };
  const look = (node, pos) => {
    const mark = marks.link.isInSet(node.marks);
    if (mark) {
      found = { href: mark.attrs.href, from: empty ? pos : from, to: empty ? pos + node.nodeSize : to };
    }
  };
  if (empty) {
    $from.parent.forEach((node, offset) => {
      const pos = $from.start() + offset;
      if (pos <= from && from <= pos + node.nodeSize) {
        look(node, pos);
      }
    });
  } else {
    state.doc.nodesBetween(from, to, look);
  }
  return found;
}

/** Sets, changes or (with an empty address) removes the link. Without selected words the address is the text. */
export function setLink(state, dispatch, address) {
  const { from, to } = linkAt(state);
  const tr = state.tr.removeMark(from, to, marks.link);
  if (address) {
    const href = /^([a-z][a-z0-9+.-]*:|\/|#)/i.test(address) ? address : `https://${address}`;
    const mark = marks.link.create({ href });
    if (from === to) {
      tr.insert(from, schema.text(address, [...(state.storedMarks ?? state.selection.$from.marks()), mark]));
    } else {
      tr.addMark(from, to, mark);
    }
  }
  dispatch(tr);
}
