package vanban.check.abbreviation;

import java.util.Set;

/** Short forms as offices use them, as data. */
final class Common {
  /** Those that every reader of such documents knows, from laws, from schools and from the news. */
  private static final Set<String> KNOWN =
      Set.of(
          "UBND", "HĐND", "MTTQ", "UBMTTQ", "TW", "VNĐ", "VND", "USD", "EUR", "GDP", "GRDP", "CPI",
          "IIP", "FDI", "ODA", "PCI", "PAPI", "SIPAS", "ICT", "OCOP", "THPT", "THCS", "BHXH",
          "BHYT", "BHTN", "TNHH", "MTV", "TMCP", "CP", "TP", "TX", "TT", "HTX", "TNCS", "TNXP",
          "CLB", "ASEAN", "WTO", "UNESCO", "UNICEF", "WHO", "HIV", "AIDS", "COVID", "ADN", "QR",
          "AI", "IT", "ĐBQH", "LĐLĐ", "QĐND", "CAND", "TAND", "VKSND", "TTXVN", "VTV", "VOV", "ĐT",
          "QL", "VNEID", "CSDL", "GTGT", "TNDN", "TNCN", "VAT", "GPS", "SMS", "ISO", "VIETGAP",
          "GAP", "HACCP", "TCVN", "QCVN");

  /** Those of offices, which a reader from outside does not know. */
  private static final Set<String> OF_OFFICES =
      Set.of(
          "ANTT", "TTATXH", "ANQP", "QPAN", "QPTD", "ANND", "KTXH", "XDCB", "GPMB", "CCHC", "TTHC",
          "CNTT", "GDTX", "KHCN", "NNPTNT", "TNMT", "VHTTDL", "VHXH", "NTM", "TDTT", "DTTS", "ATTP",
          "VSATTP", "ATGT", "TNGT", "PCCC", "PCTT", "TKCN", "CNCH", "PCTN", "TNTC", "THTK", "CLP",
          "BCH", "BTV", "UBKT", "CBCC", "CCVC", "CBCCVC", "HSSV", "KCN", "CCN", "DNNN", "DNTN",
          "TCCS", "TCCSD", "LLVT", "NVQS", "TNXH", "ANCT", "CSGT", "KNTC", "GCN", "VLXD", "NSNN",
          "NSTW", "BQL", "BQLDA", "SXKD", "XNK", "TTCN", "TMDV", "KTTT", "BVMT", "HVNCT", "CTMTQG",
          "CTXH", "BTXH", "ASXH", "NCC", "KKT", "TTBVTV", "BVTV", "GTNT", "GTVT", "KDC", "TDP",
          "NVH");

  private Common() {}

  /** Whether nobody needs to be told what a short form means. */
  static boolean isKnown(String form) {
    return KNOWN.contains(form);
  }

  /** Whether it is one of Vietnamese words that readers need to be told. */
  static boolean needsIntroduction(String form) {
    boolean vietnamese = form.length() > 2 && form.indexOf('Đ') >= 0;
    boolean letters = form.chars().noneMatch(Character::isDigit);
    return !isKnown(form) && letters && (vietnamese || OF_OFFICES.contains(form));
  }
}
