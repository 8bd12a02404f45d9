package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Allowances;
import vanban.engine.Batch;
import vanban.engine.Mending;
import vanban.engine.Project;
import vanban.engine.Unwritable;
import vanban.engine.WordReview;
import vanban.source.OverlayWorld;
import vanban.source.World;

/**
 * {@code check}: says all that is wrong with reports and Word files, mends what can be mended in
 * one way, or puts the findings into a copy of a Word file, if it is asked to.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");

  /** Mends that go on finding each other are none. */
  private static final int MOST_ROUNDS = 20;

  private final Session session;

  @Mixin private ProjectOptions options;

  @Mixin private BatchOptions many;

  @Parameters(paramLabel = "REPORT|FILE.docx", arity = "0..*", descriptionKey = "reports-or-words")
  private List<Path> given = List.of();

  @Option(
      names = "--format",
      paramLabel = "human|short|json|sarif",
      defaultValue = "human",
      descriptionKey = "diagnostics")
  private DiagnosticPrinter.Form form;

  @Option(names = "--release", descriptionKey = "release")
  private boolean release;

  @Option(names = "--fix", descriptionKey = "fix")
  private boolean fix;

  @Option(names = "--dry-run", descriptionKey = "dryRun")
  private boolean dryRun;

  @Option(names = "--out", paramLabel = "MARKED.docx", descriptionKey = "marked")
  private Path marked;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (dryRun && !fix) {
      throw new UsageException("dry-run-alone");
    }
    for (Path word : words()) {
      if (!session.world().isFile(word) && !session.world().isFolder(word)) {
        throw new UsageException("no-such-file", session.world().display(word));
      }
    }
    if ((fix || release) && !words().isEmpty() && sources().isEmpty() && marked == null) {
      throw new UsageException("only-of-reports");
    }
    Optional<MarkedCopy> copy =
        Optional.ofNullable(marked).map(out -> MarkedCopy.of(session, given, out));
    if (copy.isPresent() && fix) {
      throw new UsageException("out-of-one-word");
    }
    Optional<Diagnostic> refused = copy.flatMap(MarkedCopy::refused);
    return refused.isPresent() ? session.refuse(refused.get()) : check(copy);
  }

  private int check(Optional<MarkedCopy> copy) throws IOException {
    long start = System.nanoTime();
    Found found = found(session.steadyWorld());
    if (fix) {
      Collection<Mending.Mended> mended = mended(found);
      if (dryRun) {
        mended.forEach(file -> session.out().print(UnifiedDiff.of(file, session.screens().out())));
        tell(found, start);
        return found.faults().status();
      }
      found = mend(mended) ? again(found, session.steadyWorld()) : found;
    }
    session
        .out()
        .print(
            new DiagnosticPrinter(session.messages(), form, session.screens().out())
                .print(found.all().sorted()));
    tell(found, start);
    Found last = found;
    int written =
        copy.filter(one -> last.read())
            .map(one -> one.write(last.world(), last.all().sorted()))
            .orElse(Status.DONE);
    return Math.max(found.faults().status(), written);
  }

  /**
   * What was found.
   *
   * @param world in which
   * @param all in all files
   * @param faults of Vanban's own
   * @param files how many were looked at
   * @param words what came of the Word files
   */
  private record Found(
      World world, Diagnostics all, Faults faults, int files, List<Batch.Outcome<Boolean>> words) {
    /** Whether there are Word files that could be read. */
    boolean read() {
      return words.stream().anyMatch(word -> word.result().orElse(false));
    }
  }

  private Found found(World world) throws IOException {
    Diagnostics all = Diagnostics.ofMany();
    List<Batch.Outcome<Boolean>> words =
        words().stream().map(file -> WordReview.of(world, file)).toList();
    return found(world, all, new Faults(session, all), words);
  }

  /** What is found in reports that were mended; Word files are as they were. */
  private Found again(Found before, World world) throws IOException {
    Diagnostics all = Diagnostics.ofMany();
    return found(world, all, before.faults().again(all), before.words());
  }

  private Found found(
      World world, Diagnostics all, Faults faults, List<Batch.Outcome<Boolean>> words)
      throws IOException {
    words.forEach(faults::result);
    boolean onlyWords = !given.isEmpty() && sources().isEmpty();
    Allowances allowances = new Allowances();
    int files = words().size() + (onlyWords ? 0 : reports(world, allowances, faults));
    if (given.isEmpty() && many.isWhole() && faults.status() != Status.BUG) {
      allowances.tellUnused(world, all);
    }
    return new Found(world, all, faults, files, words);
  }

  private void tell(Found found, long start) {
    Summary summary = new Summary(session);
    summary.byRule(found.all());
    summary.counted(found.all());
    summary.checked(found.files(), System.nanoTime() - start);
  }

  /**
   * The files as they are when nothing more can be mended: of two mends that touch, one waits until
   * the other is carried out.
   */
  private Collection<Mending.Mended> mended(Found first) throws IOException {
    Map<String, Mending.Mended> all = new TreeMap<>();
    OverlayWorld world = new OverlayWorld(first.world());
    List<Mending.Mended> now = mending(first);
    for (int round = 0; round < MOST_ROUNDS && !now.isEmpty(); round++) {
      for (Mending.Mended file : now) {
        all.merge(file.file().path(), file, Mending.Mended::then);
        world = world.with(file.path(), file.text());
      }
      now = mending(again(first, world));
    }
    return all.values();
  }

  private List<Mending.Mended> mending(Found found) {
    return new Mending(session.world()).of(found.all().sorted());
  }

  /** Writes the files that can be mended; whether there are any. */
  private boolean mend(Collection<Mending.Mended> files) {
    for (Mending.Mended file : files) {
      try {
        mend(file);
      } catch (IOException e) {
        session.refuse(Unwritable.because(session.world(), file.path(), e));
      }
    }
    return !files.isEmpty();
  }

  /** Writes a file if it still says what was checked. */
  private void mend(Mending.Mended file) throws IOException {
    String name = file.file().path();
    if (!session.world().isReplaceable(file.path())) {
      session.say("not-replaceable", name);
    } else if (session.world().read(file.path()).text().equals(file.file().text())) {
      session.world().write(file.path(), file.bytes());
      session.say("mended", name, Integer.toString(file.mends()));
    } else {
      session.say("saved-meanwhile", name);
    }
  }

  private List<Path> words() {
    return given.stream().filter(WordReview::isWord).toList();
  }

  private List<Path> sources() {
    return given.stream().filter(file -> !WordReview.isWord(file)).toList();
  }

  /** Goes through the reports; how many there are. */
  private int reports(World world, Allowances allowances, Faults faults) throws IOException {
    Project project = options.project(world, NOWHERE);
    List<Path> reports = many.of(options.reports(session.world(), sources()));
    many.batch(world, project)
        .run(
            reports,
            (report, compiler, found) ->
                compiler.review(report, release, allowances, found).isPresent(),
            report -> {},
            faults::result);
    return reports.size();
  }
}
