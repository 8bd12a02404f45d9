package vanban;

/** What stands before the prose of a small report by which something is tried. */
public final class TrialReport {
  /** A draft with all that its layout asks for, but for what it says. */
  public static final String HEAD =
      """
      layout: party-hd36
      draft: true
      genre: BÁO CÁO
      issuer: {parent: TỈNH ỦY HẬU GIANG, name: VĂN PHÒNG}
      number: {symbol: BC/VPTU}
      place: Hậu Giang
      title: việc thử các quy tắc
      recipients: [Lưu Văn phòng Tỉnh ủy]
      signature: {authority: CHÁNH VĂN PHÒNG, name: Nguyễn Văn A}
      """;

  private TrialReport() {}
}
