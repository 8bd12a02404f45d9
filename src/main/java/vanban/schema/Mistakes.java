package vanban.schema;

import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What every schema has to say of values that are not what they must be. */
final class Mistakes {
  private Mistakes() {}

  /** A value of another kind than expected; of one that is empty, that it is empty. */
  static Diagnostic wrongType(YamlValue value, String expected) {
    if (value instanceof YamlText text && text.trimmed().isEmpty()) { // a dash, and nothing after
      return Diagnostic.error(Code.EMPTY_VALUE, text.place());
    }
    return SlipOfKind.in(value, expected)
        .orElseGet(
            () ->
                Diagnostic.error(Code.WRONG_TYPE, firstLine(value))
                    .variant(expected + "-not-" + ValueKind.of(value).word()));
  }

  /** A list of one item that starts with a dash of its own, where a text belongs. */
  static Optional<Diagnostic> doubledDash(YamlValue value) {
    if (!(value instanceof YamlList list) || list.items().size() != 1) {
      return Optional.empty();
    }
    Place dash = new Place(list.place().file(), list.place().start(), list.place().start() + 1);
    Place item = list.items().get(0).place();
    return Optional.of(dash)
        .filter(place -> place.text().equals("-") && item.line() == place.line())
        .map(place -> Diagnostic.error(Code.WRONG_TYPE, place).variant("doubled-dash"))
        .map(found -> found.mend(new Edit(new Place(dash.file(), dash.start(), item.start()), "")));
  }

  /** The first line of where a value stands. */
  static Place firstLine(YamlValue value) {
    Place place = value.place();
    int lineEnd = place.file().text().indexOf('\n', place.start());
    int end = lineEnd < 0 ? place.end() : Math.min(place.end(), lineEnd);
    return new Place(place.file(), place.start(), end);
  }

  /** A value that is not written as it must be; the variant says how it must be. */
  static Diagnostic wrongValue(YamlText text, String variant) {
    return Diagnostic.error(Code.WRONG_VALUE, firstLine(text), text.trimmed()).variant(variant);
  }

  static Diagnostic wrongName(LocatedText key) {
    return Diagnostic.error(Code.WRONG_VALUE, key.place(), key.value()).variant("name");
  }

  static Diagnostic emptyMapping(YamlMapping mapping) {
    return Diagnostic.error(Code.EMPTY_VALUE, mapping.place()).variant(ValueKind.MAPPING.word());
  }

  /** The first key of a mapping, to blame for what is missing; its start where there is none. */
  static Place firstKey(YamlMapping mapping) {
    return mapping.entries().stream()
        .findFirst()
        .map(entry -> entry.key().place())
        .orElse(mapping.place());
  }

  /** Nothing behind a colon, or only a comment that was probably meant as words. */
  static Diagnostic nothingUnder(LocatedText key) {
    return LostText.hidden(key)
        .orElseGet(
            () -> Diagnostic.error(Code.EMPTY_VALUE, key.place(), key.value()).variant("key"));
  }
}
