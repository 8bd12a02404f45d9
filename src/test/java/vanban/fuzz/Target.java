package vanban.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.document.Numbering;
import vanban.docx.read.DocxReader;
import vanban.docx.read.OddDocx;
import vanban.markup.AnyImage;
import vanban.markup.Insertions;
import vanban.markup.MarkupCases;
import vanban.markup.MarkupReader;
import vanban.markup.SourceMapper;
import vanban.report.ReportReader;
import vanban.source.MemoryWorld;
import vanban.source.NotUtf8Exception;
import vanban.source.SourceFile;
import vanban.source.SourceFileDecoder;
import vanban.style.file.StylesReader;
import vanban.text.TextWriter;
import vanban.yaml.YamlReader;

/** A reader of files that others write. Whatever it is fed, it comes to an end and says why. */
enum Target {
  /** Any YAML. */
  YAML {
    @Override
    List<Diagnostic> reads(byte[] input) throws IOException {
      return YamlReader.parse(SourceFileDecoder.decode("x.yaml", input)).diagnostics();
    }
  },

  /** The body of a section. */
  PROSE {
    @Override
    List<Diagnostic> reads(byte[] input) throws IOException {
      String body = SourceFileDecoder.decode("x", input).text().indent(6);
      return report(
          new MemoryWorld()
              .with("report.yaml", Projects.HEAD + Projects.body(body))
              .with("prior.yaml", "figures: {thu: {actual: 4}}")
              .with("figures.yaml", Projects.FIGURES));
    }
  },

  /** A file of figures, of a report that speaks of some. */
  FIGURES {
    @Override
    List<Diagnostic> reads(byte[] input) {
      String speaks = Projects.body("      Thu ${thu}, chi ${chi.of_plan}.\n");
      return report(
          new MemoryWorld()
              .with("report.yaml", Projects.HEAD + speaks)
              .with("prior.yaml", Projects.FIGURES)
              .with("figures.yaml", input));
    }
  },

  /** The styles of a layout. */
  STYLES {
    @Override
    List<Diagnostic> reads(byte[] input) {
      Diagnostics found = new Diagnostics();
      MemoryWorld world = new MemoryWorld().with("templates/a/styles.yaml", input);
      boolean read = new StylesReader(world, Path.of("templates")).read("a", found).isPresent();
      return ended(read, found);
    }
  },

  /** What a layout may write. */
  MARKUP {
    @Override
    List<Diagnostic> reads(byte[] input) throws IOException {
      SourceFile markup = SourceFileDecoder.decode("x.xml", input);
      Diagnostics found = new Diagnostics();
      new MarkupReader(MarkupCases.roles())
          .read(markup, SourceMapper.in(markup), Insertions.NONE, AnyImage.FILES, found)
          .map(Numbering::number)
          .ifPresent(TextWriter::write);
      return found.sorted();
    }
  },

  /** A Word file: its bytes, or its parts in {@linkplain Pieces pieces}. */
  DOCX {
    @Override
    List<Diagnostic> reads(byte[] input) {
      boolean packed = new String(input, StandardCharsets.ISO_8859_1).startsWith("PK");
      Diagnostics found = new Diagnostics();
      byte[] docx = packed ? input : OddDocx.zip(Pieces.of(input));
      Optional<Document> document = DocxReader.read("x.docx", docx, found);
      document.ifPresent(TextWriter::write);
      return ended(document.isPresent(), found);
    }
  },

  /**
   * A report with whatever it names, in {@linkplain Pieces pieces}, as far as its Word file; it may
   * bring layouts.
   */
  PROJECT {
    @Override
    List<Diagnostic> reads(byte[] input) throws IOException {
      return Projects.read(Pieces.of(input));
    }
  };

  /** What is wrong with an input. */
  abstract List<Diagnostic> reads(byte[] input) throws IOException;

  /** What is wrong with an input, be it no text. */
  List<Diagnostic> read(byte[] input) {
    try {
      return reads(input);
    } catch (NotUtf8Exception e) {
      return List.of(Diagnostic.error(Code.NOT_UTF8, "x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As folders and command lines call it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** There is a result or an error, never neither. */
  private static List<Diagnostic> ended(boolean read, Diagnostics found) {
    if (!read && !found.hasErrors()) {
      throw new IllegalStateException("nothing was read, and nothing is wrong");
    }
    return found.sorted();
  }

  private static List<Diagnostic> report(MemoryWorld world) {
    var layouts = new ReportReader.KnownLayouts("templates", Set.of("party-hd05"));
    Diagnostics found = new Diagnostics();
    new ReportReader(world, Path.of("data"), layouts).read(Path.of("report.yaml"), found);
    return found.sorted();
  }
}
