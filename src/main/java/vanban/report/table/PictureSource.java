package vanban.report.table;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.schema.Stated;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * A picture as its author typed it.
 *
 * @param place where it starts
 * @param shown what it shows
 * @param caption what it is called
 * @param source who made it
 */
public record PictureSource(
    Place place, Shown shown, CaptionSource caption, Stated<YamlText> source) {
  /** By which references and places in prose find it. */
  public Optional<YamlText> id() {
    return caption.id().value();
  }

  /**
   * What a picture shows.
   *
   * @param file its path, from the file on in which it is typed
   * @param qr instead of a file: what a QR code says
   * @param alt what it says, in words
   * @param width of it, in millimetres
   */
  public record Shown(
      Stated<YamlText> file, Stated<YamlText> qr, Stated<YamlText> alt, Stated<BigDecimal> width) {}
}
