// Puts an editing surface over every textarea[data-editor]. The textarea stays the one that is sent: each change is
// written to it as restricted Markdown, followed by an "input" event. Without this script the textarea just works.
import {baseKeymap, chainCommands, toggleMark} from "prosemirror-commands"
import {history, redo, undo} from "prosemirror-history"
import {inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule} from "prosemirror-inputrules"
import {keymap} from "prosemirror-keymap"
import {liftListItem, sinkListItem, splitListItem} from "prosemirror-schema-list"
import {EditorState} from "prosemirror-state"
import {tableEditing} from "prosemirror-tables"
import {EditorView} from "prosemirror-view"
import {Kept, htmlOf, parts, read} from "./keeping.js"
import {pasting} from "./pasting.js"
import {replacing} from "./replacing.js"
import {schema} from "./schema.js"
import {shape, shaped} from "./shape.js"
import {lineBreak, plainHeading, rowDown} from "./tools.js"
import {Toolbar} from "./toolbar.js"

const {nodes, marks} = schema

function enhance(textarea) {
  const [html, tools] = templates(textarea)
  if (!html || !tools) return
  const known = htmlOf(textarea.defaultValue, html.content)
  const root = document.createElement("div")
  root.className = "koers-editor"
  root.append(tools.content.cloneNode(true))
  const toolbar = new Toolbar(root)
  const first = read(textarea.value, known)
  const state = EditorState.create({doc: first.doc, plugins: plugins(toolbar)})
  const start = state.apply(shaped(state.tr.setMeta("addToHistory", false)))
  let kept = new Kept(first.doc, first.groups)
  const place = document.createElement("div")
  root.insertBefore(place, root.querySelector("details"))

  const view = new EditorView({mount: place}, {
    state: start,
    attributes: described(textarea, root),
    ...pasting,
    dispatchTransaction(tr) {
      const next = view.state.apply(tr)
      view.updateState(next)
      toolbar.update(next)
      if (tr.docChanged && !tr.getMeta("replaced")) {
        textarea.value = kept.text(next.doc)
        textarea.dispatchEvent(new Event("input", {bubbles: true}))
      }
    }
  })
  place.style.minHeight = `calc(${textarea.rows} * 1.6em + 1.5rem)`
  textarea.before(root)
  textarea.hidden = true
  toolbar.connect(view)
  reachable(textarea, view)

  textarea.addEventListener("koers:replace", event => {
    if (view.composing) {
      // In the middle of a composed sign nothing is taken from under the writer's hands.
      textarea.value = kept.text(view.state.doc)
      event.preventDefault()
      return
    }
    seen(view)
    const next = read(textarea.value, htmlOf(textarea.value, parts(event.detail.html)))
    const tr = replacing(view.state.tr, next.doc)
    if (!tr.doc.eq(next.doc)) tr.replaceWith(0, tr.doc.content.size, next.doc.content)
    kept = new Kept(tr.doc, next.groups)
    view.dispatch(tr.setMeta("replaced", true).setMeta("addToHistory", false))
  })
}

// The browser tells of a moved caret a little later; who acts on the caret asks for it now.
function seen(view) {
  view.domObserver.flush()
}

function templates(textarea) {
  const found = []
  for (let it = textarea.nextElementSibling; it?.localName === "template"; it = it.nextElementSibling) found.push(it)
  return ["editorHtml", "editorTools"].map(name => found.find(it => name in it.dataset))
}

function described(textarea, root) {
  const label = textarea.labels?.[0]
  const name = textarea.id || textarea.name
  if (label) {
    label.id ||= name + "-naam"
    label.removeAttribute("for")
  }
  const brief = root.querySelector("[data-brief]")
  brief.id = name + "-toetsen"
  const describedBy = [textarea.getAttribute("aria-describedby"), brief.id].filter(it => it).join(" ")
  const all = {
    class: "koers-surface koers-prose",
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": label?.id,
    "aria-label": label ? null : textarea.ariaLabel,
    "aria-describedby": describedBy,
    "aria-required": textarea.required ? "true" : null,
    "aria-invalid": textarea.getAttribute("aria-invalid"),
    lang: textarea.lang || null,
    spellcheck: "true"
  }
  textarea.required = false
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value))
}

// Label, links to the field (as in a list of what is wrong) and focus() lead to the surface.
function reachable(textarea, view) {
  const label = document.getElementById(view.dom.getAttribute("aria-labelledby"))
  label?.addEventListener("click", () => view.focus())
  textarea.focus = () => view.focus()
  if (!textarea.id) return
  document.addEventListener("click", event => {
    if (event.target.closest?.("a")?.getAttribute("href") !== "#" + textarea.id) return
    event.preventDefault()
    view.dom.scrollIntoView({block: "center"})
    view.focus()
  })
}

function plugins(toolbar) {
  const item = nodes.list_item
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, match => ({order: Number(match[1])}),
          (match, node) => node.childCount + node.attrs.order === Number(match[1])),
        textblockTypeInputRule(/^##\s$/, nodes.heading, {level: 1}),
        textblockTypeInputRule(/^###\s$/, nodes.heading, {level: 2})
      ]
    }),
    keymap({
      Enter: chainCommands(rowDown, splitListItem(item)),
      "Shift-Enter": lineBreak,
      Backspace: chainCommands(undoInputRule, plainHeading),
      "Mod-b": toggleMark(marks.strong),
      "Mod-i": toggleMark(marks.em),
      "Mod-k": (_, __, view) => { seen(view); toolbar.askLink(); return true },
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      "Mod-]": sinkListItem(item),
      "Mod-[": liftListItem(item),
      "Alt-F10": () => { toolbar.focus(); return true }
    }),
    keymap(baseKeymap),
    history(),
    tableEditing(),
    shape
  ]
}

document.querySelectorAll("textarea[data-editor]").forEach(enhance)

// A text as it is written when every block of it has been touched; for the test of the way there and back.
export function rewritten(text, html) {
  return new Kept(schema.node("doc", null, [nodes.paragraph.create()]), []).text(read(text, htmlOf(text, parts(html))).doc)
}
