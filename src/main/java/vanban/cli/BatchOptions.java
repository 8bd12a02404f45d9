package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vanban.engine.Batch;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.World;

/** The options of commands that go through many reports. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BatchOptions {
  /** More would only wait for one another, and take memory. */
  private static final int MOST_FOR_EACH_PROCESSOR = 4;

  @Option(names = "--jobs", paramLabel = "N", converter = AtLeastOne.class, descriptionKey = "jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = Shard.Converter.class,
      descriptionKey = "shard")
  private Shard shard = new Shard(1, 1);

  /** Those of all reports that this run is about; perhaps none. */
  List<Path> of(List<Path> reports) {
    return shard.of(reports);
  }

  /** Whether those are all of them. */
  boolean isWhole() {
    return shard.isWhole();
  }

  /**
   * What goes through them.
   *
   * @throws IOException if the templates folder cannot be read
   */
  Batch batch(World world, Project project) throws IOException {
    int most = MOST_FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
    return new Batch(world, project, new ReportCompiler(world, project), Math.min(jobs, most));
  }

  /** A number of things of which there is at least one. */
  static final class AtLeastOne implements ITypeConverter<Integer> {
    private static final Pattern WRITTEN = Pattern.compile("0*[1-9]\\d{0,3}");

    @Override
    public Integer convert(String value) {
      if (!WRITTEN.matcher(value).matches()) {
        throw new TypeConversionException(value);
      }
      return Integer.valueOf(value);
    }
  }
}
