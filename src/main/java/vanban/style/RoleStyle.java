package vanban.style;

/**
 * What a role looks like: words, blocks side by side, a drawn line, a table, a chart, or a picture.
 */
public sealed interface RoleStyle
    permits TextStyle, ColumnsStyle, RuleStyle, TableStyle, ChartStyle, PictureStyle {

  /** What is said of it. */
  Style properties();

  /**
   * What is said of one of its properties, or what holds where nothing is said.
   *
   * @throws java.util.NoSuchElementException if the property has no value of its own
   */
  default <T> T value(Property<T> property) {
    return properties().value(property);
  }
}
