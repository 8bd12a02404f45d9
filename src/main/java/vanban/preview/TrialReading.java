package vanban.preview;

/** What is made of a number that somebody types to try it. */
sealed interface TrialReading permits Trial, TrialReading.Refused {
  /**
   * It cannot be tried.
   *
   * @param why the key of the message that says so
   */
  record Refused(String why) implements TrialReading {}
}
