// The restricted kinds of text, the same that Markup.java reads: a document can hold nothing else.
import {Schema} from "prosemirror-model"
import {tableNodes} from "prosemirror-tables"

const tables = tableNodes({tableGroup: "block", cellContent: "paragraph", cellAttributes: {}})

export const schema = new Schema({
  nodes: {
    doc: {content: "block+"},
    paragraph: {group: "block", content: "inline*", parseDOM: [{tag: "p"}], toDOM: () => ["p", 0]},
    heading: {
      group: "block", content: "text*", defining: true, attrs: {level: {default: 1}},
      parseDOM: [1, 1, 1, 2, 3, 3].map((level, i) => ({tag: "h" + (i + 1), attrs: {level}})),
      toDOM: node => ["h" + (node.attrs.level + 2), 0]
    },
    bullet_list: {group: "block list", content: "list_item+", parseDOM: [{tag: "ul"}], toDOM: () => ["ul", 0]},
    ordered_list: {
      group: "block list", content: "list_item+", attrs: {order: {default: 1}},
      parseDOM: [{tag: "ol", getAttrs: dom => ({order: dom.hasAttribute("start") ? Math.max(0, dom.start) : 1})}],
      toDOM: node => node.attrs.order === 1 ? ["ol", 0] : ["ol", {start: node.attrs.order}, 0]
    },
    list_item: {content: "paragraph list*", defining: true, parseDOM: [{tag: "li"}], toDOM: () => ["li", 0]},
    blockquote: {
      group: "block", content: "(paragraph | list)+", defining: true,
      parseDOM: [{tag: "blockquote"}], toDOM: () => ["blockquote", 0]
    },
    ...tables,
    text: {group: "inline"},
    hard_break: {group: "inline", inline: true, selectable: false, parseDOM: [{tag: "br"}], toDOM: () => ["br"]},
    image: {
      group: "inline", inline: true, attrs: {src: {}, alt: {default: ""}},
      parseDOM: [{
        tag: 'img[src^="/beelden/"]',
        getAttrs: dom => ({src: dom.getAttribute("src"), alt: dom.getAttribute("alt") ?? ""})
      }],
      toDOM: node => ["img", {src: node.attrs.src, alt: node.attrs.alt}]
    }
  },
  marks: {
    link: {
      attrs: {href: {}}, inclusive: false,
      parseDOM: [{tag: "a[href]", getAttrs: dom => address(dom.getAttribute("href")) && {href: dom.getAttribute("href")}}],
      toDOM: mark => ["a", {href: mark.attrs.href, rel: "noopener nofollow"}, 0]
    },
    strong: {parseDOM: [{tag: "strong"}, {tag: "b"}], toDOM: () => ["strong", 0]},
    em: {parseDOM: [{tag: "em"}, {tag: "i"}], toDOM: () => ["em", 0]}
  }
})

const SAFE = /^(https?:\/\/[^\s<>"\\]+|mailto:[^\s<>"\\@]+@[^\s<>"\\@]+)$/i

// The same addresses that Markup.java lets through; null for others.
export function address(typed) {
  const href = (typed ?? "").trim()
  return SAFE.test(href) ? href : null
}

// What people type for an address: "www.koers.nl", "iemand@school.nl".
export function meant(typed) {
  const href = typed.trim()
  return address(href) ?? (href.includes("@") ? address("mailto:" + href) : /^[\w-]+(\.[\w-]+)+/.test(href) ? address("https://" + href) : null)
}
