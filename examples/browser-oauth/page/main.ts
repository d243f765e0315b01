/** The way in: back from the consent page, after a reload, and out again. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { OAuthSession } from "effect-open-cloud/oauth"
import { isEmulated, run, said, visitor } from "./cloud.ts"
import { showDesk } from "./desk.ts"
import { showLoading, showWelcome } from "./welcome.ts"

const welcome = (notice?: string): void =>
  showWelcome({
    notice,
    emulated: isEmulated,
    signIn: () =>
      run(OAuthSession.use((session) => session.signIn())).then(
        (address) => location.assign(address),
        (error: unknown) => welcome(said(error))
      )
  })

/** Signed out here, even if the server cannot be told. */
const signOut = (): void => void run(Effect.ignore(OAuthSession.use((session) => session.signOut)))

/** Until somebody signs out: here, or in another tab. */
const untilSignedOut = OAuthSession.use(({ changes }) =>
  Stream.runDrain(Stream.takeUntil(changes, ({ _tag }) => _tag === "SignedOut"))
)

const enter = Effect.gen(function* () {
  showDesk({
    visitor: yield* visitor,
    signOut,
    onEnd: () => welcome("Your sign-in has ended. Please sign in again.")
  })
  yield* untilSignedOut
  welcome("You are signed out.")
})

/** Completes a sign-in, or goes on with one. The code leaves the address bar and the history at once. */
const begin = Effect.gen(function* () {
  const session = yield* OAuthSession
  const address = location.href
  if (/[?&](code|error)=/.test(location.search)) {
    history.replaceState(null, "", location.pathname)
    yield* session.complete(address)
  }
  const { _tag } = yield* session.status
  if (_tag === "SignedOut") return welcome()
  yield* enter
})

showLoading()
run(Effect.catch(begin, (error) => Effect.sync(() => welcome(said(error)))))
