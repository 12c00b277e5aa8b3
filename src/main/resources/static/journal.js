// Words typed in a form stay on this device until Koers has taken them; a form sent again counts once (ADR 0023).
const fresh = () => crypto.randomUUID?.() ?? ([1e7] + -1e3 + -4e3 + -8e3 + -1e11).replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16))
const page = fresh()

for (const form of document.querySelectorAll('form[data-journal]')) journal(form)

function journal(form) {
  const person = form.dataset.journal, state = form.querySelector('[data-state]'), words = state.dataset, note = form.querySelector('[data-back]')
  const item = form.elements.item?.value ?? ""
  const shelf = `koers-form ${person} ${form.getAttribute('action')} ${item} `, mine = shelf + page
  const ticks = it => /radio|checkbox/.test(it.type)
  const fields = () => [...form.elements].filter(it => it.name && !/hidden|file|submit|button|password|reset/.test(it.type))
  const typed = () => fields().map(it => ({ name: it.name, value: it.value, ...ticks(it) && { on: it.checked } }))
  const asItCame = JSON.stringify(typed())
  const awaited = new Set()
  let key = fresh(), busy = false, plain = false

  form.addEventListener('input', () => {
    key = fresh()
    if (JSON.stringify(typed()) === asItCame) localStorage.removeItem(mine)
    else keep()
  })
  const keep = () => {
    try { localStorage.setItem(mine, JSON.stringify({ fields: typed(), key, at: Date.now() })) } catch { /* full or forbidden: the form works as any other */ }
  }

  form.addEventListener('submit', event => {
    if (plain || event.submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    if (!busy) send(event.submitter)
  })

  async function send(button) {
    busy = true
    keep()
    show(words.sending)
    const sheet = new FormData(form, button)
    sheet.set('verzending', key)
    const answer = await fetch(form.action, {
      method: 'POST',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      body: form.enctype === 'multipart/form-data' ? sheet : new URLSearchParams(sheet),
    }).catch(() => ({ status: 0 }))
    busy = false
    if (answer.type === 'opaqueredirect') return arrived()
    if (answer.status === 0) return show(words.unsent)
    if (answer.status === 413) return show(words.big)
    if (answer.status === 404) return show(words.gone)
    if (answer.status === 401 || answer.status === 403) return signIn(button)
    if (answer.status >= 500) return show(words.failed)
    plain = true // something is missing: the server's own page says what
    form.requestSubmit(button)
  }

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
    if (csrf?.person && csrf.person !== person) return show(words.other)
    if (csrf?.token && csrf.token !== form.elements._csrf.value) {
      form.elements._csrf.value = csrf.token
      return send(button)
    }
    show(words.late, Object.assign(document.createElement('a'), { href: '/inloggen/venster', target: 'koers-inloggen', textContent: words.login }))
  }

  function show(what, more) {
    const line = document.createElement('p')
    line.className = 'koers-small'
    line.append(what, ...more ? [' ', more] : [])
    state.replaceChildren(line)
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
      else if (JSON.stringify(left.fields) === asItCame) { // the server gave them back
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

  const said = left => left.fields.filter(it => it.on === undefined && it.value.trim()).map(it => it.value).join('\n\n')

  function offered(name, left) {
    note.querySelector('[data-when]').textContent = new Date(left.at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
    note.querySelector('pre').textContent = said(left)
    note.hidden = false
    const done = () => { localStorage.removeItem(name); note.hidden = true; form.querySelector('textarea')?.focus(); offer() }
    note.querySelector('[data-drop]').onclick = done
    note.querySelector('[data-take]').onclick = () => {
      for (const it of fields()) {
        const was = left.fields.find(one => one.name === it.name && (one.on === undefined || one.value === it.value))
        if (was) ticks(it) ? it.checked = was.on : it.value = was.value
      }
      key = left.key
      keep()
      done()
    }
  }
}
