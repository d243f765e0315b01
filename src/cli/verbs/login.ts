/** `open-cloud login`: signs a user in with OAuth 2.0 in their browser. */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import type { Session } from "../../oauth/index.ts"
import * as Client from "../Client.ts"
import { current, variable } from "../profile/Current.ts"
import { browse, listen, type Visit } from "../profile/Loopback.ts"
import { keep, redirectOf, sessionOf, usualPort } from "../profile/SignIn.ts"
import { note, Shell } from "../Shell.ts"
import { failure, misuse } from "../Stop.ts"

/** Takes visits until one completes the sign-in: anybody on this machine may call the page. */
const completed = (session: Session, visits: Queue.Dequeue<Visit>): ReturnType<Session["complete"]> =>
  Effect.flatMap(Queue.take(visits), ({ address, answer }) =>
    session.complete(address).pipe(
      Effect.tap(() => answer(200, "You are signed in. This page can be closed.")),
      Effect.catchTag("InvalidCallback", () =>
        Effect.andThen(answer(400, "This is not the sign-in that was begun."), completed(session, visits))
      ),
      Effect.tapError(() => answer(400, "You are not signed in. The command says why."))
    )
  )

const run = ({
  browser,
  clientId,
  port,
  scopes
}: {
  readonly browser: boolean
  readonly clientId: Option.Option<string>
  readonly port: number
  readonly scopes: ReadonlyArray<string>
}) =>
  Effect.gen(function* () {
    const profile = yield* current
    const id = Option.getOrUndefined(clientId) ?? profile.profile["client-id"] ?? (yield* variable("ROBLOX_CLIENT_ID"))
    if (id === undefined) {
      return yield* Effect.fail(
        misuse("which app? --client-id, ROBLOX_CLIENT_ID or client-id in the profile names your OAuth app")
      )
    }
    const base = yield* Client.baseUrl
    const signIn = { clientId: id, ...(base === undefined ? {} : { issuer: `${base.replace(/\/+$/, "")}/oauth/` }) }
    const session = yield* sessionOf(profile, signIn, redirectOf(port), yield* Client.Fetch)
    const visits = yield* listen(port)
    const address = yield* session.signIn({ scopes })
    yield* note(`Sign in here: ${address}`)
    const { terminal } = yield* Shell
    if (browser && terminal.stderr) yield* browse(address)
    const status = yield* completed(session, visits).pipe(
      Effect.timeoutOrElse({
        duration: "10 minutes",
        orElse: () => Effect.fail(failure("nobody came back from the browser within 10 minutes"))
      })
    )
    yield* keep(profile, signIn)
    const who = status._tag === "SignedIn" && status.userId !== undefined ? ` as user ${status.userId}` : ""
    yield* note(`signed in${who}, for profile ${profile.name}`)
  }).pipe(Effect.scoped)

export const command = Command.make(
  "login",
  {
    clientId: Flag.String("client-id").pipe(
      Flag.withMetavar("id"),
      Flag.withDescription("your OAuth app; ROBLOX_CLIENT_ID or the profile's client-id unless given"),
      Flag.optional
    ),
    scopes: Flag.String("scope").pipe(
      Flag.withMetavar("scope"),
      Flag.withDescription("what to ask for; openid and profile unless given; may be given several times"),
      Flag.atLeast(0),
      Flag.map((scopes) => (scopes.length === 0 ? ["openid", "profile"] : scopes))
    ),
    port: Flag.Int("port").pipe(
      Flag.filter(
        (port) => port >= 1 && port <= 65_535,
        () => "a port is a number from 1 to 65535"
      ),
      Flag.withMetavar("n"),
      Flag.withDescription(`where the browser comes back to: http://localhost:n/callback; ${usualPort} unless given`),
      Flag.withDefault(usualPort)
    ),
    browser: Flag.Boolean("browser").pipe(
      Flag.withDescription("opens the page in your browser, or with --no-browser only says where it is"),
      Flag.withDefault(true)
    )
  },
  run
).pipe(
  Command.withDescription(
    "Signs in with OAuth 2.0, for calls that tokens can do.\n\nYour app needs http://localhost:8934/callback as a redirect address. Tokens are kept in files that only you can read, and are refreshed when it is needed."
  )
)
