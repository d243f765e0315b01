// What Effect itself takes: the modules that service.ts imports, and nothing of this library.
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"

const program = Stream.make(1, 2).pipe(
  Stream.map((listed) => `${listed}`),
  Stream.runCollect
)

export const result = Effect.runPromise(Effect.provide(program, Layer.empty))
