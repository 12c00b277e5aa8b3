// Asks the device for a passkey: to make one, or to log in with it. What it signs goes along in the form (ADR 0018).
const able = typeof PublicKeyCredential === 'function' && !!navigator.credentials

const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

if (able) for (const form of document.querySelectorAll('form[data-passkey]')) passkey(form)

function passkey(form) {
  const make = form.dataset.passkey === 'make', state = form.querySelector('[data-state]')
  let waiting = null
  form.hidden = false
  for (const line of document.querySelectorAll('[data-passkey-none]')) line.hidden = true

  form.addEventListener('submit', async event => {
    event.preventDefault()
    waiting?.abort()
    state.textContent = form.dataset.busy
    try {
      send(await device())
    } catch (wrong) {
      state.textContent = wrong.name === 'InvalidStateError' ? form.dataset.known
        : wrong.name === 'NotAllowedError' || wrong.name === 'AbortError' ? form.dataset.stopped : form.dataset.failed
    }
  })

  async function question() {
    const csrf = form.querySelector('[name=_csrf]').value
    const answer = await fetch(form.getAttribute('action') + '/vraag', { method: 'POST', headers: { Accept: 'application/json', 'X-CSRF-TOKEN': csrf } })
    if (!answer.ok) throw new Error(answer.status)
    const asked = await answer.json()
    asked.challenge = bytes(asked.challenge)
    if (asked.user) asked.user.id = bytes(asked.user.id)
    asked.excludeCredentials?.forEach(key => key.id = bytes(key.id))
    return asked
  }

  const device = async how => navigator.credentials[make ? 'create' : 'get']({ publicKey: await question(), ...how })

  function send(key) {
    const said = key.response, response = { clientDataJSON: text(said.clientDataJSON) }
    if (make) {
      response.attestationObject = text(said.attestationObject)
      response.transports = said.getTransports?.() ?? []
    } else {
      response.authenticatorData = text(said.authenticatorData)
      response.signature = text(said.signature)
      if (said.userHandle) response.userHandle = text(said.userHandle)
    }
    form.elements.antwoord.value = JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: {} })
    form.submit()
  }

  // In the list that the browser shows at the mail address, for who has a passkey here.
  async function offer() {
    if (make || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return
    waiting = new AbortController()
    try {
      send(await device({ mediation: 'conditional', signal: waiting.signal }))
    } catch { /* another way was chosen */ }
  }
  offer()
}
