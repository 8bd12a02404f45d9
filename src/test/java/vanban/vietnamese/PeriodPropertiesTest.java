package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for periods of whatever kind, number and year. */
class PeriodPropertiesTest {

  @Provide
  Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.of(Period.Kind.values()),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1000, 9999))
        .as(
            (kind, number, year) ->
                switch (kind) {
                  case QUARTER -> new Period(kind, number % 4 + 1, Optional.of(year));
                  case YEAR -> new Period(kind, 0, Optional.of(year));
                  default -> new Period(kind, number, Optional.of(year));
                });
  }

  @Property
  void itsNameIsReadAsItself(@ForAll("periods") Period period) {
    assertEquals(Optional.of(period), PeriodMention.parse(PeriodWording.name(period)));
  }

  @Property
  void itsNameRenamedIsTheNextPeriod(
      @ForAll("periods") Period old, @ForAll("periods") Period next) {
    for (String name :
        List.of(PeriodWording.name(old), PeriodWording.name(old).toUpperCase(Locale.ROOT))) {
      PeriodMention mention = PeriodMention.in("Trong " + name + ", tăng.").get(0);
      assertTrue(mention.isOutdated(old, next));
      assertEquals(Optional.of(next), PeriodMention.parse(mention.renamed(old, next)));
    }
  }

  @Property
  void aNameOfAnotherPeriodIsNotOutdated(
      @ForAll("periods") Period old, @ForAll("periods") Period other) {
    List<PeriodMention> found = PeriodMention.in("(" + PeriodWording.name(other) + ")");
    assertEquals(old.equals(other), found.get(0).isOutdated(old, old));
  }
}
