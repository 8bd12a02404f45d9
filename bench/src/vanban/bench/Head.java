package vanban.bench;

/** What every report must have. */
final class Head {
  static final String TEXT =
      """
      layout: party-hd05
      issuer: {name: TỈNH UỶ SÔNG HẬU}
      number: {symbol: BC/TU}
      place: Sông Hậu
      date: 2026
      genre: BÁO CÁO
      title: kết quả công tác năm
      """;

  private Head() {}
}
