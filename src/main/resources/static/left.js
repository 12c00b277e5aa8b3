// What an accident left on this device of whoever looks, also when no page offers it any more (ADR 0023).
const OUT = 'koers out'
const names = person => Object.keys(localStorage).filter(it => /^koers(-form)? /.test(it) && it.split(' ')[1] === person)
const read = name => JSON.parse(localStorage.getItem(name))
const said = left => left.text ?? left.fields.filter(it => it.own !== false && it.on === undefined && it.value.trim()).map(it => it.label ?? it.value).join('\n\n')

for (const it of document.querySelectorAll('[data-left]')) list(it)
for (const it of document.querySelectorAll('[data-leaving]')) leaving(it)
for (const it of document.querySelectorAll('[data-stayed]')) stayed(it)

// What came in after all goes; of the rest nothing goes by itself.
async function unsaved(person) {
  const csrf = names(person).length && await fetch('/csrf', { headers: { Accept: 'application/json' } }).then(it => it.json()).catch(() => null)
  const found = []
  for (const name of names(person)) {
    const left = read(name), [kind, , action] = name.split(' '), paper = kind === 'koers'
    const cameIn = csrf?.person === person && left.key && (!paper || left.sent === left.text) && await fetch(paper ? action + '/bekend' : '/verzonden', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ sleutel: left.key, _csrf: csrf.token }),
    }).then(it => it.ok && it.json()).then(it => it.known).catch(() => false)
    if (cameIn || !said(left).trim()) localStorage.removeItem(name)
    else found.push({ name, left, action })
  }
  return found.sort((one, other) => other.left.at - one.left.at)
}

// What a page in another window still has, or a form on this page offers itself, is in good hands there.
async function list(part) {
  const found = await unsaved(part.dataset.left)
  const held = new Set((await navigator.locks?.query())?.held?.map(it => it.name) ?? [])
  for (const { name, left, action } of found) {
    if (held.has(name) || !action.startsWith(part.dataset.under) || document.querySelector(`form[action="${CSS.escape(action)}"]`)) continue
    const one = part.querySelector('template').content.firstElementChild.cloneNode(true)
    const link = one.querySelector('a')
    link.href = left.page ?? '/mijn-werk'
    link.textContent = left.title ?? part.dataset.somewhere
    one.querySelector('[data-when]').textContent = new Date(left.at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
    one.querySelector('pre').textContent = said(left)
    one.querySelector('[data-drop]').onclick = () => {
      localStorage.removeItem(name)
      one.remove()
      part.querySelector('h2').focus()
      part.hidden = !part.querySelector('[data-drop]')
    }
    part.append(one)
    part.hidden = false
  }
}

// Before logging out: it is said in time.
async function leaving(line) {
  line.closest('form').addEventListener('submit', () => sessionStorage.setItem(OUT, line.dataset.leaving))
  line.hidden = !(await unsaved(line.dataset.leaving)).length
}

// After it: only how many, for who sits here next reads along.
function stayed(note) {
  const person = sessionStorage.getItem(OUT), count = person ? names(person).length : 0
  if (!count) return
  note.querySelector('[data-count]').textContent = count
  note.hidden = false
  note.querySelector('[data-drop]').onclick = () => {
    names(person).forEach(it => localStorage.removeItem(it))
    sessionStorage.removeItem(OUT)
    const line = Object.assign(document.createElement('p'), { textContent: note.dataset.gone, tabIndex: -1 })
    note.replaceChildren(line)
    line.focus()
  }
}
