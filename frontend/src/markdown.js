// A document as restricted Markdown. Each block is one chunk without a blank line inside; signs that would mean
// something else when read again get a backslash, others stay as typed.

const SPACE = /[\s\p{Zs}]/u
const SIGN = /[\p{P}\p{S}]/u
// What Java strips from the ends of a text; a no-break space stays.
const EDGES = "[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+"
export const TRIM = new RegExp(`^${EDGES}|${EDGES}$`, "g")

export function markdown(node) {
  switch (node.type.name) {
    case "paragraph": return lines(node).join("\n")
    case "heading": return heading(node)
    case "bullet_list":
    case "ordered_list": return list([node], node.attrs.order ?? 1)
    case "blockquote": return quote(node)
    case "table": return table(node)
  }
  return ""
}

function heading(node) {
  const words = inline(node).replaceAll("\n", " ").replace(TRIM, "")
  return words && "#".repeat(node.attrs.level + 1) + " " + words.replace(/(^|[ \t])(#+)$/, "$1\\$2")
}

function lines(paragraph) {
  return inline(paragraph).split("\n").map(line => line.replace(TRIM, "")).filter(line => line).map(unmistakable)
}

// A line that would begin a heading, list, quote, table or definition.
function unmistakable(line, index) {
  if (/^[-:|= \t]*$/.test(line) || /^(#{1,6}([ \t]|$)|>|[-+*]([ \t]|$))/.test(line)) {
    return "\\" + line
  }
  if (index === 0 && /^\[([^\]]|\\\])*\]:/.test(line)) {
    return "\\" + line
  }
  return line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, "$1\\$2")
}

function list(lists, order) {
  const ordered = lists[0].type.name === "ordered_list"
  const out = []
  for (const one of lists) {
    one.forEach(item => {
      const body = itemLines(item)
      if (body.length) {
        const marker = ordered ? `${order + out.length}. ` : "- "
        out.push(body.map((line, i) => (i === 0 ? marker : " ".repeat(marker.length)) + line).join("\n"))
      }
    })
  }
  return out.join("\n")
}

function itemLines(item) {
  const out = []
  grouped(item).forEach(group => {
    const text = group[0].isTextblock ? lines(group[0]).join("\n") : list(group, 1)
    if (text) out.push(...text.split("\n"))
  })
  return out
}

// Lists of one kind that follow each other inside a block are one list: nothing could keep them apart there.
function grouped(parent) {
  const groups = []
  parent.forEach(child => {
    const last = groups.at(-1)
    if (last && !child.isTextblock && last[0].type === child.type) last.push(child)
    else if (!child.isTextblock || child.content.size) groups.push([child])
  })
  return groups
}

function quote(node) {
  const parts = grouped(node)
    .map(group => group[0].isTextblock ? markdown(group[0]) : list(group, group[0].attrs.order ?? 1))
    .filter(part => part)
  return parts.map(part => part.split("\n").map(line => "> " + line).join("\n")).join("\n>\n")
}

function table(node) {
  const rows = []
  node.forEach(row => {
    const cells = []
    row.forEach(cell => {
      const words = cell.childCount ? inline(cell.firstChild).replaceAll("\n", " ").replace(TRIM, "") : ""
      cells.push(words.replaceAll("|", "\\|"))
    })
    rows.push(cells)
  })
  const width = Math.max(...rows.map(row => row.length))
  const line = cells => "| " + Array.from({length: width}, (_, i) => cells[i] ?? "").join(" | ") + " |"
  return [line(rows[0]), line(Array(width).fill("---")), ...rows.slice(1).map(line)].join("\n")
}

// Inline content, sign by sign: each knows its marks; a break is "\n", a picture is one sign.
function signs(node) {
  const all = []
  node.forEach(child => {
    const marks = {
      strong: child.marks.some(mark => mark.type.name === "strong"),
      em: child.marks.some(mark => mark.type.name === "em"),
      link: child.marks.find(mark => mark.type.name === "link")?.attrs.href ?? ""
    }
    if (child.isText) for (const sign of child.text) all.push({sign: sign === "\r" ? " " : sign, ...marks})
    else if (child.type.name === "image") all.push({sign: "￼", picture: child.attrs, ...marks})
    else all.push({sign: "\n", strong: false, em: false, link: ""})
  })
  return all
}

function inline(node) {
  const all = signs(node)
  for (const mark of ["strong", "em"]) tidy(all, mark)
  untangle(all)
  for (const mark of ["strong", "em"]) tidy(all, mark)
  const raw = all.map(it => it.sign).join("")
  const brackets = /\]\(/.test(raw)
  let out = ""
  let open = []
  for (let i = 0; i <= all.length; i++) {
    const here = all[i] ?? {link: "", strong: false, em: false}
    const before = all[i - 1] ?? {link: "", strong: false, em: false}
    if (i === all.length || here.link !== before.link || here.strong !== before.strong || here.em !== before.em) {
      const stay = here.link === before.link ? open.findIndex(mark => !here[mark]) : 0
      if (stay >= 0) out += open.splice(stay).reverse().map(star).join("")
      if (here.link !== before.link) {
        if (before.link) out += `](${destination(before.link)})`
        if (here.link) out += "["
      }
      const begins = ["strong", "em"].filter(mark => here[mark] && !open.includes(mark))
      begins.sort((a, b) => length(all, i, b) - length(all, i, a))
      for (const mark of begins) { out += star(mark); open.push(mark) }
    }
    if (i < all.length) out += written(all, i, brackets)
  }
  return out
}

const star = mark => mark === "strong" ? "**" : "*"

function length(all, from, mark) {
  let to = from
  while (to < all.length && all[to][mark] && all[to].link === all[from].link) to++
  return to - from
}

// Stars count only beside a word: marks leave the spaces at their edges, and signs that touch a word outside.
function tidy(all, mark) {
  for (let from = 0; from < all.length; from++) {
    if (!all[from][mark]) continue
    let to = from + length(all, from, mark)
    const end = to
    const outside = i => i < 0 || i >= all.length || all[i].link !== all[Math.min(Math.max(from, 0), end - 1)]?.link
      ? "" : all[i].sign
    const off = i => { all[i][mark] = false }
    let start = from
    for (;;) {
      if (start < to && (SPACE.test(all[start].sign) || sticks(all[start].sign, outside(start - 1)))) off(start++)
      else if (start < to && (SPACE.test(all[to - 1].sign) || sticks(all[to - 1].sign, outside(to)))) off(--to)
      else break
    }
    from = end - 1
  }
}

function sticks(inner, outer) {
  return outer !== "" && SIGN.test(inner) && !SPACE.test(outer) && !SIGN.test(outer)
}

// Where bold and italic overlap by half, or one begins or ends inside a word of the other, stars would run together
// and be read otherwise: italic yields.
function untangle(all) {
  for (let i = 1; i < all.length; i++) {
    const [a, b] = [all[i - 1], all[i]]
    if (a.link !== b.link || a.strong === b.strong && a.em === b.em) continue
    const touching = !SPACE.test(a.sign) && !SPACE.test(b.sign) && SIGN.test(a.sign) === SIGN.test(b.sign)
    if (touching && (a.em && b.em || a.strong && b.strong)) {
      drop(all, run(all, a.em ? i - 1 : i, "em"))
    } else if (a.em && b.em) {
      const em = run(all, i, "em")
      const strong = run(all, a.strong ? i - 1 : i, "strong")
      const nested = em.from <= strong.from && strong.to <= em.to || strong.from <= em.from && em.to <= strong.to
      if (!nested) drop(all, {from: Math.max(em.from, strong.from), to: Math.min(em.to, strong.to)})
    }
  }
}

function drop(all, {from, to}) {
  for (let i = from; i < to; i++) all[i].em = false
}

function run(all, i, mark) {
  let from = i
  while (from > 0 && all[from - 1][mark] && all[from - 1].link === all[i].link) from--
  return {from, to: from + length(all, from, mark)}
}

function written(all, i, brackets) {
  const {sign, picture, link} = all[i]
  if (picture) return `![${picture.alt.replace(/\s+/g, " ").replace(/[\\\[\]*_!]/g, "\\$&")}](${picture.src})`
  const next = all[i + 1]
  switch (sign) {
    case "\\": return "\\\\"
    case "*":
    case "_": return alone(all, i) ? sign : "\\" + sign
    case "[":
    case "]": return brackets || link ? "\\" + sign : sign
    case "!": return next && (next.sign === "[" && !brackets && !link || next.picture || next.link !== link && next.link) ? "\\!" : sign
  }
  return sign
}

// A run of stars or underscores between spaces says nothing, nor do underscores inside a word.
function alone(all, i) {
  const {sign} = all[i]
  const alike = it => it && it.sign === sign
  let from = i
  let to = i
  while (alike(all[from - 1])) from--
  while (alike(all[to + 1])) to++
  const [before, after] = [all[from - 1], all[to + 1]]
  for (let j = Math.max(0, from - 1); j < Math.min(all.length - 1, to + 1); j++) {
    if (all[j].strong !== all[j + 1].strong || all[j].em !== all[j + 1].em || all[j].link !== all[j + 1].link) return false
  }
  if ((!before || !after) && (all[i].strong || all[i].em || all[i].link)) return false
  const space = it => !it || SPACE.test(it.sign)
  const word = it => it && !SPACE.test(it.sign) && !SIGN.test(it.sign) && !it.picture
  return space(before) && space(after) || sign === "_" && word(before) && word(after)
}

function destination(href) {
  let depth = 0
  let balanced = true
  for (const sign of href) {
    if (sign === "(") depth++
    else if (sign === ")" && --depth < 0) balanced = false
  }
  const parens = balanced && depth === 0 ? href : href.replaceAll("(", "%28").replaceAll(")", "%29")
  return parens.replaceAll("|", "%7C").replace(/&(?=#?\w+;)/g, "\\&")
}
