// The acts of the buttons and keys.
import {chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn} from "prosemirror-commands"
import {redo, undo} from "prosemirror-history"
import {liftListItem, sinkListItem, wrapInList} from "prosemirror-schema-list"
import {TextSelection} from "prosemirror-state"
import {
  addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable, nextCell, selectionCell
} from "prosemirror-tables"
import {schema} from "./schema.js"

const {nodes, marks} = schema
const item = nodes.list_item

export function around(state, ...types) {
  const {$from} = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) return {node: $from.node(depth), pos: $from.before(depth)}
  }
  return null
}

export const inList = state => around(state, nodes.bullet_list, nodes.ordered_list)

export function marked(state, type) {
  const {from, to, empty, $from} = state.selection
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type)
}

const headed = level => state => state.selection.$from.parent.type === nodes.heading && state.selection.$from.parent.attrs.level === level

const heading = level => (state, dispatch) =>
  (headed(level)(state) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, {level}))(state, dispatch)

const list = type => (state, dispatch) => {
  const here = inList(state)
  if (!here) return wrapInList(type)(state, dispatch)
  if (here.node.type === type) return liftListItem(item)(state, dispatch)
  dispatch?.(state.tr.setNodeMarkup(here.pos, type))
  return true
}

const quote = (state, dispatch) => around(state, nodes.blockquote) && !inList(state)
  ? lift(state, dispatch)
  : !around(state, nodes.blockquote) && wrapIn(nodes.blockquote)(state, dispatch)

const table = (state, dispatch) => {
  if (isInTable(state)) return false
  const cell = type => nodes[type].createAndFill()
  const row = type => nodes.table_row.create(null, [cell(type), cell(type)])
  const made = nodes.table.create(null, [row("table_header"), row("table_cell"), row("table_cell")])
  const {$from} = state.selection
  const at = $from.depth ? $from.after(1) : $from.pos
  const empty = $from.depth === 1 && !$from.parent.content.size
  const tr = empty ? state.tr.replaceWith($from.before(1), at, made) : state.tr.insert(at, made)
  const start = empty ? $from.before(1) : at
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView())
  return true
}

const whenIn = (type, act) => (state, dispatch, view) => isInTable(state) && act(state, dispatch, view)

export const TOOLS = {
  heading: {act: heading(1), pressed: headed(1)},
  subheading: {act: heading(2), pressed: state => headed(2)(state) || headed(3)(state)},
  strong: {act: toggleMark(marks.strong), pressed: state => marked(state, marks.strong)},
  em: {act: toggleMark(marks.em), pressed: state => marked(state, marks.em)},
  bullets: {act: list(nodes.bullet_list), pressed: state => inList(state)?.node.type === nodes.bullet_list},
  numbers: {act: list(nodes.ordered_list), pressed: state => inList(state)?.node.type === nodes.ordered_list},
  quote: {act: quote, pressed: state => Boolean(around(state, nodes.blockquote))},
  link: {pressed: state => marked(state, marks.link)},
  table: {act: table},
  undo: {act: undo},
  redo: {act: redo},
  deeper: {act: sinkListItem(item)},
  shallower: {act: liftListItem(item)},
  rowAdd: {act: whenIn("table", addRowAfter)},
  columnAdd: {act: whenIn("table", addColumnAfter)},
  rowRemove: {act: whenIn("table", deleteRow)},
  columnRemove: {act: whenIn("table", deleteColumn)},
  tableRemove: {act: whenIn("table", deleteTable)}
}

// A line break where one can stand; a table's cell and a heading hold one line.
export const lineBreak = chainCommands(exitCode, (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodes.paragraph || isInTable(state)) return true
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
})

// Enter in a table goes a row down, and makes one when it was the last.
export function rowDown(state, dispatch, view) {
  if (!isInTable(state)) return false
  if (!dispatch) return true
  if (!nextCell(selectionCell(state), "vert", 1)) addRowAfter(state, tr => view.dispatch(tr))
  const below = nextCell(selectionCell(view.state), "vert", 1)
  if (below) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(below.pos + 1))).scrollIntoView())
  return true
}

export function plainHeading(state, dispatch) {
  const {$from, empty} = state.selection
  return empty && $from.parentOffset === 0 && $from.parent.type === nodes.heading && setBlockType(nodes.paragraph)(state, dispatch)
}

// The whole link around the caret, or what is selected.
export function linkRange(state) {
  const {from, to, empty, $from} = state.selection
  const mark = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? [])
  if (!empty) return {from, to, href: mark?.attrs.href ?? ""}
  if (!mark) return null
  const parent = $from.parent
  const base = $from.start()
  let index = $from.index()
  if (index === parent.childCount || !mark.isInSet(parent.child(index).marks)) index--
  let first = index
  let last = index
  while (first > 0 && mark.isInSet(parent.child(first - 1).marks)) first--
  while (last < parent.childCount - 1 && mark.isInSet(parent.child(last + 1).marks)) last++
  const offset = i => { let at = 0; for (let j = 0; j < i; j++) at += parent.child(j).nodeSize; return at }
  return {from: base + offset(first), to: base + offset(last + 1), href: mark.attrs.href}
}

export function setLink({from, to}, href) {
  return (state, dispatch) => {
    const tr = state.tr.removeMark(from, to, marks.link)
    dispatch?.(href ? tr.addMark(from, to, marks.link.create({href})) : tr)
    return true
  }
}
