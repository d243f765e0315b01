/** Errors of sign-ins, webhooks, files and services: light classes that cross borders by their Schemas, without what is heavy. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as ApiKeys from "effect-open-cloud/ApiKeys"
import * as Configs from "effect-open-cloud/Configs"
import * as EntryStore from "effect-open-cloud/EntryStore"
import * as Experiments from "effect-open-cloud/Experiments"
import * as LuauExecution from "effect-open-cloud/LuauExecution"
import { Files } from "effect-open-cloud/node"
import * as OAuth from "effect-open-cloud/oauth"
import * as ErrorSchemas from "effect-open-cloud/schemas/errors"
import * as Webhooks from "effect-open-cloud/webhooks"

const { Erasure } = Webhooks
const schemas = { ...ErrorSchemas }
const entry = { kind: "ordered", universeId: "1", store: "s", scope: "global", key: "156" } as const

/** One of each, with every field that it may have. */
const errors = {
  SignInRequired: OAuth.SignInRequired.make({ reason: "lost" }),
  AuthorizationDenied: OAuth.AuthorizationDenied.make({ code: "access_denied", description: "no" }),
  InvalidCallback: OAuth.InvalidCallback.make({ kind: "clock", reason: "why" }),
  InvalidSignIn: OAuth.InvalidSignIn.make({ reason: "why" }),
  UntrustedAnswer: OAuth.UntrustedAnswer.make({ endpoint: "userinfo", kind: "invalid", reason: "why" }),
  OAuthRefused: OAuth.OAuthRefused.make({ endpoint: "token", status: 400, code: "invalid_grant", description: "no" }),
  OAuthUnavailable: OAuth.OAuthUnavailable.make({
    endpoint: "token",
    kind: "status",
    reason: "why",
    status: 503,
    outcome: "unknown"
  }),
  TokenStoreFailed: OAuth.TokenStoreFailed.make({ action: "write", reason: "why" }),
  WebhookRejected: Webhooks.WebhookRejected.make({ reason: "too old" }),
  WebhookMalformed: Webhooks.WebhookMalformed.make({ reason: "why" }),
  DeliveriesFailed: Webhooks.DeliveriesFailed.make({ reason: "why" }),
  ErasureIncomplete: Erasure.ErasureIncomplete.make({
    progress: { userId: "156", done: ["a"], deleted: [entry] },
    failures: [{ target: "s", error: "ServerError", reason: "why" }]
  }),
  ErasurePlanInvalid: Erasure.ErasurePlanInvalid.make({ reason: "why" }),
  ErasureProgressFailed: Erasure.ErasureProgressFailed.make({ action: "write", reason: "why" }),
  TemplateInvalid: Erasure.TemplateInvalid.make({ index: 1, reason: "why" }),
  FileUnreadable: Files.FileUnreadable.make({ path: "a.txt", reason: "ENOENT" }),
  FileUnwritable: Files.FileUnwritable.make({ path: "a.txt", reason: "ENOSPC" }),
  IntrospectionUnavailable: ApiKeys.IntrospectionUnavailable.make({ credential: "oauth" }),
  DraftInProgress: Configs.DraftInProgress.make({ keys: ["a"], staged: true }),
  RolloutFailed: Configs.RolloutFailed.make({ version: "1", result: "Unknown", reason: "why" }),
  ValueMismatch: EntryStore.ValueMismatch.make({ dataStoreId: "s", entryId: "e", value: "given", reason: "why" }),
  NotLaunched: Experiments.NotLaunched.make({ experimentId: "1", reason: "why", cause: "why" }),
  ScriptFailed: LuauExecution.ScriptFailed.make({
    code: "SCRIPT_ERROR",
    serverMessage: "oops",
    logs: ["a"],
    logsMissing: "why",
    path: "tasks/1"
  })
}

/** What each union holds. */
const unions = {
  OAuthError: ["OAuthRefused", "OAuthUnavailable", "UntrustedAnswer"],
  SessionError: ["SignInRequired", "OAuthRefused", "OAuthUnavailable", "UntrustedAnswer", "TokenStoreFailed"],
  SignInError: [
    "InvalidSignIn",
    "AuthorizationDenied",
    "InvalidCallback",
    "OAuthRefused",
    "OAuthUnavailable",
    "UntrustedAnswer",
    "TokenStoreFailed"
  ],
  WebhookError: ["WebhookRejected", "WebhookMalformed", "DeliveriesFailed"],
  FileError: ["FileUnreadable", "FileUnwritable"]
} satisfies Readonly<Record<string, ReadonlyArray<keyof typeof errors>>>

type Tag = keyof typeof errors

const crosses = (schema: Schema.Codec<unknown, unknown>, tag: Tag) => {
  const error = errors[tag]
  const codec = Schema.toCodecJson(schema)
  const text = JSON.stringify(Schema.encodeSync(codec)(error))
  const back = Schema.decodeUnknownSync(codec)(JSON.parse(text))
  if (!(back instanceof Error)) return assert.fail(`no error: ${text}`)
  assert.strictEqual(Object.getPrototypeOf(back), Object.getPrototypeOf(error))
  assert.deepStrictEqual<object>({ ...back }, { ...error })
  assert.strictEqual(back.message, error.message)
  assert.deepInclude(JSON.parse(text), { _tag: tag })
}

describe("an error of a sign-in, a webhook, a file or a service", () => {
  it.each(Object.keys(errors) as ReadonlyArray<Tag>)("%s crosses borders by its Schema", (tag) =>
    crosses(schemas[tag], tag)
  )

  it.each(Object.entries(unions))("is one of %s", (name, tags) => {
    for (const tag of tags) crosses(schemas[name as keyof typeof unions], tag)
  })

  it.effect("is caught by its tag where it is yielded", () =>
    Effect.gen(function* () {
      for (const error of Object.values(errors)) {
        const caught = yield* Effect.flip(
          Effect.gen(function* () {
            return yield* error
          })
        )
        assert.strictEqual(caught, error)
        assert.include(String(error), error._tag)
      }
    })
  )

  it("has a Schema wherever there is a class", () => {
    const classes = [OAuth, Webhooks, Erasure, Files, ApiKeys, Configs, EntryStore, Experiments, LuauExecution].flatMap(
      (module) =>
        Object.entries(module).flatMap(([name, it]) =>
          typeof it === "function" && it.prototype instanceof Error ? [name] : []
        )
    )
    assert.sameMembers(classes, Object.keys(errors))
  })
})
