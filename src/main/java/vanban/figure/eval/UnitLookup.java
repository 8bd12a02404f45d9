package vanban.figure.eval;

/** The numbers of one of the units that report. */
interface UnitLookup extends AmountLookup {
  /** What the star of the pattern stands for: {@code phung-hiep}. */
  String id();
}
