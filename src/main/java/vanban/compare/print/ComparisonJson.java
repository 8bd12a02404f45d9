package vanban.compare.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vanban.compare.Change;
import vanban.compare.Piece;
import vanban.compare.Stretch;
import vanban.diagnostic.Json;
import vanban.diagnostic.PlaceJson;
import vanban.document.Origin;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.usage.FigureMoves;
import vanban.usage.MovedUses;

/**
 * Differences as JSON: {@code documents}, each with {@code old}, {@code new}, its {@code changes}
 * (what became of which piece, where, with the stretches of its cells) and its {@code figures}.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** All of them; pieces that are the same are left out. */
  public static String print(List<Difference> differences) {
    return Json.print(Map.of("documents", differences.stream().map(ComparisonJson::one).toList()));
  }

  private static Map<String, Object> one(Difference difference) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("old", difference.old());
    out.put("new", difference.now());
    out.put(
        "changes",
        difference.words().changes().stream().flatMap(one -> change(one).stream()).toList());
    out.put("figures", difference.figures().moves().stream().map(ComparisonJson::move).toList());
    return out;
  }

  private static Optional<Map<String, Object>> change(Change change) {
    if (change instanceof Change.Edited edited) {
      Map<String, Object> out = piece("edited", edited.now());
      out.put("old", edited.old().text());
      out.put("cells", edited.cells().stream().map(ComparisonJson::cell).toList());
      return Optional.of(out);
    }
    if (change instanceof Change.Removed removed) {
      return Optional.of(piece("removed", removed.old()));
    }
    if (change instanceof Change.Added added) {
      return Optional.of(piece("added", added.now()));
    }
    if (change instanceof Change.MovedHere here) {
      Map<String, Object> out = piece("moved", here.now());
      out.put("from", where(here.old()));
      out.put("old", here.old().text());
      out.put("cells", here.cells().stream().map(ComparisonJson::cell).toList());
      return Optional.of(out);
    }
    return Optional.empty();
  }

  private static Map<String, Object> piece(String kind, Piece piece) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", kind);
    out.put("piece", piece.kind().name().toLowerCase(Locale.ROOT));
    out.putAll(where(piece));
    out.put("text", piece.text());
    place(piece.origin()).ifPresent(place -> out.put("place", PlaceJson.of(place)));
    return out;
  }

  private static Map<String, Object> where(Piece piece) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("part", piece.where().appendix());
    piece.where().section().ifPresent(number -> out.put("section", number));
    if (!piece.title().isEmpty()) {
      out.put("title", piece.title());
    }
    return out;
  }

  private static Optional<Place> place(Origin origin) {
    return origin.as(Place.class).or(() -> origin.as(LocatedText.class).map(LocatedText::place));
  }

  private static List<Map<String, Object>> cell(List<Stretch> stretches) {
    return stretches.stream()
        .<Map<String, Object>>map(
            stretch -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put("kind", stretch.kind().name().toLowerCase(Locale.ROOT));
              out.put("text", stretch.text());
              return out;
            })
        .toList();
  }

  private static Map<String, Object> move(FigureMoves.Move move) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("key", move.key());
    out.put("name", move.name());
    move.before().ifPresent(value -> out.put("old", value));
    move.after().ifPresent(value -> out.put("new", value));
    out.put("uses", move.uses().stream().map(ComparisonJson::use).toList());
    out.put(
        "turned",
        move.touched().turned().stream()
            .map(turn -> oldAndNew(turn.before(), turn.now()))
            .toList());
    out.put(
        "sentences",
        move.touched().sentences().stream()
            .<Map<String, Object>>map(
                sentence -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put("place", PlaceJson.of(sentence.place()));
                  one.put("text", sentence.words().strip());
                  return one;
                })
            .toList());
    return out;
  }

  private static Map<String, Object> use(MovedUses.Moved moved) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("expression", moved.after().expression());
    out.putAll(oldAndNew(moved.before().printed(), moved.now()));
    out.put("place", PlaceJson.of(moved.after().place()));
    return out;
  }

  private static Map<String, Object> oldAndNew(String old, String now) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("old", old);
    out.put("new", now);
    return out;
  }
}
