package vanban.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Quantity;
import vanban.docx.write.WordBounds;
import vanban.libreoffice.LibreOffice;
import vanban.libreoffice.LibreOfficeException;
import vanban.source.World;

/** Writes the documents of reports, each complete or not at all. For several threads. */
public final class Renderer {
  private static final String EXPLAINED = ".giai-trinh.docx";

  private final World world;
  private final Project project;
  private final Optional<LibreOffice> office;
  private final AtomicInteger withoutPages = new AtomicInteger();

  /** Whose a document is that several reports would write: the first one's. */
  private final Map<String, Path> owners;

  /**
   * Writes documents to where {@code project} keeps them.
   *
   * @param reports all whose documents are written, here or in other runs of the same batch
   */
  public Renderer(World world, Project project, List<Path> reports) {
    this(world, project, reports, Optional.empty());
  }

  /**
   * The same.
   *
   * @param office that tells the page numbers in tables of contents; without it they have none
   */
  public Renderer(World world, Project project, List<Path> reports, Optional<LibreOffice> office) {
    this.world = world;
    this.project = project;
    this.office = office;
    this.owners =
        reports.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    this::place, Function.identity(), (first, later) -> first));
  }

  /**
   * What the documents of a report are called, but for their endings; in small letters, for there
   * are disks on which {@code Report.docx} and {@code report.docx} are one file.
   */
  private String place(Path report) {
    return World.slashed(project.output(world, report, "")).toLowerCase(Locale.ROOT);
  }

  /** How many Word files it has written in which a table of contents bears no page numbers. */
  public int withoutPages() {
    return withoutPages.get();
  }

  /** The kinds of file a document can be written as. */
  public enum Format {
    /** For Word. */
    DOCX(".docx"),
    /** For browsers: a page that needs no other file. */
    HTML(".html"),
    /** Plain text. */
    TEXT(".txt");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  /**
   * Renders a report. Where anything is wrong with it nothing is written, and older documents stay
   * as they are.
   *
   * @return the files written, none if there was an error
   */
  public List<Path> render(
      Path report, Set<Format> formats, ReportCompiler compiler, Diagnostics diagnostics) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    compiler
        .compile(report, diagnostics)
        .flatMap(compiled -> paginated(report, compiled, formats, diagnostics))
        .ifPresent(
            compiled ->
                formats.forEach(
                    format ->
                        files.put(
                            project.output(world, report, format.extension),
                            content(compiled, format))));
    return write(report, files, diagnostics);
  }

  /** With page numbers in its tables of contents, if somebody can tell them. */
  private Optional<Compiled> paginated(
      Path report, Compiled compiled, Set<Format> formats, Diagnostics diagnostics) {
    if (office.isEmpty()) {
      boolean asked = formats.contains(Format.DOCX); // by Word, which fills them in
      withoutPages.addAndGet(asked && compiled.hasContents() ? 1 : 0);
      return Optional.of(compiled);
    }
    try {
      return Optional.of(compiled.paginated(office.orElseThrow()));
    } catch (LibreOfficeException e) {
      diagnostics.add(withoutPages(world.display(report), e));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(Code.NO_PAGE_NUMBERS, world.display(report)).variant("disk"));
    }
    return Optional.empty();
  }

  private static Diagnostic withoutPages(String report, LibreOfficeException e) {
    if (e.isGivenUp()) {
      return Diagnostic.error(Code.NO_PAGE_NUMBERS, report).variant("given-up");
    }
    return e.waited().isPresent()
        ? Diagnostic.error(Code.NO_PAGE_NUMBERS, report, Long.toString(e.waited().getAsLong()))
            .variant("late")
        : Diagnostic.error(Code.NO_PAGE_NUMBERS, report);
  }

  /**
   * Renders a report for its reviewers: a Word file beside the plain one, in which figures are
   * explained. Where anything is wrong with the report nothing is written.
   *
   * @param which figures are explained
   * @return the file written, none if there was an error
   */
  public List<Path> explain(
      Path report, Commented which, ReportCompiler compiler, Diagnostics diagnostics) {
    Path file = project.output(world, report, EXPLAINED);
    Optional<Path> owner = reportOf(report, EXPLAINED);
    if (owner.isPresent()) {
      diagnostics.add(Unwritable.twice(world, file, report, owner.orElseThrow()));
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    compiler
        .compile(report, diagnostics)
        .filter(compiled -> owner.isEmpty() && canExplain(report, compiled, which, diagnostics))
        .ifPresent(compiled -> files.put(file, compiled.explained(which)));
    return write(report, files, diagnostics);
  }

  /** A report beside another whose own document has the name of the other with this ending. */
  private Optional<Path> reportOf(Path report, String ending) {
    String name = String.valueOf(report.getFileName()).replaceFirst("\\.[^.]*$", "");
    String stem = name + ending.substring(0, ending.lastIndexOf('.'));
    return Stream.of(".yaml", ".yml")
        .map(end -> report.resolveSibling(stem + end))
        .filter(world::isFile)
        .findFirst();
  }

  private boolean canExplain(
      Path report, Compiled compiled, Commented which, Diagnostics diagnostics) {
    long comments = compiled.comments(which);
    if (comments > WordBounds.NOTES) {
      diagnostics.add(
          Diagnostic.error(
                  Code.SOURCE_LIMIT,
                  world.display(report),
                  Quantity.of(comments),
                  Quantity.of(WordBounds.NOTES))
              .variant("comments"));
    }
    return comments <= WordBounds.NOTES;
  }

  private List<Path> write(Path report, Map<Path, byte[]> files, Diagnostics diagnostics) {
    Path owner = owners.getOrDefault(place(report), report);
    List<Path> written = new ArrayList<>();
    files.forEach(
        (file, content) -> {
          if (owner.equals(report)) {
            write(file, content, written, diagnostics);
          } else {
            diagnostics.add(Unwritable.twice(world, file, report, owner));
          }
        });
    return written;
  }

  private static byte[] content(Compiled compiled, Format format) {
    return switch (format) {
      case DOCX -> compiled.docx();
      case HTML -> compiled.html().getBytes(StandardCharsets.UTF_8);
      case TEXT -> compiled.text().getBytes(StandardCharsets.UTF_8);
    };
  }

  private void write(Path file, byte[] content, List<Path> written, Diagnostics diagnostics) {
    try {
      world.write(file, content);
      written.add(file);
    } catch (IOException e) {
      diagnostics.add(Unwritable.because(world, file, e));
    }
  }
}
