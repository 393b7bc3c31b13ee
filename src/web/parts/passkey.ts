/** Passkeys as browsers make and use them; null where the browser or its user made none. */

interface FromJson {
  parseCreationOptionsFromJSON(options: unknown): PublicKeyCredentialCreationOptions
  parseRequestOptionsFromJSON(options: unknown): PublicKeyCredentialRequestOptions
}

/** Whether this browser knows them, here: they are bound to a name, and a number is none. */
export function knowsPasskeys(): boolean {
  if (/^[\d.]+$|:/.test(location.hostname)) return false
  return typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
}

export function newPasskey(options: unknown): Promise<unknown> {
  const publicKey = (PublicKeyCredential as unknown as FromJson).parseCreationOptionsFromJSON(options)
  return answered(navigator.credentials.create({ publicKey }))
}

export function signedByPasskey(options: unknown): Promise<unknown> {
  const publicKey = (PublicKeyCredential as unknown as FromJson).parseRequestOptionsFromJSON(options)
  return answered(navigator.credentials.get({ publicKey }))
}

async function answered(asked: Promise<Credential | null>): Promise<unknown> {
  try {
    const credential = (await asked) as (Credential & { toJSON(): unknown }) | null
    return credential?.toJSON() ?? null
  } catch {
    return null
  }
}
