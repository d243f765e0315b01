// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Experiments.list": "The experiments of a universe.",
  "Experiments.create": "Creates a draft.",
  "Experiments.get": "An experiment; see `stateOf`.",
  "Experiments.update": "Changes the design of a draft.",
  "Experiments.discard": "Deletes an experiment that does not run.",
  "Experiments.getStats": "What an experiment has shown.",
  "Experiments.complete": "Ends an experiment, for good.",
  "Experiments.schedule": "Schedules the start of an experiment.",
  "Experiments.start": "Starts an experiment, which then can no longer be changed.",
  "Experiments.calculateMde": "The smallest effect that a design could show.",
  "Experiments.getOperation": "Reads the state of a change once."
}
