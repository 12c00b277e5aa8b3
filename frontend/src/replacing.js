// Bring a document to another one in as few steps as there are changed blocks, so that the caret stays where it was.
import {Fragment} from "prosemirror-model"

export function replacing(tr, next) {
  const old = tr.doc
  const hunks = changes(blocks(old), blocks(next))
  for (const {from, to, nodes} of hunks.reverse()) {
    const start = position(old, from)
    const end = position(old, to)
    if (to - from === 1 && nodes.length === 1 && old.child(from).type === nodes[0].type) inside(tr, start, old.child(from), nodes[0])
    else if (nodes.length || to - from < old.childCount) tr.replaceWith(start, end, nodes)
  }
  return tr
}

const blocks = doc => doc.content.content

function position(doc, index) {
  let at = 0
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize
  return at
}

function inside(tr, at, was, is) {
  const [a, b] = [Fragment.from(was), Fragment.from(is)]
  const start = a.findDiffStart(b)
  if (start === null) return
  let {a: endA, b: endB} = a.findDiffEnd(b)
  const overlap = start - Math.min(endA, endB)
  if (overlap > 0) { endA += overlap; endB += overlap }
  const holder = was.type.schema.node("doc", null, [is])
  tr.replace(at + start, at + endA, holder.slice(start, endB))
}

// Longest common row of equal blocks; what lies between is replaced.
function changes(a, b) {
  let head = 0
  while (head < a.length && head < b.length && a[head].eq(b[head])) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail].eq(b[b.length - 1 - tail])) tail++
  const [m, n] = [a.length - head - tail, b.length - head - tail]
  const best = Array.from({length: m + 1}, () => new Uint16Array(n + 1))
  for (let i = m - 1; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      best[i][j] = a[head + i].eq(b[head + j]) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1])
    }
  }
  const hunks = []
  let hunk = null
  const open = (i, j) => hunk ??= {from: head + i, start: head + j}
  const close = (i, j) => {
    if (hunk) hunks.push({from: hunk.from, to: head + i, nodes: b.slice(hunk.start, head + j)})
    hunk = null
  }
  let i = 0
  let j = 0
  while (i < m || j < n) {
    if (i < m && j < n && a[head + i].eq(b[head + j])) { close(i, j); i++; j++ }
    else if (j >= n || i < m && best[i + 1][j] >= best[i][j + 1]) { open(i, j); i++ }
    else { open(i, j); j++ }
  }
  close(i, j)
  return hunks
}
