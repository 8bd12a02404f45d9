package vanban.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import vanban.engine.Skeletons;

/** {@code completion}: prints a script by which a shell completes what is typed. */
@Command(name = "completion", mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields
final class CompletionCommand implements Callable<Integer> {
  private static final Pattern VALUES = Pattern.compile("(?<=_option_args=)\\([^)]*\\)");

  private static final String OF_PROJECT = "completion-of-project.bash";

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
    session.out().print(asTyped(AutoComplete.bash("vanban", whole.get())) + ofProject());
    return Status.DONE;
  }

  /** What completes names of the project; those of layouts and genres as they are now. */
  private String ofProject() {
    List<Skeletons.Offer> offers = NewCommand.known(session);
    String usual =
        offers.stream()
            .filter(Skeletons.Offer::usual)
            .findFirst()
            .map(Skeletons.Offer::layout)
            .orElse("");
    return template()
        .replace("@VALUED@", valued().map(name -> "*:" + name + ":*").collect(joining(" | ")))
        .replace("@LAYOUTS@", offers.stream().map(Skeletons.Offer::layout).collect(joining(" ")))
        .replace("@USUAL@", usual)
        .replace("@GENRES@", offers.stream().map(CompletionCommand::genres).collect(joining("\n")));
  }

  /** The names of options behind which a value stands. */
  private Stream<String> valued() {
    return whole.get().getSubcommands().values().stream()
        .flatMap(command -> command.getCommandSpec().options().stream())
        .filter(option -> option.arity().max() > 0)
        .map(OptionSpec::longestName)
        .distinct()
        .sorted();
  }

  private static String genres(Skeletons.Offer offer) {
    String keys = offer.kinds().stream().map(Skeletons.Kind::key).collect(joining(" "));
    return "    '%s') echo \"%s\" ;;".formatted(offer.layout().replace("'", "'\\''"), keys);
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(CompletionCommand.class.getResourceAsStream(OF_PROJECT))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the values of options in small letters, as people type them and help shows them. */
  private static String asTyped(String script) {
    return VALUES.matcher(script).replaceAll(values -> values.group().toLowerCase(Locale.ROOT));
  }
}
