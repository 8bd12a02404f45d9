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
import vanban.source.World;

/** Writes the documents of reports, each complete or not at all. For several threads. */
public final class Renderer {
  private static final String EXPLAINED = ".giai-trinh.docx";

  private final World world;
  private final Project project;
  private final Optional<LibreOffice> office;
  private final Optional<PdfFiles> pdfs;
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
   * @param office that tells the page numbers in tables of contents, and writes PDF files; without
   *     it they have none, and PDF files are not to be asked for
   */
  public Renderer(World world, Project project, List<Path> reports, Optional<LibreOffice> office) {
    this.world = world;
    this.project = project;
    this.office = office;
    this.pdfs = office.map(program -> new PdfFiles(world, program));
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

  /**
   * How many documents with pages it has written in which a table of contents bears no page
   * numbers.
   */
  public int withoutPages() {
    return withoutPages.get();
  }

  /** The kinds of file a document can be written as. */
  public enum Format {
    /** For Word. */
    DOCX(".docx"),
    /** For browsers: a page that needs no other file. */
    HTML(".html"),
    /** For archives and for signing: PDF/A-2b, as LibreOffice prints the Word file. */
    PDF(".pdf"),
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
    return compiler
        .compile(report, diagnostics)
        .map(compiled -> write(report, compiled, formats, diagnostics))
        .orElseGet(List::of);
  }

  /**
   * Writes the documents of a report that went through.
   *
   * @return the files written
   */
  public List<Path> write(
      Path report, Compiled whole, Set<Format> formats, Diagnostics diagnostics) {
    Optional<Compiled> compiled = paginated(report, whole, formats, diagnostics);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    compiled.ifPresent(
        made -> formats.forEach(format -> files.put(file(report, format), content(made, format))));
    if (!formats.contains(Format.PDF)) {
      return write(report, files, diagnostics);
    }
    Optional<byte[]> printed = Optional.ofNullable(files.remove(file(report, Format.PDF)));
    List<Path> written = write(report, files, diagnostics);
    printed.ifPresent(docx -> printLater(report, docx, diagnostics));
    return written;
  }

  private Path file(Path report, Format format) {
    return project.output(world, report, format.extension);
  }

  private void printLater(Path report, byte[] docx, Diagnostics diagnostics) {
    Path file = file(report, Format.PDF);
    Path owner = owners.getOrDefault(place(report), report);
    if (owner.equals(report)) {
      pdfs.orElseThrow().add(report, file, docx, diagnostics);
    } else {
      diagnostics.add(Unwritable.twice(world, file, report, owner));
    }
  }

  /**
   * Writes the PDF files of all reports that were rendered.
   *
   * @return the files written
   */
  public List<Path> writePdfs(Diagnostics diagnostics) {
    return pdfs.map(files -> files.write(diagnostics)).orElse(List.of());
  }

  /** With page numbers in its tables of contents, if somebody can tell them. */
  private Optional<Compiled> paginated(
      Path report, Compiled compiled, Set<Format> formats, Diagnostics diagnostics) {
    if (office.isEmpty()) {
      boolean paged = formats.contains(Format.DOCX) || formats.contains(Format.PDF);
      withoutPages.addAndGet(paged && compiled.hasContents() ? 1 : 0);
      return Optional.of(compiled);
    }
    try {
      return Optional.of(compiled.paginated(office.orElseThrow()));
    } catch (IOException e) {
      diagnostics.add(
          OfficeTrouble.told(Code.NO_PAGE_NUMBERS, world.display(report), Optional.of(e)));
    }
    return Optional.empty();
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

  /** What a file holds; of a PDF file, what it is printed from. */
  private static byte[] content(Compiled compiled, Format format) {
    return switch (format) {
      case DOCX, PDF -> compiled.docx();
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
