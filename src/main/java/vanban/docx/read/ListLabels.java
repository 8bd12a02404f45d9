package vanban.docx.read;

import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.PPr;
import org.jspecify.annotations.Nullable;

/** Counts the lists of a file as Word does; to be asked for each paragraph once, in their order. */
final class ListLabels {
  private final WordprocessingMLPackage file;

  ListLabels(WordprocessingMLPackage file) {
    this.file = file;
  }

  /** What Word prints before the next paragraph, of these properties; empty for nothing. */
  String next(PPr properties) {
    Emulator.ResultTriple label = Emulator.getNumber(file, properties);
    if (label == null) {
      return "";
    }
    String sign = label.getBullet() == null ? label.getNumString() : label.getBullet();
    return sign == null || sign.isEmpty() ? "" : sign + after(label.getLvl());
  }

  /** A space for the tab or space that Word prints after a number; nothing where it prints none. */
  private static String after(@Nullable Lvl level) {
    boolean nothing =
        level != null && level.getSuff() != null && "nothing".equals(level.getSuff().getVal());
    return nothing ? "" : " ";
  }
}
