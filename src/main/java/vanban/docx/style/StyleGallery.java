package vanban.docx.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import vanban.docx.wml.Wml;

/**
 * Which styles Word offers to the clerk, in which order, and what they are called besides their own
 * names. All others are there, and hidden until they are used.
 */
final class StyleGallery {
  private static final int AFTER_ALL = 99; // Word's usual rank of what it does not offer
  private static final int HEADINGS = 6;
  private static final int BUILT_IN = 376; // how many styles Word itself knows

  /** What the styles of the gallery are called in Vietnamese, by their ids, in its order. */
  private static final Map<String, String> OFFERED = offered();

  /** The same of styles that are not in the gallery. */
  private static final Map<String, String> CALLED =
      Map.of(
          "FootnoteText", "Chú thích",
          "FootnoteReference", "Dấu chú thích",
          "Header", "Số trang",
          "TOC1", "Mục lục 1",
          "TOC2", "Mục lục 2",
          "TOC3", "Mục lục 3");

  private StyleGallery() {}

  private static Map<String, String> offered() {
    Map<String, String> offered = new LinkedHashMap<>();
    offered.put("Normal", "Thường");
    offered.put("BodyText", "Đoạn văn");
    for (int i = 1; i <= HEADINGS; i++) {
      offered.put(StyleNames.heading(i).id(), "Tiêu đề " + i);
    }
    offered.put("ListNumber", "Đoạn có số");
    offered.put("Title", "Tên văn bản");
    offered.put("Caption", "Tên bảng và biểu đồ");
    offered.put("Strong", "Chữ đậm");
    offered.put("Emphasis", "Chữ nghiêng");
    return offered;
  }

  /** Ranks the styles of a document. */
  static void rank(List<Style> styles) {
    List<String> order = new ArrayList<>(OFFERED.keySet());
    for (Style style : styles) {
      int at = order.indexOf(style.getStyleId());
      Style.UiPriority rank = new Style.UiPriority();
      rank.setVal(Wml.integer(at < 0 ? AFTER_ALL : at + 1L));
      style.setUiPriority(rank);
      style.setQFormat(at < 0 ? null : Wml.flag(true));
      if (at < 0 && style.getSemiHidden() == null) {
        style.setSemiHidden(Wml.flag(true));
        style.setUnhideWhenUsed(Wml.flag(true));
      }
      String called = OFFERED.getOrDefault(style.getStyleId(), CALLED.get(style.getStyleId()));
      if (called != null) {
        Style.Aliases aliases = new Style.Aliases();
        aliases.setVal(called);
        style.setAliases(aliases);
      }
    }
  }

  /** What holds for the styles Word knows and the document has not: they are hidden. */
  static Styles.LatentStyles latent() {
    Styles.LatentStyles latent = new Styles.LatentStyles();
    latent.setDefLockedState(false);
    latent.setDefUIPriority(Wml.integer(AFTER_ALL));
    latent.setDefSemiHidden(true);
    latent.setDefUnhideWhenUsed(true);
    latent.setDefQFormat(false);
    latent.setCount(Wml.integer(BUILT_IN));
    return latent;
  }
}
