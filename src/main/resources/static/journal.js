// Words typed in a form stay on this device until Koers has taken them; a form sent again counts once (ADR 0023).
const fresh = () => crypto.randomUUID?.() ?? ([1e7] + -1e3 + -4e3 + -8e3 + -1e11).replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16))
const page = fresh()
const where = { title: document.title.replace(/ – Koers$/, ''), page: location.pathname + location.search }
// Hidden fields that say which form this is; the others say what its writer had seen, and go with the words.
const WHICH = /^(_csrf|verzending|item|nummer|lid|schrijver)$/

for (const form of document.querySelectorAll('form[data-journal]')) journal(form)

function journal(form) {
  const person = form.dataset.journal, state = form.querySelector('[data-state]'), words = state.dataset, note = form.querySelector('[data-back]')
  const item = form.elements.item?.value ?? ""
  const shelf = `koers-form ${person} ${form.getAttribute('action')} ${item} `, mine = shelf + page
  const ticks = it => /radio|checkbox/.test(it.type)
  const fields = () => [...form.elements].filter(it => it.name && !/hidden|file|submit|button|password|reset/.test(it.type))
  const typed = () => fields().map(it => ({ name: it.name, value: it.value, ...ticks(it) && { on: it.checked }, ...it.selectedOptions && { label: it.selectedOptions[0]?.text } }))
  const grounds = () => [...form.elements].filter(it => it.type === 'hidden' && it.name && !WHICH.test(it.name))
  const came = typed().map(it => JSON.stringify(it))
  const own = new Set() // names of fields that came with the words of this writer in them
  const awaited = new Set()
  let key = fresh(), busy = false, plain = false, kept = true, typing = false

  form.addEventListener('input', () => {
    typing = true
    key = fresh()
    if (sheet().some(it => it.own)) keep()
    else localStorage.removeItem(mine)
  })
  const sheet = () => typed().map((it, at) => ({ ...it, own: own.has(it.name) || JSON.stringify(it) !== came[at] }))
  // False when the device is full or forbids it: then only this page has the words.
  const keep = () => {
    const seen = grounds().map(it => ({ name: it.name, value: it.value }))
    try {
      localStorage.setItem(mine, JSON.stringify({ fields: sheet(), grounds: seen, key, at: Date.now(), ...where }))
      return kept = true
    } catch {
      return kept = false
    }
  }

  form.addEventListener('submit', event => {
    if (plain || event.submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    if (!busy) send(event.submitter)
  })

  async function send(button, again) {
    busy = true
    typing = false
    keep()
    show(words.sending)
    const body = new FormData(form, button)
    body.set('verzending', key)
    const answer = await fetch(form.action, {
      method: 'POST',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      body: form.enctype === 'multipart/form-data' ? body : new URLSearchParams(body),
    }).catch(() => ({ status: 0 }))
    busy = false
    if (answer.type === 'opaqueredirect') return arrived()
    if (answer.status === 0) return warn(words.unsent)
    if (answer.status === 413) return warn(words.big)
    if (answer.status === 404) return warn(words.gone)
    if (answer.status === 401 || answer.status === 403) return again ? warn(words.failed) : signIn(button)
    if (answer.status >= 500) return warn(words.failed)
    plain = true // something is missing: the server's own page says what
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'verzending', value: key }))
    form.requestSubmit(button)
  }

  // A form that was refused has its key no more: its words stay, and the page is drawn again with the reason.
  async function arrived() {
    const came = await ask(key)
    if (came.known) {
      localStorage.removeItem(mine)
      form.reset() // a browser that puts typed words back after loading finds none
    }
    const to = new URL(came.where || location.href, location.href)
    if (to.pathname + to.search !== location.pathname + location.search) return location.assign(to)
    if (to.href !== location.href) history.replaceState(null, '', to)
    location.reload()
  }

  async function ask(about) {
    return fetch('/verzonden', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ sleutel: about, _csrf: form.elements._csrf.value }),
    }).then(it => it.ok ? it.json() : {}).catch(() => ({}))
  }

  async function signIn(button) {
    const csrf = await fetch('/csrf', { headers: { Accept: 'application/json' } }).then(it => it.json()).catch(() => null)
    if (csrf?.person && csrf.person !== person) return warn(words.other)
    if (csrf?.token && csrf.token !== form.elements._csrf.value) {
      form.elements._csrf.value = csrf.token
      return send(button, true)
    }
    warn(words.late, Object.assign(document.createElement('a'), { href: '/inloggen/venster', target: 'koers-inloggen', textContent: words.login }))
  }

  function show(what, more) {
    const line = Object.assign(document.createElement('p'), { className: 'koers-small', tabIndex: -1 })
    line.append(what, ...more ? [' ', more] : [])
    state.replaceChildren(line)
    return line
  }

  // Whoever pressed the button is led to what to do; whoever types on meanwhile only hears it.
  function warn(what, more) {
    const line = show(kept || what === words.big ? what : words.full, more)
    line.setAttribute('role', 'alert')
    if (!typing) (more ?? line).focus()
  }

  addEventListener('pagehide', () => { if (localStorage.getItem(mine)) keep() })
  offer()

  // Words that an accident left on this device, of this person, for this form; those of a page that is open once it closes.
  async function offer() {
    const held = new Set((await navigator.locks?.query())?.held?.map(it => it.name) ?? [])
    navigator.locks?.request(mine, () => new Promise(() => {}))
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(shelf) || name === mine) continue
      if (held.has(name)) {
        whenClosed(name)
        continue
      }
      const left = JSON.parse(localStorage.getItem(name))
      if (!said(left) || (await ask(left.key)).known) localStorage.removeItem(name)
      else if (theirs(left).every(one => fields().some(it => fits(it, one) && it.value === one.value && (!ticks(it) || it.checked === one.on)))) {
        theirs(left).forEach(one => own.add(one.name)) // the server gave them back
        localStorage.removeItem(name)
        keep()
      } else return offered(name, left)
    }
  }

  function whenClosed(name) {
    if (awaited.has(name)) return
    awaited.add(name)
    navigator.locks.request(name, () => {}).then(() => { awaited.delete(name); offer() })
  }

  function offered(name, left) {
    note.querySelector('[data-when]').textContent = new Date(left.at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
    note.querySelector('pre').textContent = said(left)
    note.hidden = false
    for (let it = note.closest('details:not([open])'); it; it = it.parentElement.closest('details:not([open])')) it.open = true
    const done = () => { localStorage.removeItem(name); note.hidden = true; form.querySelector('textarea:not([hidden])')?.focus(); offer() }
    note.querySelector('[data-drop]').onclick = done
    // With the words comes what their writer had seen, so that the server notices what somebody else changed since.
    note.querySelector('[data-take]').onclick = () => {
      const lost = theirs(left).filter(one => {
        const it = fields().find(it => fits(it, one))
        if (it) ticks(it) ? it.checked = one.on : it.value = one.value
        return !it
      })
      for (const it of grounds()) it.value = left.grounds?.find(one => one.name === it.name)?.value ?? it.value
      key = left.key
      if (keep() && !said({ fields: lost })) return done()
      note.querySelector('details').open = true // there is no place for them here any more: they stay to be copied
    }
  }
}

// Only what its writer changed; the rest of the form may say something newer by now.
const theirs = left => left.fields.filter(it => it.own !== false)
const said = left => theirs(left).filter(it => it.on === undefined && it.value.trim()).map(it => it.label ?? it.value).join('\n\n')
const fits = (it, one) => it.name === one.name && (one.on === undefined || it.value === one.value)
