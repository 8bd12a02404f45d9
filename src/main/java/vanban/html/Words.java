package vanban.html;

import vanban.style.StyleSet;

/**
 * What a page says of itself to those who hear it.
 *
 * @param notes what stands at the foot of a sheet
 * @param note before the number of a note
 * @param back from a note to where it hangs
 * @param contents the table of contents
 * @param figures the numbers of a chart
 */
record Words(String notes, String note, String back, String contents, String figures) {
  private static final Words VIETNAMESE =
      new Words("Chú thích", "Chú thích", "Về chỗ chú thích", "Mục lục", "Số liệu của biểu đồ");
  private static final Words ENGLISH =
      new Words("Notes", "Note", "Back to note", "Contents", "Numbers of the chart");

  /** In the language of a layout. */
  static Words of(StyleSet styles) {
    return styles.language().startsWith("vi") ? VIETNAMESE : ENGLISH;
  }
}
