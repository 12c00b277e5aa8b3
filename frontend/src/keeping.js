// Text in, text out: what nobody touched goes back sign by sign as it came, whatever its writer's habits.
import {DOMParser} from "prosemirror-model"
import {schema} from "./schema.js"
import {TRIM, markdown} from "./markdown.js"

const parser = DOMParser.fromSchema(schema)

// The same cut as in Markup.java.
export const chunksOf = text => {
  const normal = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(TRIM, "")
  return normal ? normal.split(/\n[ \t]*\n[ \t\n\v\f\r]*/) : []
}

// The document of a text, from the HTML that the server made of its chunks. A chunk without HTML (the browser put
// typed text back by itself) stands there as it was typed.
export function read(text, known) {
  const groups = chunksOf(text).map(source => ({source, nodes: nodes(known.get(source) ?? bare(source))}))
  const content = groups.flatMap(group => group.nodes)
  return {doc: schema.node("doc", null, content.length ? content : [schema.node("paragraph")]), groups}
}

// From chunk to its HTML.
export function htmlOf(text, root) {
  const divs = [...root.querySelectorAll("[data-chunk]")]
  const sources = chunksOf(text)
  return new Map(divs.length === sources.length ? sources.map((source, i) => [source, divs[i]]) : [])
}

export const parts = html => new window.DOMParser().parseFromString(html, "text/html").body

function nodes(element) {
  return parser.parse(element, {preserveWhitespace: "full"}).content.content
}

function bare(source) {
  const p = document.createElement("p")
  source.split("\n").forEach((line, i) => p.append(...(i ? [document.createElement("br"), line] : [line])))
  const div = document.createElement("div")
  div.append(p)
  return div
}

export class Kept {
  constructor(doc, groups) {
    this.byFirst = new Map()
    let at = 0
    for (const group of groups) {
      const here = group.nodes.map((_, i) => doc.maybeChild(at + i))
      if (here.every((node, i) => node?.eq(group.nodes[i]))) this.byFirst.set(here[0], {source: group.source, nodes: here})
      at += group.nodes.length
    }
  }

  text(doc) {
    const out = []
    for (let i = 0; i < doc.childCount;) {
      const kept = this.byFirst.get(doc.child(i))
      if (kept && kept.nodes.every((node, j) => doc.maybeChild(i + j) === node)) {
        out.push(kept.source)
        i += kept.nodes.length
      } else {
        const written = markdown(doc.child(i++))
        if (written) out.push(written)
      }
    }
    return out.join("\n\n")
  }
}
