// The paper saves by itself: unsent words stay on this device until the server has taken them (ADR 0011).
const QUIET = 1200, AGAIN = [2, 5, 10, 30], HERE = 15, IDLE = 15 * 60 * 1000
const page = crypto.randomUUID?.() ?? ([1e7] + -1e3 + -4e3 + -8e3 + -1e11).replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16))
const fresh = () => crypto.randomUUID?.() ?? page.slice(0, 24) + Math.random().toString(16).slice(2, 14).padEnd(12, '0')

for (const form of document.querySelectorAll('form[data-paper]')) paper(form)

function paper(form) {
  const words = form.dataset, area = form.elements.tekst, base = form.elements.base, key = form.elements.sleutel
  const state = form.querySelector('[data-state]'), others = form.querySelector('[data-others]')
  const address = form.getAttribute('action'), shelf = `koers ${words.paper} ${address} `
  let saved = area.defaultValue, sending = null, timer = 0, missed = 0, composing = false, closed = false, waiting = null, active = Date.now()

  const awaited = new Set()

  const mine = () => shelf + page
  const keep = () => store(mine(), { text: area.value, base: base.value, key: sending?.key ?? key.value, sent: sending?.text ?? (key.value && area.value), at: Date.now() })
  const dirty = () => area.value !== saved

  area.addEventListener('input', () => {
    keep()
    missed ? show(words.kept) : null
    plan(QUIET)
  })
  area.addEventListener('compositionstart', () => composing = true)
  area.addEventListener('compositionend', () => { composing = false; plan(QUIET) })
  const plan = after => { clearTimeout(timer); timer = setTimeout(save, after) }

  // One sheet at a time and in order: the same one again, under its own key, until an answer comes.
  async function save() {
    if (closed || composing || sending?.busy || !sending && !dirty()) return
    sending ??= { text: area.value, base: base.value, key: fresh() }
    sending.busy = true
    keep()
    show(words.saving)
    const answer = await post('/zelf', { base: sending.base, tekst: sending.text, sleutel: sending.key })
    sending.busy = false
    if (answer.ok) return taken(answer.body)
    missed++
    if (closed) return
    if (answer.status === 409) return refused(`${words.failed} ${answer.body.why}`)
    if (answer.status === 404) return refused(words.gone)
    answer.status === 401 || answer.status === 403 ? signIn() : show(words.kept)
    plan(1000 * AGAIN[Math.min(missed, AGAIN.length) - 1])
  }

  function taken(answer) {
    const handed = sending.text, typedOn = area.value !== handed
    sending = null
    missed = 0
    saved = handed
    base.value = answer.own
    if (!answer.same && !typedOn && !composing && replace(answer.text, answer.html)) base.value = answer.version
    if (dirty()) { keep(); plan(QUIET) } else localStorage.removeItem(mine())
    show(answer.saved, answer.receipt)
    if (waiting) return form.requestSubmit(waiting)
    if (answer.doubled || form.querySelector('[data-doublings]').childElementCount) redraw()
  }

  // False when the editor is in the middle of a composed sign: the writer's words stay, the others' come later.
  function replace(text, html) {
    const at = area.selectionStart, from = area.value
    area.value = text
    if (!area.dispatchEvent(new CustomEvent('koers:replace', { detail: { html }, cancelable: true }))) return false
    saved = text
    if (document.activeElement === area) { // the caret stays behind the same words where these are still there
      const before = from.slice(Math.max(0, at - 40), at), found = before ? text.indexOf(before) : -1
      area.selectionStart = area.selectionEnd = found < 0 ? Math.min(at, text.length) : found + before.length
    }
    return true
  }

  function refused(why) {
    closed = true
    keep()
    show(why)
  }

  function signIn() {
    show(words.late)
    if (state.querySelector('a')) return
    const link = document.createElement('a')
    link.href = '/inloggen/venster'
    link.target = 'koers-inloggen'
    link.textContent = words.login
    state.firstElementChild.append(' ', link)
  }

  function show(what, more) {
    if (state.dataset.shown === what + (more ?? '')) return
    state.dataset.shown = what + (more ?? '')
    const line = document.createElement('p')
    line.className = 'koers-small'
    line.textContent = what
    if (more) line.append(' ', Object.assign(document.createElement('span'), { className: 'koers-meta', textContent: more }))
    state.replaceChildren(line)
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
      if (sent.status === 401 || sent.status === 403) await renew()
      return { ok: sent.ok, status: sent.status, body: await sent.json().catch(() => ({})) }
    } catch {
      return { ok: false, status: 0, body: {} }
    }
  }

  // After signing in again, in another window, the page goes on with the new token.
  async function renew() {
    const csrf = await fetch('/csrf', { headers: { Accept: 'application/json' } }).then(it => it.json()).catch(() => null)
    if (csrf?.person && csrf.person !== words.paper) return refused(words.other)
    if (csrf?.token) form.elements._csrf.value = csrf.token
  }

  form.addEventListener('submit', event => {
    // a plain save needs no new page; every other button hands in with its own
    const button = event.submitter
    if (!closed && !button?.name && !button?.hasAttribute('formaction')) {
      event.preventDefault()
      dirty() || sending ? (clearTimeout(timer), save()) : null
      return
    }
    clearTimeout(timer)
    if (sending) { // its answer first: two sheets of one page never cross
      event.preventDefault()
      waiting = button
      return save()
    }
    key.value = fresh()
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
    const done = () => { localStorage.removeItem(name); note.hidden = true; area.focus(); offer() }
    note.querySelector('[data-drop]').onclick = done
    note.querySelector('[data-take]').onclick = async () => {
      if (dirty()) await save()
      if (dirty() || sending) return
      let ground = left.base
      if (left.sent && left.sent !== left.text) { // first what was under way, under its own key: it counts once
        const before = await post('/zelf', { base: ground, tekst: left.sent, sleutel: left.key })
        if (!before.ok) return show(words.kept)
        ground = before.body.own
      }
      const answer = await post('/zelf', { base: ground, tekst: left.text, sleutel: left.sent === left.text ? left.key : fresh() })
      if (!answer.ok) return show(words.kept)
      localStorage.removeItem(name)
      location.reload()
    }
  }
}

const same = (one, other) => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()

function store(name, what) {
  try { localStorage.setItem(name, JSON.stringify(what)) } catch { /* full or forbidden: the server still gets every sheet */ }
}
