package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.Image;
import vanban.document.Origin;
import vanban.document.Picture;
import vanban.picture.QrDrawing;
import vanban.prose.Line;
import vanban.report.scope.ReadContext;
import vanban.yaml.YamlText;

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
    return file(typed)
        .or(() -> code(typed))
        .flatMap(
            found ->
                alt.map(
                    words ->
                        new Picture.Shown(
                            found.image(), found.made(), words.words(), typed.width().value())));
  }

  private Optional<Found> file(PictureSource.Shown typed) {
    return typed
        .file()
        .value()
        .flatMap(
            name ->
                reading
                    .files()
                    .picture(name)
                    .map(image -> new Found(image, new Picture.Made.File(name.trimmed()))));
  }

  /** A QR code, where no file is named. */
  private Optional<Found> code(PictureSource.Shown typed) {
    return typed
        .qr()
        .value()
        .filter(any -> !typed.file().isTyped())
        .flatMap(text -> code(typed, text));
  }

  private Optional<Found> code(PictureSource.Shown typed, YamlText text) {
    QrDrawing drawing = new QrDrawing(reading.diagnostics());
    Optional<String> words = reading.lines().read(Optional.of(text)).map(Line::words);
    Optional<Found> drawn =
        words.flatMap(
            said ->
                drawing
                    .draw(said, text.place())
                    .map(image -> new Found(image, new Picture.Made.Qr(said))));
    drawn.ifPresent(found -> drawing.check(found.image(), typed.width().value(), text.place()));
    return drawn;
  }

  private record Found(Image image, Picture.Made made) {}
}
