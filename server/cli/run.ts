import { exit, type OptionHelp, type Options, type World } from "./command.js";
import { dataCommands } from "./commands.js";
import { demo, demoOptions } from "./demo.js";
import { helpOf, readOptions } from "./options.js";
import { dataOptions, runDataCommand } from "./run-data-command.js";
import { sayFailure } from "./say-failure.js";
import { serve, serveOptions } from "./serve.js";

interface Command {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionHelp[];
  readonly input?: string;
  readonly run: (options: Options, world: World) => Promise<number>;
}

const commands: readonly Command[] = [
  { name: "serve", says: "serve the add-in, the pages and the data on this computer", options: serveOptions, run: serve },
  { name: "demo", says: "fill the demo with data of the size you want", options: demoOptions, run: demo },
  ...dataCommands.map((command) => ({
    name: command.name,
    says: command.says,
    options: [...command.options, ...dataOptions],
    ...(command.input === undefined ? {} : { input: command.input }),
    run: (options: Options, world: World) => runDataCommand(command, options, world),
  })),
];

/** Does what the words say, such as `serve --demo`, and gives the exit code. A failure is told in a line. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const { name, command, rest } = findCommand(words);
  if (name === undefined || name === "help" || name === "--help") {
    world.print(overview());
    return name === undefined ? exit.usage : exit.ok;
  }
  if (command === undefined) {
    world.complain(`There is no command ${name}.\n\n${overview()}`);
    return exit.usage;
  }
  if (rest.includes("--help")) {
    world.print(helpOf(command.name, command.says, command.options, command.input));
    return exit.ok;
  }
  const read = readOptions(rest, command.options, command.input);
  if ("options" in read) return orFailure(command, read.options, world);
  world.complain(`${read.fault}\n\n${helpOf(command.name, command.says, command.options, command.input)}`);
  return exit.usage;
}

/** The command that the first word names, or the first two. */
function findCommand(words: readonly string[]): {
  readonly name: string | undefined;
  readonly command: Command | undefined;
  readonly rest: readonly string[];
} {
  const [name, second] = words;
  const pair = commands.find((one) => one.name === `${name ?? ""} ${second ?? ""}`);
  if (pair !== undefined) return { name, command: pair, rest: words.slice(2) };
  return { name, command: commands.find((one) => one.name === name), rest: words.slice(1) };
}

async function orFailure(command: Command, options: Options, world: World): Promise<number> {
  try {
    return await command.run(options, world);
  } catch (error) {
    world.complain(`planark ${command.name} failed: ${sayFailure(error)}\n`);
    return exit.failed;
  }
}

function overview(): string {
  const lines = commands.map(({ name, says }) => `  ${name.padEnd(15)} ${says}`);
  return ["planark COMMAND [options]", "", "Commands:", ...lines, "", "planark COMMAND --help says more.", ""].join("\n");
}
