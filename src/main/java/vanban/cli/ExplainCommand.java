package vanban.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Code;
import vanban.engine.RuleExplanation;

/** {@code explain}: prints what a rule of the reviewer is about. */
@Command(name = "explain", mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "explained")
  private Optional<String> id = Optional.empty();

  @Option(names = "--all", descriptionKey = "explainAll")
  private boolean all;

  @Mixin private SpeechOptions speech;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String text = all ? RuleExplanation.ofAll() : of(id);
    session.out().print(text);
    return Status.DONE;
  }

  private static String of(Optional<String> id) {
    String asked = id.orElseThrow(() -> new UsageException("nothing-to-explain"));
    return RuleExplanation.of(asked.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(asked));
  }

  private static UsageException unknown(String id) {
    if (Stream.of(Code.values()).map(Code::id).anyMatch(id::equalsIgnoreCase)) {
      return new UsageException("code-no-rule", id.toLowerCase(Locale.ROOT));
    }
    return RuleExplanation.nearest(id)
        .map(near -> new UsageException("no-rule-but", id, near))
        .orElseGet(() -> new UsageException("no-rule", id));
  }
}
