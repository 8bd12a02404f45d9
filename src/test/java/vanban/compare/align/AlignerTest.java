package vanban.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.compare.align.Match.Added;
import vanban.compare.align.Match.Kept;
import vanban.compare.align.Match.MovedAway;
import vanban.compare.align.Match.MovedHere;
import vanban.compare.align.Match.Removed;

@DisplayName("The items of two lists")
class AlignerTest {
  /** An item is a line; before a colon stands its id. */
  private static final Traits<String> LINES =
      new Traits<>(
          line ->
              line.contains(":")
                  ? Optional.of(line.substring(0, line.indexOf(':')))
                  : Optional.empty(),
          line -> line,
          Tokens::words);

  private static final String PLAN = "thu ngân sách đạt kế hoạch tỉnh giao";
  private static final String SCHOOL = "xây mới hai trường học ở vùng sâu";
  private static final String ROAD = "mở rộng tuyến đường nối hai xã ven sông";

  private static List<Match> align(List<String> old, List<String> now) {
    return new Aligner<>(LINES).align(old, now);
  }

  @Test
  void areKeptWhereTheyAreTheSame() {
    assertEquals(
        List.of(new Kept(0, 0), new Kept(1, 1)),
        align(List.of(PLAN, SCHOOL), List.of(PLAN, SCHOOL)));
  }

  @Test
  void comeAndGo() {
    assertEquals(
        List.of(new Removed(0), new Kept(1, 0), new Added(1)),
        align(List.of(PLAN, SCHOOL), List.of(SCHOOL, ROAD)));
  }

  @Test
  void areKnownAgainBetweenTheirNeighboursIfHalfTheirWordsAreTheSame() {
    assertEquals(
        List.of(new Kept(0, 0), new Kept(1, 1), new Kept(2, 2)),
        align(List.of(PLAN, SCHOOL, ROAD), List.of(PLAN, "xây mới ba trường học ở xã đảo", ROAD)));
  }

  @Test
  void areOthersIfFewOfTheirWordsAreTheSame() {
    assertEquals(
        List.of(new Kept(0, 0), new Removed(1), new Added(1)),
        align(List.of(PLAN, SCHOOL), List.of(PLAN, ROAD)));
  }

  @Test
  void areKnownByTheirIdWhateverTheySay() {
    assertEquals(
        List.of(new Kept(0, 0)), align(List.of("thu: tăng"), List.of("thu: không đạt chỉ tiêu")));
  }

  @Test
  void haveMovedIfTheyAreOffTheHeaviestOrder() {
    assertEquals(
        List.of(new MovedAway(0, 2), new Kept(1, 0), new Kept(2, 1), new MovedHere(0, 2)),
        align(List.of(SCHOOL, PLAN, ROAD), List.of(PLAN, ROAD, SCHOOL)));
  }

  @Test
  void haveMovedIfTheyAreNearlyTheSameElsewhere() {
    String longer = SCHOOL + " trong năm nay";
    assertEquals(
        List.of(new MovedAway(0, 2), new Kept(1, 0), new Kept(2, 1), new MovedHere(0, 2)),
        align(List.of(SCHOOL, PLAN, ROAD), List.of(PLAN, ROAD, longer)));
  }

  @Test
  void doNotMoveIfTheyAreTooShortToBeKnownAgain() {
    assertEquals(
        List.of(new Removed(0), new Kept(1, 0), new Added(1)),
        align(List.of("Kết quả", PLAN), List.of(PLAN, "Kết quả")));
  }

  @Test
  void arePairedInOrderWhereManyAreTheSame() {
    assertEquals(
        List.of(new Kept(0, 0), new Kept(1, 1), new Added(2), new Kept(2, 3)),
        align(List.of("có", "có", PLAN), List.of("có", "có", "có", PLAN)));
  }

  @Property
  void comeOutEachOnceAndInTheirOrder(
      @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> old,
      @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> now) {
    List<Match> matches = align(lines(old), lines(now));
    assertEquals(all(old), oldPlaces(matches));
    assertEquals(all(now), nowPlaces(matches));
    assertEquals(pairsMovedAway(matches), pairsMovedHere(matches));
  }

  /** Lines of which neighbours in number are alike, and some are equal. */
  private static List<String> lines(List<Integer> numbers) {
    return numbers.stream()
        .map(
            number ->
                String.join(
                    " ",
                    IntStream.range(number, number + 6).mapToObj(word -> "từ" + word).toList()))
        .toList();
  }

  private static List<Integer> all(List<Integer> items) {
    return IntStream.range(0, items.size()).boxed().toList();
  }

  private static List<Integer> oldPlaces(List<Match> matches) {
    List<Integer> places = new ArrayList<>();
    for (Match match : matches) {
      if (match instanceof Kept kept) {
        places.add(kept.old());
      } else if (match instanceof Removed removed) {
        places.add(removed.old());
      } else if (match instanceof MovedAway away) {
        places.add(away.old());
      }
    }
    return places;
  }

  private static List<Integer> nowPlaces(List<Match> matches) {
    List<Integer> places = new ArrayList<>();
    for (Match match : matches) {
      if (match instanceof Kept kept) {
        places.add(kept.now());
      } else if (match instanceof Added added) {
        places.add(added.now());
      } else if (match instanceof MovedHere here) {
        places.add(here.now());
      }
    }
    return places;
  }

  private static Set<String> pairsMovedAway(List<Match> matches) {
    Set<String> pairs = new TreeSet<>();
    for (Match match : matches) {
      if (match instanceof MovedAway away) {
        assertTrue(pairs.add(away.old() + "-" + away.now()));
      }
    }
    return pairs;
  }

  private static Set<String> pairsMovedHere(List<Match> matches) {
    Set<String> pairs = new TreeSet<>();
    for (Match match : matches) {
      if (match instanceof MovedHere here) {
        assertTrue(pairs.add(here.old() + "-" + here.now()));
      }
    }
    return pairs;
  }
}
