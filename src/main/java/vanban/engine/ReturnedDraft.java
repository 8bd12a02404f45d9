package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vanban.apply.Outcome;
import vanban.apply.Outcome.Left;
import vanban.apply.Outcome.Placed;
import vanban.apply.Outcome.Why;
import vanban.apply.ReviewedEdits;
import vanban.compare.Comparison;
import vanban.compare.Piece;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.docx.read.DocxReader;
import vanban.docx.resolve.ReviewComment;
import vanban.docx.resolve.TrackedChanges;
import vanban.source.Edit;
import vanban.source.Edits;
import vanban.source.OverlayWorld;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * A Word file that came back from reviewers, carried out in the sources of its report as far as
 * that goes. Each edit is tried: the report is compiled with it, and must say what the reviewers
 * wrote; what does not is left out and told.
 */
public final class ReturnedDraft {
  /** With fewer of its words known a file is not of this report, whatever was done to it. */
  private static final double LEAST_KNOWN = 0.5;

  private final World world;
  private final Project project;
  private final Path report;
  private final Map<String, Integer> same;

  /**
   * Tries edits on a report.
   *
   * @param same paragraphs that must stay as they are
   */
  private ReturnedDraft(World world, Project project, Path report, List<String> same) {
    this.world = world;
    this.project = project;
    this.report = report;
    this.same = counted(same.stream());
  }

  /**
   * What comes of a file that came back.
   *
   * @param mended the files that would say something else, by their names
   * @param made how many changes they carry out
   * @param open those that are for a person, in the order of the text
   * @param comments what reviewers wrote beside it
   */
  public record Result(
      List<Mending.Mended> mended, int made, List<Outcome> open, List<ReviewComment> comments) {
    /** Keeps the lists from change. */
    public Result {
      mended = List.copyOf(mended);
      open = List.copyOf(open);
      comments = List.copyOf(comments);
    }
  }

  /**
   * Carries out a reviewed file.
   *
   * @param name of the Word file, for messages
   * @param reviewed its bytes
   * @param diagnostics is told what is wrong with the report or the file
   * @return empty after an error
   */
  public static Optional<Result> of(
      World world,
      Project project,
      Path report,
      String name,
      byte[] reviewed,
      Diagnostics diagnostics)
      throws IOException {
    Optional<Version> version =
        Version.ofReport(new ReportCompiler(world, project), report, diagnostics);
    Optional<TrackedChanges> changes = TrackedChanges.of(name, reviewed, diagnostics);
    if (version.isEmpty() || changes.isEmpty()) {
      return Optional.empty();
    }
    byte[] rendered = version.get().rendered().orElseThrow();
    boolean tracked = changes.get().isAny();
    Diagnostics known = new Diagnostics(); // what cannot be read of it is as the office sent it
    Optional<Document> old =
        DocxReader.read(name, tracked ? changes.get().rejected() : rendered, known);
    Optional<Document> now =
        DocxReader.read(name, tracked ? changes.get().accepted() : reviewed, known);
    if (old.isEmpty() || now.isEmpty()) {
      diagnostics.addAll(known.sorted());
      return Optional.empty();
    }
    List<Piece> wanted = Comparison.paragraphs(now.get());
    ReviewedEdits.Result result =
        ReviewedEdits.between(
            Comparison.paragraphs(version.get().document()),
            Comparison.paragraphs(old.get()),
            wanted);
    if (result.known() < LEAST_KNOWN) {
      diagnostics.add(
          Diagnostic.error(Code.NOT_A_DOCUMENT, name, world.display(report)).variant("foreign"));
      return Optional.empty();
    }
    List<Outcome> outcomes = new ArrayList<>(result.outcomes());
    changes.get().restyled().stream()
        .map(words -> new Left(Why.LOOK, words, Optional.empty()))
        .forEach(outcomes::add);
    return Optional.of(
        new ReturnedDraft(world, project, report, result.same())
            .carriedOut(outcomes, changes.get().comments()));
  }

  private Result carriedOut(List<Outcome> outcomes, List<ReviewComment> comments)
      throws IOException {
    List<Outcome> open = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Placed one) {
        placed.add(one);
      } else {
        open.add(outcome);
      }
    }
    List<Placed> sound = new ArrayList<>();
    addSound(sound, placed);
    List<Placed> kept = new ArrayList<>(sound);
    kept.removeAll(untrue(sound));
    List<Placed> last = new ArrayList<>();
    addSound(last, kept);
    placed.stream().filter(one -> !last.contains(one)).map(ReturnedDraft::left).forEach(open::add);
    return new Result(mended(last), last.size(), open, comments);
  }

  private static Outcome left(Placed placed) {
    Edit first = placed.edits().get(0);
    return new Left(
        Why.OTHERWISE, placed.expected().orElse(first.place().text()), Optional.of(first.place()));
  }

  /** Adds those with which the report still compiles: all, or half by half those that do. */
  private void addSound(List<Placed> sound, List<Placed> more) throws IOException {
    if (more.isEmpty()) {
      return;
    }
    List<Placed> all = new ArrayList<>(sound);
    all.addAll(more);
    if (document(all).filter(this::keepsTheRest).isPresent()) {
      sound.addAll(more);
    } else if (more.size() > 1) {
      addSound(sound, more.subList(0, more.size() / 2));
      addSound(sound, more.subList(more.size() / 2, more.size()));
    }
  }

  /** Whether all that reviewers left as it was is there as it was. */
  private boolean keepsTheRest(Document document) {
    Map<String, Integer> there = counted(Comparison.paragraphs(document).stream().map(Piece::text));
    return same.entrySet().stream()
        .allMatch(one -> there.getOrDefault(one.getKey(), 0) >= one.getValue());
  }

  private static Map<String, Integer> counted(Stream<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> counts.merge(words(text), 1, Integer::sum));
    return counts;
  }

  /** Those whose words are not in the document that is compiled with them. */
  private List<Placed> untrue(List<Placed> sound) throws IOException {
    Map<String, Integer> there =
        counted(
            document(sound).map(Comparison::paragraphs).orElse(List.of()).stream()
                .map(Piece::text));
    return sound.stream()
        .filter(one -> one.expected().isPresent() && !isThere(there, one.expected().get()))
        .toList();
  }

  /** Whether a paragraph says so, with a number before it or without. */
  private static boolean isThere(Map<String, Integer> there, String expected) {
    String words = words(expected);
    return there.containsKey(words)
        || there.keySet().stream().anyMatch(one -> !one.isEmpty() && words.endsWith(" " + one));
  }

  private static String words(String text) {
    return text.replace('\u00A0', ' ').replace('\u2011', '-').replaceAll("\\s+", " ").strip();
  }

  private Optional<Document> document(List<Placed> placed) throws IOException {
    Optional<List<Mending.Mended>> mended = tried(placed);
    if (mended.isEmpty()) {
      return Optional.empty();
    }
    OverlayWorld overlay = new OverlayWorld(world);
    for (Mending.Mended file : mended.get()) {
      overlay = overlay.with(file.path(), file.text());
    }
    Diagnostics found = new Diagnostics();
    return Version.ofReport(new ReportCompiler(overlay, project), report, found)
        .map(Version::document);
  }

  private static List<Mending.Mended> mended(List<Placed> placed) {
    return tried(placed).orElse(List.of());
  }

  /** The files with edits; empty if two of these are of the same words. */
  private static Optional<List<Mending.Mended>> tried(List<Placed> placed) {
    Map<String, List<Edit>> byFile = new TreeMap<>();
    Map<String, SourceFile> files = new LinkedHashMap<>();
    for (Placed one : placed) {
      for (Edit edit : one.edits()) {
        SourceFile file = edit.place().file();
        files.putIfAbsent(file.path(), file);
        byFile.computeIfAbsent(file.path(), any -> new ArrayList<>()).add(edit);
      }
    }
    List<Mending.Mended> mended = new ArrayList<>();
    for (Map.Entry<String, List<Edit>> of : byFile.entrySet()) {
      Optional<Mending.Mended> file =
          mended(Optional.ofNullable(files.get(of.getKey())).orElseThrow(), of.getValue());
      if (file.isEmpty()) {
        return Optional.empty();
      }
      mended.add(file.get());
    }
    return Optional.of(mended);
  }

  private static Optional<Mending.Mended> mended(SourceFile file, List<Edit> edits) {
    List<Edit> ordered = new ArrayList<>(edits);
    Collections.sort(ordered, Comparator.comparingInt(edit -> edit.place().start()));
    Edits all = new Edits(file);
    int end = 0;
    for (Edit edit : ordered) {
      if (edit.place().start() < end) {
        return Optional.empty();
      }
      end = edit.place().end();
      all.add(new Edit(new Place(file, edit.place().start(), end), edit.text()));
    }
    return Optional.of(new Mending.Mended(file, all.text(), edits.size()));
  }
}
