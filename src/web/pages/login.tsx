/** Logging in, by itself. */
import { LogIn } from '../parts/log-in.tsx'
import { go } from '../router.tsx'

export function LoginPage() {
  return <LogIn opened={() => go('/')} />
}
