// The paper saves by itself: unsent words stay on this device until the server has taken them (ADR 0011).
const QUIET = 1200, AGAIN = [2, 5, 10, 30], HERE = 15, IDLE = 15 * 60 * 1000
const page = crypto.randomUUID?.() ?? ([1e7] + -1e3 + -4e3 + -8e3 + -1e11).replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16))
const fresh = () => crypto.randomUUID?.() ?? page.slice(0, 24) + Math.random().toString(16).slice(2, 14).padEnd(12, '0')

const where = { title: document.title.replace(/ – Koers$/, ''), page: location.pathname + location.search }

for (const form of document.querySelectorAll('form[data-paper]')) paper(form)

function paper(form) {
  const words = form.dataset, area = form.elements.tekst, base = form.elements.base, key = form.elements.sleutel
  const state = form.querySelector('[data-state]'), others = form.querySelector('[data-others]')
  const address = form.getAttribute('action'), shelf = `koers ${words.paper} ${address} `
  let saved = area.defaultValue, sending = null, handed = null, timer = 0, missed = 0, composing = false, closed = false, foreign = false, waiting = null, big = null, pressed = false, trouble = words.kept, active = Date.now()

  const awaited = new Set()

  const mine = () => shelf + page
  // With what was handed in before and not answered yet: words typed since then are no part of it.
  const keep = () => {
    const before = sending ?? handed
    return store(mine(), { text: area.value, base: base.value, key: before?.key ?? '', sent: before?.text ?? '', at: Date.now(), ...where })
  }
  const dirty = () => area.value !== saved

  area.addEventListener('input', () => {
    pressed = false
    const kept = keep()
    if (missed && !closed) kept ? show(trouble) : warn(words.full)
    plan(QUIET)
  })
  area.addEventListener('compositionstart', () => composing = true)
  area.addEventListener('compositionend', () => { composing = false; plan(QUIET) })
  const plan = after => { clearTimeout(timer); timer = setTimeout(save, after) }

  // One sheet at a time and in order: the same one again, under its own key, until an answer comes.
  async function save() {
    if (closed || composing || sending?.busy || !sending && !dirty()) return
    if (area.value === big) return warn(words.big)
    if (!sending) {
      sending = { text: area.value, base: base.value, key: fresh() }
      handed = null
    }
    sending.busy = true
    const kept = keep()
    if (!missed) show(words.saving)
    const answer = await post('/zelf', { base: sending.base, tekst: sending.text, sleutel: sending.key })
    sending.busy = false
    if (answer.ok) return taken(answer.body)
    missed++
    if (answer.mine && missed === 1) return plan(0) // under the new token
    const undone = waiting && words.undone // a pressed button acts now or not at all: nobody decides later in its writer's place
    waiting = null
    if (closed) return
    if (answer.status === 409) return refused(`${words.failed} ${answer.body.why}`)
    if (answer.status === 404) return refused(words.gone)
    if (answer.status === 413) { // too long stays too long, until somebody makes it shorter
      big = sending.text
      sending = null
      return warn(trouble = words.big)
    }
    trouble = answer.status ? words.fault : words.kept
    if ((answer.status === 401 || answer.status === 403) && !answer.mine) signIn(kept, undone)
    else if (!kept) warn(words.full, undone)
    else pressed ? warn(trouble, undone) : show(trouble, undone)
    plan(1000 * AGAIN[Math.min(missed, AGAIN.length) - 1])
  }

  function taken(answer) {
    const told = sending.text, typedOn = area.value !== told, act = waiting
    sending = waiting = null
    missed = 0
    pressed = false
    saved = told
    base.value = answer.own
    if (!answer.same && !typedOn && !composing && replace(answer.text, answer.html)) base.value = answer.version
    if (dirty()) { keep(); plan(QUIET) } else localStorage.removeItem(mine())
    show(answer.saved, answer.receipt)
    if (act) return form.requestSubmit(act)
    if (answer.doubled || form.querySelector('[data-doublings]').childElementCount) redraw()
  }

  // False when the editor is in the middle of a composed sign, or stumbles: the writer's words stay, with the ground
  // they were written on, and the others' come later.
  function replace(text, html) {
    const at = area.selectionStart, from = area.value
    let broken = false
    const stumbled = () => broken = true
    addEventListener('error', stumbled)
    area.value = text
    const replaced = area.dispatchEvent(new CustomEvent('koers:replace', { detail: { html }, cancelable: true }))
    removeEventListener('error', stumbled)
    if (broken) area.value = from
    if (broken || !replaced) return false
    saved = text
    if (document.activeElement === area) { // the caret stays behind the same words where these are still there
      const before = from.slice(Math.max(0, at - 40), at), found = before ? text.indexOf(before) : -1
      area.selectionStart = area.selectionEnd = found < 0 ? Math.min(at, text.length) : found + before.length
    }
    return true
  }

  function refused(why) {
    closed = true
    warn(keep() ? why : words.full)
  }

  function signIn(kept, undone) {
    warn(kept ? words.late : words.full, undone, { href: '/inloggen/venster', target: 'koers-inloggen', textContent: words.login })
  }

  function show(what, more, link) {
    const all = [what, more, link?.href].join()
    if (state.dataset.shown === all) return
    state.dataset.shown = all
    const line = Object.assign(document.createElement('p'), { className: 'koers-small', tabIndex: -1, textContent: what })
    if (more) line.append(' ', Object.assign(document.createElement('span'), { className: 'koers-meta', textContent: more }))
    if (link) line.append(' ', Object.assign(document.createElement('a'), link))
    state.replaceChildren(line)
  }

  // What asks something of the writer is said at once; who pressed a button and did not type on is led to it.
  function warn(what, more, link) {
    show(what, more, link)
    state.firstElementChild.setAttribute('role', 'alert')
    if (pressed) (state.querySelector('a') ?? state.firstElementChild).focus()
    pressed = false
  }

  // What waits for a choice is drawn by the server.
  async function redraw() {
    const drawn = await fetch(location.href, { headers: { Accept: 'text/html' } }).then(it => it.ok ? it.text() : '').catch(() => '')
    const now = new DOMParser().parseFromString(drawn, 'text/html').querySelector(`form[action="${CSS.escape(address)}"] [data-doublings], form[data-paper] [data-doublings]`)
    const here = form.querySelector('[data-doublings]')
    if (now && !here.contains(document.activeElement)) here.replaceWith(document.importNode(now, true))
  }

  async function here() {
    if (document.visibilityState !== 'visible' || Date.now() - active > IDLE) return
    const answer = await post('/hier', { pagina: page })
    if (!answer.ok) return
    others.hidden = !answer.body.others.length
    others.textContent = `${words.too} ${answer.body.others.join(', ')}`
    // others went on and I wait: their words come in by handing in mine once more
    if (answer.body.version > parseInt(base.value) && !dirty() && !sending && !composing && !closed) {
      sending = { text: area.value, base: base.value, key: fresh() }
      save()
    }
    if (dirty() && !sending) save()
  }

  async function post(to, fields) {
    try {
      const sent = await fetch(address + to, {
        method: 'POST',
        body: new URLSearchParams({ ...fields, _csrf: form.elements._csrf.value }),
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(20000),
      })
      const mine = (sent.status === 401 || sent.status === 403) && await renew()
      return { ok: sent.ok, status: sent.status, mine, body: await sent.json().catch(() => ({})) }
    } catch {
      return { ok: false, status: 0, body: {} }
    }
  }

  // After signing in again, in another window, the page goes on with the new token.
  async function renew() {
    const csrf = await fetch('/csrf', { headers: { Accept: 'application/json' } }).then(it => it.json()).catch(() => null)
    if (csrf?.token && csrf.person === words.paper) return form.elements._csrf.value = csrf.token
    if (!csrf?.person) return
    foreign = true
    refused(words.other)
  }

  form.addEventListener('submit', event => {
    // a plain save needs no new page; every other button hands in with its own
    const button = event.submitter
    pressed = true
    if (foreign) { // these words are not of who is logged in now
      event.preventDefault()
      return warn(words.other)
    }
    if (!closed && !button?.name && !button?.hasAttribute('formaction')) {
      event.preventDefault()
      dirty() || sending ? (clearTimeout(timer), save()) : pressed = false
      return
    }
    clearTimeout(timer)
    if (sending) { // its answer first: two sheets of one page never cross
      event.preventDefault()
      waiting = button
      return save()
    }
    handed = { text: area.value, key: key.value = fresh() }
    keep()
  })
  for (const sign of ['input', 'keydown', 'pointermove']) addEventListener(sign, () => active = Date.now(), { passive: true })
  addEventListener('online', () => plan(0))
  addEventListener('focus', () => plan(0))
  document.addEventListener('visibilitychange', () => { dirty() ? save() : null; here() })
  addEventListener('pagehide', () => { if (dirty()) keep() })
  addEventListener('storage', event => { if (event.key === 'koers signed in') plan(0) })
  setInterval(here, HERE * 1000)
  setTimeout(here, 1000)
  offer()

  // Words that an accident left on this device, of this person, for this text; those of a page that is still open once it closes.
  async function offer() {
    const held = new Set((await navigator.locks?.query())?.held?.map(it => it.name) ?? [])
    navigator.locks?.request(mine(), () => new Promise(() => {}))
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(shelf) || name === mine()) continue
      if (held.has(name)) {
        whenClosed(name)
        continue
      }
      const left = JSON.parse(localStorage.getItem(name))
      if (!left.text?.trim() || same(left.text, area.value) || left.sent === left.text && await post('/bekend', { sleutel: left.key }).then(it => it.body.known)) {
        localStorage.removeItem(name)
        continue
      }
      show_left(name, left)
      return
    }
  }

  function whenClosed(name) {
    if (awaited.has(name)) return
    awaited.add(name)
    navigator.locks.request(name, () => {}).then(() => { awaited.delete(name); offer() })
  }

  function show_left(name, left) {
    const note = form.querySelector('[data-back]')
    note.querySelector('[data-when]').textContent = new Date(left.at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
    note.querySelector('pre').textContent = left.text
    note.hidden = false
    for (let it = note.closest('details:not([open])'); it; it = it.parentElement.closest('details:not([open])')) it.open = true
    const done = () => { localStorage.removeItem(name); note.hidden = true; area.focus(); offer() }
    note.querySelector('[data-drop]').onclick = done
    note.querySelector('[data-take]').onclick = async () => {
      pressed = true
      if (dirty()) await save()
      if (dirty() || sending) return
      let ground = left.base
      if (left.sent && left.sent !== left.text) { // first what was under way, under its own key: it counts once
        const before = await post('/zelf', { base: ground, tekst: left.sent, sleutel: left.key })
        if (!before.ok) return notBack(before)
        ground = before.body.own
      }
      const answer = await post('/zelf', { base: ground, tekst: left.text, sleutel: left.sent === left.text ? left.key : fresh() })
      if (!answer.ok) return notBack(answer)
      localStorage.removeItem(name)
      location.reload()
    }
  }

  // Nothing tries this again: the words stay on the device, and the page says what can be done.
  function notBack({ status, mine, body }) {
    pressed = true
    if (foreign) return warn(words.other)
    if ((status === 401 || status === 403) && !mine) return signIn(true)
    warn(status === 409 ? `${words.failed} ${body.why}` : status === 404 ? words.gone : status === 413 ? words.big : words.again)
  }
}

const same = (one, other) => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()

// False when the device is full or forbids it: then only this page has the words.
function store(name, what) {
  try {
    localStorage.setItem(name, JSON.stringify(what))
    return true
  } catch {
    return false
  }
}
