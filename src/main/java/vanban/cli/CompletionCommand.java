package vanban.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code completion}: prints a script by which a shell completes what is typed. */
@Command(name = "completion", mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields
final class CompletionCommand implements Callable<Integer> {
  private static final Pattern VALUES = Pattern.compile("(?<=_option_args=)\\([^)]*\\)");

  private final Session session;
  private final Supplier<CommandLine> whole;

  @Mixin private SpeechOptions speech;

  /**
   * The command of a session.
   *
   * @param whole the command line with all commands
   */
  CompletionCommand(Session session, Supplier<CommandLine> whole) {
    this.session = session;
    this.whole = whole;
  }

  @Override
  public Integer call() {
    session.out().print(asTyped(AutoComplete.bash("vanban", whole.get())));
    return Status.DONE;
  }

  /** With the values of options in small letters, as people type them and help shows them. */
  private static String asTyped(String script) {
    return VALUES.matcher(script).replaceAll(values -> values.group().toLowerCase(Locale.ROOT));
  }
}
