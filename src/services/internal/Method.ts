/**
 * What services are made of: an operation as a method, and a paged operation as a stream.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { Experimental } from "../../Experimental.ts"
import { given } from "../../interface/Fields.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import * as LongRunning from "../../LongRunning.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import type { AnyOperation, Operation, Starter } from "../../Operation.ts"
import type * as Paging from "../../Paging.ts"
import { listOf, type Page, type PagingOptions, pages, splitPaging } from "../../Paging.ts"
import { spanned } from "./Spanned.ts"

/** A client, as services use it. */
export type Client = OpenCloud["Service"]

/** What a method gives. */
export type Gives<A> = Effect.Effect<A, OpenCloudError>

/** What a list is made of: its pages. */
export type Pages<A> = Stream.Stream<Page<A>, OpenCloudError>

// Inferred, so that editors show the fields instead of the alias.
type Simplify<T> = T extends infer O ? { readonly [K in keyof O]: O[K] } : never

type Given<T> = { readonly [K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never) }

/** An operation's input with the fields of its body beside its parameters. */
export type Flat<I> = I extends { readonly body?: infer B extends object }
  ? Simplify<Omit<I, "body"> & Given<B>>
  : Simplify<I>

/** An operation as a method. */
export type Method<Op> =
  Op extends Operation<infer I, infer O> ? (input: Flat<I>) => Effect.Effect<O, OpenCloudError> : never

/** A paged operation as a method. Paging itself is the stream's business. */
export type List<Op, A> =
  Op extends Operation<infer I, infer _>
    ? Paging.ListMethod<Simplify<Omit<Flat<I>, PagingKeys>> & PagingOptions, A>
    : never

/** The start of a long-running operation as a method: it gives a handle. */
export type Start<Op> =
  Op extends Starter<infer I, infer O, infer A>
    ? ((input: Flat<I>) => Effect.Effect<LongRunning.Started<O, A>, OpenCloudError>) & LongRunning.Resumable<A>
    : never

type Asking<M> =
  M extends Effect.Effect<infer A, infer E, infer R>
    ? Effect.Effect<A, E, R | Experimental>
    : M extends (...input: infer I) => Stream.Stream<infer A, infer E, infer R>
      ? (...input: I) => Stream.Stream<A, E, R | Experimental>
      : M extends (...input: infer I) => Effect.Effect<infer A, infer E, infer R>
        ? (...input: I) => Effect.Effect<A, E, R | Experimental>
        : never

/** A method of an operation that Roblox calls experimental: it asks for `Experimental`, and so does what it has beside it. */
export type Trial<M> =
  M extends Paging.ListMethod<infer I, infer A, infer E, infer R, infer More>
    ? Paging.ListMethod<I, A, E, R | Experimental, More>
    : [keyof M] extends [never]
      ? Asking<M>
      : M extends Effect.Effect<unknown, unknown, unknown>
        ? Asking<M>
        : Asking<M> & { readonly [K in keyof M]: Asking<M[K]> }

type AnyMethod = (
  ...input: Array<never>
) => Effect.Effect<unknown, unknown, unknown> | Stream.Stream<unknown, unknown, unknown>

/** What a service has: methods, and effects where there is nothing to put in. */
type AnyMember = AnyMethod | Effect.Effect<unknown, unknown, unknown>

/** Methods that run only where experimental operations are accepted, as does what they have beside them. */
export const trials = <T extends Readonly<Record<string, AnyMember>>>(
  table: T
): { readonly [K in keyof T]: Trial<T[K]> } =>
  mapMembers(table, (member) =>
    Effect.isEffect(member)
      ? asking(member)
      : Object.assign((...input: Array<never>) => asking(member(...input)), mapMembers({ ...member }, withInput))
  ) as { readonly [K in keyof T]: Trial<T[K]> }

const mapMembers = (
  table: Readonly<Record<string, AnyMember>>,
  f: (member: AnyMember) => AnyMember
): Readonly<Record<string, AnyMember>> =>
  Object.fromEntries(Object.entries(table).map(([name, member]) => [name, f(member)]))

const withInput = (member: AnyMember): AnyMember =>
  Effect.isEffect(member) ? asking(member) : (...input: Array<never>) => asking(member(...input))

const asking = <A extends Effect.Effect<unknown, unknown, unknown> | Stream.Stream<unknown, unknown, unknown>>(
  result: A
): Effect.Effect<unknown, unknown, unknown> =>
  Stream.isStream(result)
    ? (Stream.unwrap(Effect.as(Experimental, result)) as never)
    : Effect.andThen(Experimental, result as Effect.Effect<unknown, unknown, unknown>)

type PagingKeys =
  | "maxPageSize"
  | "pageToken"
  | "pageSize"
  | "limit"
  | "cursor"
  | "skip"
  | "page"
  | "pageNumber"
  | "count"
  | "reverse"

/** Sorts a flat input into an operation's parameters and its body. */
const unflatten = (operation: AnyOperation, input: object): object => {
  const parameters = new Set(operation.parameters.map((parameter) => parameter.name))
  for (const { when } of operation.variants ?? []) parameters.add(when)
  const entries = Object.entries(given(input))
  const own = Object.fromEntries(entries.filter(([name]) => parameters.has(name)))
  const body = Object.fromEntries(entries.filter(([name]) => !parameters.has(name)))
  // An address may hold more than an operation needs: an entry's names its store, too.
  return operation.body.kind === "none" || operation.body.kind === "empty" ? own : { ...own, body }
}

const bodyField = "body."

/** A client whose refusals name the fields of a body as flat inputs do: `topic`, not `body.topic`. */
const flat = (client: Client): Client => ({
  ...client,
  execute: (operation, input) =>
    operation.body.kind === "none"
      ? client.execute(operation, input)
      : Effect.mapError(client.execute(operation, input), (error) =>
          error._tag === "InvalidRequest" && error.outcome === "not-sent" && error.at?.startsWith(bodyField)
            ? refuse(operation, error.at.slice(bodyField.length), error.reason, error.kind)
            : error
        )
})

/**
 * The layer of a service that is made of a client. It is not shared: in a program with two clients, Effect would take
 * the service of the first for that of the second. `several` names the methods that make several requests.
 */
export const layerOf = <Self, S>(
  service: Context.Key<Self, S>,
  make: (client: Client) => S | Effect.Effect<S>,
  several: ReadonlyArray<keyof NoInfer<S> & string> = []
): Layer.Layer<Self, never, OpenCloud> =>
  Layer.fromBuild(() =>
    OpenCloud.use((client) => {
      const made = make(flat(client))
      const name = service.key.slice(service.key.lastIndexOf("/") + 1)
      return Effect.map(Effect.isEffect(made) ? made : Effect.succeed(made), (methods) =>
        Context.make(service, spanned(name, methods, several))
      )
    })
  )

/** The method of an operation. */
export const method =
  <I, O>(client: Client, operation: Operation<I, O>): Method<Operation<I, O>> =>
  (input) =>
    // Flat inputs hold exactly what the operation's input holds.
    client.execute(operation, unflatten(operation, input) as I)

const withoutAnswer = new WeakMap<object, Operation<unknown, void>>()

/** Executes an operation whose answer nobody needs: one that has no body is as good as any. */
export const silently = <I>(client: Client, operation: Operation<I, unknown>, input: I): Gives<void> => {
  let silent = withoutAnswer.get(operation)
  if (silent === undefined) {
    const { output: _, ...rest } = operation
    // The input is checked when it is encoded.
    silent = rest as Operation<unknown, void>
    withoutAnswer.set(operation, silent)
  }
  return client.execute(silent, input)
}

/** The method of an operation whose answer nobody needs. */
export const silent =
  <I>(client: Client, operation: Operation<I, unknown>): ((input: Flat<I>) => Gives<void>) =>
  (input) =>
    // Flat inputs hold exactly what the operation's input holds.
    silently(client, operation, unflatten(operation, input) as I)

/** The methods of a table of operations. */
export const methods = <T extends Readonly<Record<string, AnyOperation>>>(
  client: Client,
  table: T
): { readonly [K in keyof T]: Method<T[K]> } =>
  Object.fromEntries(
    Object.entries(table).map(([name, operation]) => [name, method(client, operation as Operation<unknown, unknown>)])
  ) as unknown as { readonly [K in keyof T]: Method<T[K]> }

/** A method with what takes up again what it began. Where it begins one of several operations, the reference says which. */
export const resumable = <M extends AnyMethod, I, O, A>(
  client: Client,
  operation: Starter<I, O, A>,
  run: M,
  ...others: ReadonlyArray<Starter<never, O, A>>
): M & LongRunning.Resumable<A> => {
  const resume: LongRunning.Resumable<A>["resume"] = (reference) => {
    const other = others.find(({ id }) => id === reference.operation)
    return other === undefined
      ? LongRunning.resume(client, operation, reference)
      : LongRunning.resume(client, other, reference)
  }
  return Object.assign(run, { resume })
}

/** A handle whose result is read by a function. */
export const mapHandle = <A, B>(handle: LongRunning.Handle<A>, read: (result: A) => B): LongRunning.Handle<B> => {
  const stateOf = (state: LongRunning.State<A>): LongRunning.State<B> =>
    state._tag === "Done" ? { ...state, value: read(state.value) } : state
  return {
    reference: handle.reference,
    status: Effect.map(handle.status, stateOf),
    await: (options) => Effect.map(handle.await(options), read),
    changes: (options) => Stream.map(handle.changes(options), stateOf)
  }
}

/** The same as `resumable`, of an operation whose result is read by a function. */
export const resumableAs = <M extends AnyMethod, I, O, A, B>(
  client: Client,
  operation: Starter<I, O, A>,
  read: (result: A) => B,
  run: M
): M & LongRunning.Resumable<B> =>
  Object.assign(run, {
    resume: (reference: LongRunning.Reference) =>
      Effect.map(LongRunning.resume(client, operation, reference), (handle) => mapHandle(handle, read))
  })

/** The method that starts a long-running operation. */
export const start = <I, O, A>(
  client: Client,
  operation: Starter<I, O, A>
): ((input: Flat<I>) => Gives<LongRunning.Started<O, A>>) & LongRunning.Resumable<A> =>
  resumable(client, operation, (input: Flat<I>) =>
    LongRunning.start(client, operation, unflatten(operation, input as object) as I)
  )

/** The list of a paged operation. */
export const list = <I, O, A>(
  client: Client,
  operation: Operation<I, O>,
  items: (page: O) => ReadonlyArray<A> | undefined
): List<Operation<I, O>, A> => listOf(pagesOf(client, operation, items))

/** The pages of a paged operation, of a flat input. */
export const pagesOf =
  <I, O, A>(client: Client, operation: Operation<I, O>, items: (page: O) => ReadonlyArray<A> | undefined) =>
  (input: Simplify<Omit<Flat<I>, PagingKeys>> & PagingOptions): Pages<A> => {
    const [paging, own] = splitPaging(input)
    // Flat inputs hold what the operation's input holds, but for what belongs to paging.
    return pages(client, operation, unflatten(operation, own) as I, items, paging)
  }
