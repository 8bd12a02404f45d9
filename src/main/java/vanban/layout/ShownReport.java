package vanban.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.genre.Genre;
import vanban.genre.Genres;
import vanban.layout.template.Members;
import vanban.layout.template.PlainModel;
import vanban.report.OwnValue;
import vanban.report.Report;
import vanban.vietnamese.Writing;

/** What a template sees of a report in one run, which knows what the template asked for. */
final class ShownReport {
  private final Report source;
  private final Members report;
  private final Members own;
  private final Map<String, Object> shown = new HashMap<>();

  /**
   * A report for one run.
   *
   * @param texts that the run hands over
   */
  ShownReport(Report source, Genres genres, AuthorsTexts texts, Writing writing) {
    this.source = source;
    this.report = new ReportModel(texts, writing).report(source);
    this.own = new OwnModel(texts, writing).all(genres.ownKeys(), source.own());
    shown.put("report", report);
    shown.put("own", own);
  }

  /** By the names that templates use. */
  Map<String, Object> with(Map<String, Object> words, Optional<Genre> genre) {
    shown.put("words", PlainModel.words(words));
    genre.ifPresent(known -> shown.put("genre", ReportModel.genre(known)));
    return shown;
  }

  /**
   * The keys of the report that say something nobody asked for: those of its layout, and the one of
   * every report that is true or false. Prose and pictures are looked for in the document.
   */
  List<String> unasked() {
    Stream<String> ofLayout =
        source.own().values().entrySet().stream()
            .filter(key -> !own.isAsked(key.getKey()) && says(key.getValue()))
            .map(Map.Entry::getKey);
    boolean media =
        source.head().marks().noPublication() && !report.isAsked(ReportModel.NO_PUBLICATION);
    return Stream.concat(media ? Stream.of("no_publication") : Stream.empty(), ofLayout).toList();
  }

  private static boolean says(OwnValue value) {
    return value.images().findAny().isEmpty()
        && value.proses().findAny().isEmpty()
        && !(value instanceof OwnValue.Truth truth && !truth.truth());
  }
}
