package vanban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanban.engine.ReportCompiler;
import vanban.engine.Schemas;
import vanban.engine.Unwritable;

/** {@code schema}: writes the JSON Schemas that editors use. */
@Command(name = "schema", mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "schema", descriptionKey = "schemas")
  private Path out;

  @Mixin private ProjectOptions options;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, String> schema : schemas().entrySet()) {
      Path file = out.resolve(schema.getKey());
      try {
        session.world().write(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        return session.refuse(Unwritable.because(session.world(), file, e));
      }
      session.say("made", session.world().display(file));
    }
    return Status.DONE;
  }

  /** Outside a project they are those of the keys that every report has. */
  private Map<String, String> schemas() throws IOException {
    return options.hasTemplates(session.world())
        ? new ReportCompiler(session.world(), options.project(session.world(), out)).schemas()
        : Schemas.common();
  }
}
