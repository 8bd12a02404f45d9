package vanban.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vanban.diagnostic.Nearest;

/** Says in the person's language what of a typed command is not understood, and what was meant. */
final class Misuse {
  private final Session session;

  /** Who says so to a session. */
  Misuse(Session session) {
    this.session = session;
  }

  /** That there is no such command; how the program ends then. */
  int noCommand(String typed, Set<String> commands) {
    session.say("no-command", typed, String.join(", ", commands));
    suggest(typed, commands);
    return seeHelp("--help");
  }

  /** What picocli found; how the program ends then. */
  int of(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      session.say("unmatched", String.join(" ", unmatched.getUnmatched()));
      unmatched.getUnmatched().stream()
          .filter(word -> word.startsWith("-"))
          .findFirst()
          .ifPresent(word -> suggest(nameOf(word), command.optionsMap().keySet()));
    } else if (e instanceof MissingParameterException missing) {
      session.say(
          "missing",
          missing.getMissing().stream().map(Misuse::named).collect(Collectors.joining(", ")));
    } else if (e instanceof OverwrittenOptionException twice) {
      session.say("given-twice", optionName(twice.getOverwritten()));
    } else {
      sayWrongValue(e, Optional.ofNullable(e.getArgSpec()));
    }
    return command.parent() == null ? seeHelp("--help") : seeHelp(command.name(), "--help");
  }

  private void sayWrongValue(ParameterException e, Optional<ArgSpec> argument) {
    String value = Optional.ofNullable(e.getValue()).orElse("");
    if (argument.isEmpty()) {
      session.say("misused", String.valueOf(e.getMessage()));
    } else if (argument.get().isOption()) {
      session.say("wrong-value", optionName(argument.get()), value, withValue(argument.get()));
    } else {
      session.say("wrong-argument", argument.get().paramLabel(), value);
    }
  }

  private static String nameOf(String word) {
    return word.replaceFirst("=.*", "");
  }

  private void suggest(String typed, Collection<String> known) {
    Nearest.to(typed, known).ifPresent(meant -> session.say("did-you-mean", meant));
  }

  /** An option with its value, or an argument with what it is. */
  private static String named(ArgSpec argument) {
    return argument.isOption()
        ? withValue(argument)
        : argument.paramLabel() + " (" + String.join(" ", argument.description()) + ")";
  }

  private static String withValue(ArgSpec option) {
    return option.arity().max() == 0
        ? optionName(option)
        : optionName(option) + " " + option.paramLabel();
  }

  private static String optionName(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private int seeHelp(String... words) {
    session.say("see-help", session.wording().command(words));
    return Status.USAGE;
  }
}
