/** `open-cloud completions`: what makes a shell complete the command. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { print } from "../Shell.ts"

const bash = `_open_cloud() {
  local IFS=$'\\n'
  COMPREPLY=($(open-cloud __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _open_cloud open-cloud`

const zsh = `#compdef open-cloud
_open_cloud() {
  local -a found
  found=("\${(@f)$(open-cloud __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}
compdef _open_cloud open-cloud`

const fish = `complete -c open-cloud -a '(open-cloud __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'`

const scripts = { bash, zsh, fish } as const

export const command = Command.make(
  "completions",
  { shell: Argument.Literals("shell", ["bash", "zsh", "fish"]) },
  ({ shell }) => print(scripts[shell])
).pipe(
  Command.withDescription("Prints what makes a shell complete this command."),
  Command.withExamples([
    { command: "source <(open-cloud completions bash)", description: "in ~/.bashrc" },
    { command: "source <(open-cloud completions zsh)", description: "in ~/.zshrc, after compinit" },
    { command: "open-cloud completions fish | source", description: "in config.fish" }
  ])
)
