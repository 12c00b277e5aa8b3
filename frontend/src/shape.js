// Keeps every table readable as Markdown (its first row is the head), and a line to type on above and below it.
import {Plugin} from "prosemirror-state"
import {schema} from "./schema.js"

const {table, table_header: head, table_cell: cell, paragraph} = schema.nodes

export function shaped(tr) {
  const marks = []
  tr.doc.forEach((node, at) => {
    if (node.type !== table) return
    node.forEach((row, rowAt, index) => row.forEach((it, cellAt) => {
      const wanted = index === 0 ? head : cell
      if (it.type !== wanted) marks.push([at + rowAt + cellAt + 2, wanted, it.attrs])
    }))
  })
  for (const [at, type, attrs] of marks) tr.setNodeMarkup(at, type, attrs)
  if (tr.doc.lastChild.type === table) tr.insert(tr.doc.content.size, paragraph.create())
  if (tr.doc.firstChild.type === table) tr.insert(0, paragraph.create())
  return tr
}

export const shape = new Plugin({
  appendTransaction(_, __, state) {
    const tr = shaped(state.tr)
    return tr.docChanged ? tr : null
  }
})
