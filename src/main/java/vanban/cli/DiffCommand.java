package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.compare.Comparison;
import vanban.compare.print.ComparisonJson;
import vanban.compare.print.ComparisonPage;
import vanban.compare.print.Difference;
import vanban.compare.print.StoryPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.DocxReader;
import vanban.docx.redline.Draft;
import vanban.engine.Version;
import vanban.git.Revision;
import vanban.source.World;

/** {@code diff}: tells what is different between two versions of reports and Word files. */
@Command(name = "diff", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DiffCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(
      paramLabel = "OLD NEW|REVISION PATH|A..B",
      descriptionKey = "compared",
      arity = "0..*")
  private List<String> given = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "human|json|html",
      defaultValue = "human",
      descriptionKey = "diffFormat")
  private Format format;

  @Option(names = "--out", paramLabel = "FILE.docx", descriptionKey = "redline")
  private Optional<Path> out = Optional.empty();

  /** How differences are printed. */
  enum Format {
    /** For a person. */
    HUMAN,
    /** For a program. */
    JSON,
    /** As a page, side by side. */
    HTML
  }

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    World disk = session.steadyWorld();
    List<Difference> differences = new ArrayList<>();
    boolean whole = true;
    boolean same = true;
    try (ComparedSides sides = new ComparedSides(session, disk, options)) {
      List<ComparedSides.Pair> pairs = sides.pairs(given);
      if (out.isPresent()) {
        return redline(sides, pairs, out.get());
      }
      for (ComparedSides.Pair pair : pairs) {
        if (pair.old().isEmpty() || pair.now().isEmpty()) {
          tellAlone(pair);
          same = false;
          continue;
        }
        Optional<Difference> found = difference(pair.old().get(), pair.now().get());
        whole &= found.isPresent();
        found.ifPresent(differences::add);
      }
    }
    boolean many = differences.size() > 1;
    List<Difference> told = differences.stream().filter(one -> !many || !one.isNone()).toList();
    if (whole || !told.isEmpty()) {
      print(told);
    }
    if (!whole) {
      return Status.USAGE;
    }
    return same && differences.stream().allMatch(Difference::isNone)
        ? Status.DONE
        : Status.DIFFERENT;
  }

  /** Writes the one pair there must be as a Word file with tracked changes. */
  private int redline(ComparedSides sides, List<ComparedSides.Pair> pairs, Path file)
      throws IOException {
    if (pairs.size() != 1 || pairs.get(0).old().isEmpty() || pairs.get(0).now().isEmpty()) {
      throw new UsageException("redline-of-two", session.world().display(file));
    }
    ComparedSide old = pairs.get(0).old().get();
    ComparedSide now = pairs.get(0).now().get();
    Optional<Version> before = version(old);
    Optional<Version> after = version(now);
    if (before.isEmpty() || after.isEmpty()) {
      return Status.USAGE;
    }
    Comparison comparison = before.get().comparedWith(after.get());
    Optional<Revision> last = sides.revision(now);
    RedlineAuthors authors = new RedlineAuthors(sides.known(), old, now, last, comparison);
    return new RedlineFile(session, file)
        .write(draft(old, before.get()), draft(now, after.get()), authors::of);
  }

  private Draft draft(ComparedSide side, Version version) throws IOException {
    Optional<byte[]> rendered = version.rendered();
    byte[] docx =
        rendered.isPresent()
            ? rendered.get()
            : side.world().bytes(side.path(), DocxReader.mostBytes());
    return new Draft(side.name(), docx);
  }

  private void tellAlone(ComparedSides.Pair pair) {
    pair.old().ifPresent(old -> session.say("diff-gone", old.name()));
    pair.now().ifPresent(now -> session.say("diff-new", now.name()));
  }

  private void print(List<Difference> differences) {
    session
        .out()
        .print(
            switch (format) {
              case HUMAN -> human(differences);
              case JSON -> ComparisonJson.print(differences);
              case HTML -> ComparisonPage.print(differences, session.messages());
            });
  }

  private String human(List<Difference> differences) {
    if (differences.isEmpty()) {
      return session.messages().say("diff.same") + "\n";
    }
    return String.join(
        "\n",
        differences.stream()
            .map(one -> StoryPrinter.print(one, session.messages(), session.screens().out()))
            .toList());
  }

  private Optional<Difference> difference(ComparedSide old, ComparedSide now) throws IOException {
    Optional<Version> before = version(old);
    Optional<Version> after = version(now);
    return before.flatMap(
        first ->
            after.map(
                next ->
                    new Difference(
                        old.name(),
                        now.name(),
                        first.comparedWith(next),
                        first.figuresMovedTo(next))));
  }

  private Optional<Version> version(ComparedSide side) throws IOException {
    Diagnostics found = new Diagnostics();
    Optional<Version> version =
        side.isWord()
            ? Version.ofWord(side.world(), side.path(), found)
            : new OneReport(
                    session.seeing(side.world()),
                    side.world(),
                    options.project(side.world(), NOWHERE),
                    found)
                .result(
                    side.path(),
                    (compiler, wrong) -> Version.ofReport(compiler, side.path(), wrong));
    if (version.isEmpty()) { // warnings of a sound version are for check
      side.revision().ifPresent(at -> session.say("at-revision", at.name(), at.shortId()));
      session.complain(found);
    }
    return version;
  }
}
