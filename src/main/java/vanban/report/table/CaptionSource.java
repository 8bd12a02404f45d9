package vanban.report.table;

import java.util.Optional;
import vanban.report.scope.Ids;
import vanban.schema.KeyName;
import vanban.schema.Stated;
import vanban.yaml.YamlText;

/**
 * What a table, a chart or a picture is called, as its author typed it.
 *
 * @param id by which references find it
 * @param title the words above it
 */
record CaptionSource(Stated<YamlText> id, Stated<YamlText> title) {

  /**
   * The id, if it has one of its own. References print its number, which only what has a title has.
   *
   * @param titled the key of the title
   */
  Optional<String> declare(KeyName<?> titled, Ids ids) {
    if (!title.isTyped()) {
      id.place().ifPresent(key -> ids.untitled(id.value(), key, titled));
    }
    return ids.declare(id.value());
  }
}
