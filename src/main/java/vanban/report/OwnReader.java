package vanban.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.document.Origin;
import vanban.genre.OwnKey;
import vanban.report.scope.ReadContext;
import vanban.report.table.PictureReader;
import vanban.schema.Named;
import vanban.vietnamese.OfficialDate;

/** Reads what stands under the keys that a layout declares itself. */
final class OwnReader {
  private final ReadContext reading;

  /** Who reads it, and what its texts can speak of. */
  OwnReader(ReadContext reading) {
    this.reading = reading;
  }

  /** The values of these keys, in their order. */
  OwnValue.Group read(OwnSource.Group typed, List<Named<OwnKey>> declared) {
    Map<String, OwnValue> values = new LinkedHashMap<>();
    for (Named<OwnKey> key : declared) {
      Optional.ofNullable(typed.values().get(key.name()))
          .ifPresent(source -> values.put(key.name(), read(source, key.value())));
    }
    return new OwnValue.Group(Collections.unmodifiableMap(values));
  }

  private OwnValue read(OwnSource source, OwnKey declared) {
    if (source instanceof OwnSource.Words words) {
      return new OwnValue.Words(reading.lines().read(words.text()));
    }
    if (source instanceof OwnSource.Text text) {
      return new OwnValue.Text(reading.prose(Optional.of(text.text())));
    }
    if (source instanceof OwnSource.Picture picture) {
      Origin origin =
          picture
              .shown()
              .file()
              .value()
              .map(file -> Origin.of(file.place()))
              .orElse(Origin.UNKNOWN);
      return new OwnValue.Image(new PictureReader(reading).shown(picture.shown()), origin);
    }
    if (source instanceof OwnSource.Several several) {
      return new OwnValue.Several(
          several.values().stream().map(one -> read(one, declared)).toList());
    }
    if (source instanceof OwnSource.Group group) {
      return read(group, declared.keys());
    }
    return plain(source);
  }

  private static OwnValue plain(OwnSource source) {
    if (source instanceof OwnSource.Day day) {
      return new OwnValue.Day(OfficialDate.parse(day.date()).orElse(OfficialDate.BLANK));
    }
    return source instanceof OwnSource.Count count
        ? new OwnValue.Count(count.count())
        : new OwnValue.Truth(((OwnSource.Truth) source).truth());
  }
}
