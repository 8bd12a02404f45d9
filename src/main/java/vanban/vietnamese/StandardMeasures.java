package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The measures everybody knows: the legal ones of Decree 86/2012/NĐ-CP that reports use, those of
 * the market that have one size everywhere, money. A {@code mẫu} and a {@code sào} are not of one
 * size in all regions, so neither is said in the other.
 */
final class StandardMeasures {
  /**
   * The dimension, how many of it one is, the names; a plus where what is measured may follow the
   * name ({@code ha lúa}), a zero where whole numbers below ten take one before them ({@code 03
   * giờ}). Money takes no plus: {@code đồng chí} is no money. Days and weeks stand for themselves:
   * a week of work has five of the former.
   */
  private static final String TABLE =
      """
      đồng | 1          | đồng, đ, ₫, vnđ, vnd, đồng việt nam
      đồng | 1000       | 1000đ, 1.000đ, nghìnđ, ngànđ, ngđ, ng.đ, ng đ, ng. đ, nghđ, ngh.đ, ng.đồng, ng. đồng
      đồng | 1000000    | trđ, tr.đ, tr đ, tr. đ, triệuđ, tr.đồng, tr. đồng, tr đồng, trđồng
      đồng | 1000000000 | tỷđ, tỉđ, tỷ.đ, tỉ.đ
      usd  | 1          | usd, đô la, đô la mỹ, đô-la, đô-la mỹ
      eur  | 1          | eur, euro
      m    | 0.001      | mm, mi-li-mét
      m    | 0.01       | cm, xăng-ti-mét
      m    | 0.1        | dm, đề-xi-mét
      m    | 1          | m, mét +
      m    | 1000       | km, ki-lô-mét, kilômét, ki lô mét +
      m    | 1852       | hải lý
      m²   | 0.000001   | mm², mm2
      m²   | 0.0001     | cm², cm2
      m²   | 0.01       | dm², dm2
      m²   | 1          | m², m2, mét vuông +
      m²   | 10000      | ha, hecta, héc-ta, héc ta +
      m²   | 1000000    | km², km2, ki-lô-mét vuông, kilômét vuông +
      sào  | 1          | sào
      mẫu  | 1          | mẫu
      lít  | 0.001      | ml, mi-li-lít
      lít  | 1          | l, lít +
      lít  | 1000       | m³, m3, mét khối +
      kg   | 0.000001   | mg, mi-li-gam
      kg   | 0.001      | g, gam
      kg   | 1          | kg, ki-lô-gam, kilôgam +
      kg   | 10         | yến
      kg   | 100        | tạ +
      kg   | 1000       | tấn +
      giây | 1          | giây + 0
      giây | 60         | phút + 0
      giây | 3600       | giờ + 0
      w    | 0.001      | mi-li-oát
      w    | 1          | w, oát
      w    | 1000       | kw, ki-lô-oát
      w    | 1000000    | mw, mê-ga-oát
      w    | 1000000000 | gw
      wp   | 1000       | kwp
      wp   | 1000000    | mwp
      wp   | 1000000000 | gwp
      wh   | 0.001      | mi-li-oát giờ
      wh   | 1          | wh, oát giờ
      wh   | 1000       | kwh, ki-lô-oát giờ +
      wh   | 1000000    | mwh, mê-ga-oát giờ +
      wh   | 1000000000 | gwh +
      wh   | 1000000000000 | twh +
      kv   | 1          | kv
      va   | 1          | va
      va   | 1000       | kva
      va   | 1000000    | mva
      kb   | 1          | kb
      mb   | 1          | mb
      gb   | 1          | gb
      tb   | 1          | tb
      mbps | 1          | mbps
      mbps | 1000       | gbps
      lần  | 1          | lần
      lần  | 0.01       | %, phần trăm
      lần  | 0.001      | ‰, phần nghìn
      điểm phần trăm | 1 | điểm phần trăm, điểm %
      °    | 1          | °
      °c   | 1          | °c
      """;

  private static final String MORE = " +";
  private static final String PADDED = " 0";

  private StandardMeasures() {}

  /** All of them by their names. */
  static Map<String, KnownMeasure> read() {
    Map<String, KnownMeasure> known = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" *\\| *", -1))
        .forEach(columns -> add(known, columns[0], new BigDecimal(columns[1]), columns[2]));
    return known;
  }

  private static void add(
      Map<String, KnownMeasure> known, String dimension, BigDecimal factor, String names) {
    boolean counted = names.endsWith(PADDED);
    String unpadded = without(PADDED, names);
    boolean ofThings = unpadded.endsWith(MORE);
    Measure.Scale scale = new Measure.Scale(dimension, "", factor);
    for (String name : without(MORE, unpadded).split(", ", -1)) {
      known.put(name, new KnownMeasure(scale, counted, ofThings));
    }
  }

  private static String without(String end, String names) {
    return names.endsWith(end) ? names.substring(0, names.length() - end.length()) : names;
  }
}
