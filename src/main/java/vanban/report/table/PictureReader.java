package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.Image;
import vanban.document.Origin;
import vanban.document.Picture;
import vanban.prose.Line;
import vanban.report.scope.ReadContext;

/** Reads pictures: their files, and the words beside them. */
public final class PictureReader {
  private final ReadContext reading;

  /** Who reads pictures of one report. */
  public PictureReader(ReadContext reading) {
    this.reading = reading;
  }

  /** Pictures in order, without those that cannot be printed, which is then told. */
  public List<ReportPicture> read(List<PictureSource> pictures) {
    return pictures.stream().flatMap(picture -> read(picture).stream()).toList();
  }

  private Optional<ReportPicture> read(PictureSource typed) {
    Optional<String> id = typed.caption().declare(PictureFormat.TITLE, reading.ids());
    Optional<Line> title = reading.lines().read(typed.caption().title().value());
    Optional<Line> source = reading.lines().read(typed.source().value());
    return shown(typed.shown())
        .map(shown -> new ReportPicture(id, title, shown, source, Origin.of(typed.place())));
  }

  /** What a picture shows; empty if it cannot be printed, which is then told. */
  public Optional<Picture.Shown> shown(PictureSource.Shown typed) {
    Optional<Line> alt = reading.lines().read(typed.alt().value());
    Optional<Image> image = typed.file().value().flatMap(reading.files()::picture);
    return image.flatMap(
        found ->
            alt.map(
                words ->
                    new Picture.Shown(
                        found,
                        typed.file().value().orElseThrow().trimmed(),
                        words.words(),
                        typed.width().value())));
  }
}
