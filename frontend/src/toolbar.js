// The buttons above the text: words, one stop for Tab, arrows between them.
import {isInTable} from "prosemirror-tables"
import {TOOLS, inList, linkRange, setLink} from "./tools.js"
import {meant} from "./schema.js"

export class Toolbar {
  constructor(root) {
    this.bar = root.querySelector("[role=toolbar]")
    this.linking = root.querySelector(".koers-linking")
    this.said = root.querySelector("[role=status]")
    this.buttons = [...this.bar.querySelectorAll("button")]
    this.here = this.buttons[0]
    this.buttons.forEach(button => { button.tabIndex = button === this.here ? 0 : -1 })
  }

  connect(view) {
    this.view = view
    this.bar.addEventListener("mousedown", event => event.preventDefault())
    this.bar.addEventListener("click", event => this.press(event.target.closest("button")))
    this.bar.addEventListener("keydown", event => this.walk(event))
    this.bar.addEventListener("focusin", event => this.stop(event.target))
    const field = this.linking.querySelector("input")
    this.linking.addEventListener("click", event => this.link(event.target.closest("button")?.dataset.link))
    this.linking.addEventListener("keydown", event => {
      if (event.key === "Escape") this.link("cancel")
      else if (event.key === "Enter" && event.target === field) this.link("set")
      else return
      event.preventDefault()
    })
    // The address is not a word of the text: whoever listens for changes of the form need not hear it.
    this.linking.addEventListener("input", event => event.stopPropagation())
    this.linking.addEventListener("change", event => event.stopPropagation())
    this.update(view.state)
  }

  press(button) {
    if (!button) return
    this.stop(button)
    this.tell("")
    const {tool} = button.dataset
    if (tool === "link") { this.askLink(); return }
    if (!TOOLS[tool].act(this.view.state, tr => this.view.dispatch(tr), this.view)) this.tell("notHere")
    this.view.focus()
  }

  askLink() {
    this.range = linkRange(this.view.state)
    if (!this.range) { this.tell("nothing"); this.view.focus(); return }
    const field = this.linking.querySelector("input")
    field.value = this.range.href
    this.linking.querySelector("[data-link=remove]").hidden = !this.range.href
    this.linking.hidden = false
    field.focus()
  }

  link(act) {
    if (!act || !this.range) return
    const href = act === "set" ? meant(this.linking.querySelector("input").value) : null
    if (act === "set" && !href) { this.tell("wrong"); return }
    this.tell("")
    this.linking.hidden = true
    if (act !== "cancel") setLink(this.range, href)(this.view.state, tr => this.view.dispatch(tr))
    this.view.focus()
  }

  tell(key) {
    this.said.textContent = key ? this.said.dataset[key] : ""
  }

  walk(event) {
    const seen = this.buttons.filter(button => !button.hidden)
    const at = seen.indexOf(this.here)
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1 + seen.length, Home: 0, End: seen.length - 1}[event.key]
    if (to !== undefined) seen[to % seen.length].focus()
    else if (event.key === "Escape") this.view.focus()
    else return
    event.preventDefault()
  }

  stop(button) {
    this.here.tabIndex = -1
    this.here = button
    button.tabIndex = 0
  }

  focus() {
    this.here.focus()
  }

  update(state) {
    const places = {list: Boolean(inList(state)), table: isInTable(state)}
    for (const button of this.buttons) {
      const {tool, when} = button.dataset
      const pressed = TOOLS[tool].pressed?.(state)
      if (pressed !== undefined && button.ariaPressed !== String(Boolean(pressed))) button.ariaPressed = String(Boolean(pressed))
      if (when && button.hidden === places[when]) button.hidden = !places[when]
    }
    if (this.here.hidden) this.stop(this.buttons[0])
  }
}
