// What comes from elsewhere (Word, a web page, a mail) becomes one of the restricted kinds, or words.
import {Fragment, Slice} from "prosemirror-model"
import {schema} from "./schema.js"

export const pasting = {
  transformPastedHTML(html) {
    if (/data-pm-slice/.test(html)) return html
    const doc = new window.DOMParser().parseFromString(inert(html), "text/html")
    wordLists(doc)
    headings(doc)
    styles(doc)
    doc.querySelectorAll("script, style, title, meta, link, xml").forEach(it => it.remove())
    return doc.body.innerHTML
  },
  transformPasted(slice) {
    return new Slice(plainCells(slice.content), slice.openStart, slice.openEnd)
  },
  clipboardTextParser(text, _, plain) {
    const paragraphs = text.replace(/\r\n?/g, "\n").trim().split(/\n\s*\n/)
    const nodes = paragraphs.map(it => schema.node("paragraph", null, it.split("\n").flatMap((line, i) =>
      [...(i ? [schema.node("hard_break")] : []), ...(line ? [schema.text(line)] : [])])))
    return new Slice(Fragment.from(nodes), 1, 1)
  }
}

// Nothing that the content policy would have to refuse: styles and handlers become data.
function inert(html) {
  return html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "").replace(/<!\[(if|endif)[^>]*>/gi, "")
    .replace(/<[^>]+>/g, tag => tag.replace(/([\s"'\/])(style|on\w+)\s*=/gi, "$1data-$2="))
}

function plainCells(fragment) {
  const nodes = []
  fragment.forEach(node => {
    const attrs = node.type.spec.tableRole?.includes("cell") ? {...node.attrs, colspan: 1, rowspan: 1, colwidth: null} : node.attrs
    nodes.push(node.isText ? node : node.type.create(attrs, plainCells(node.content), node.marks))
  })
  return Fragment.from(nodes)
}

// The highest heading that comes along becomes a heading, the one below it a small one.
function headings(doc) {
  const all = [...doc.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  const levels = [...new Set(all.map(it => it.localName))].sort()
  for (const old of all) {
    const heading = doc.createElement("h" + Math.min(3 + levels.indexOf(old.localName), 5))
    heading.append(...old.childNodes)
    old.replaceWith(heading)
  }
}

// Some write bold and italic as a style; under the content policy of Koers a browser does not read styles, we do.
function styles(doc) {
  for (const it of doc.querySelectorAll("[data-style]")) {
    const {style} = it.dataset
    delete it.dataset.style
    const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]
    const slant = /font-style:\s*(\w+)/i.exec(style)?.[1]
    if (/^(b|strong)$/.test(it.localName) && /^(normal|[1-5]00)$/.test(weight) || /^(i|em)$/.test(it.localName) && slant === "normal") {
      it.replaceWith(...it.childNodes)
    } else if (!/^h\d$/.test(it.localName)) {
      if (/^(bold(er)?|[6-9]00)$/.test(weight)) within(it, "strong")
      if (slant === "italic") within(it, "em")
    }
  }
}

function within(element, tag) {
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}

// Word sends the lines of a list as paragraphs with a drawn mark before them.
function wordLists(doc) {
  let lists = []
  let last = null
  for (const p of [...doc.querySelectorAll("p")]) {
    const level = Number(/mso-list:[^;]*level(\d)/.exec(p.dataset.style ?? "")?.[1] ?? 0)
    if (!level) continue
    const mark = [...p.querySelectorAll("span")].find(it => /mso-list:\s*ignore/i.test(it.dataset.style ?? ""))
    const tag = /^\s*\w{1,4}[.)]/.test(mark?.textContent ?? "") ? "ol" : "ul"
    mark?.remove()
    if (p.previousElementSibling !== last || !last) lists = []
    lists.length = Math.min(lists.length, level)
    if (!lists.length) {
      const list = doc.createElement(tag)
      p.before(list)
      lists = [list]
    }
    while (lists.length < level) {
      const list = doc.createElement(tag)
      const above = lists.at(-1)
      if (!above.lastElementChild) above.append(doc.createElement("li"))
      above.lastElementChild.append(list)
      lists.push(list)
    }
    const item = doc.createElement("li")
    item.append(...p.childNodes)
    lists.at(-1).append(item)
    last = lists[0]
    p.remove()
  }
}
