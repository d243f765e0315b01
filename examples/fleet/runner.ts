/** A process of the fleet. Start as many as there are machines; kill any of them. */
import { NodeFileSystem, NodeRuntime } from "@effect/platform-node"
import { Layer } from "effect"
import { DataStores } from "effect-open-cloud/DataStores"
import * as OpenCloudConfig from "effect-open-cloud/OpenCloudConfig"
import { runner } from "./cluster.ts"
import * as Exports from "./exports.ts"

const cloud = Layer.provide(DataStores.layer, OpenCloudConfig.layer())

NodeRuntime.runMain(Layer.launch(Exports.layer.pipe(Layer.provide([runner, cloud, NodeFileSystem.layer]))))
