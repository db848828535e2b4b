package org.travaux.app.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Laws of what stays of a draft's earlier versions, however often it is saved. */
class VersionThinningTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Saves as they come in a week of work: often, then not for a night, or for days. */
    private static List<Instant> saves(SplittableRandom random) {
        List<Instant> saves = new ArrayList<>();
        Instant now = Instant.parse("2027-05-03T06:00:00Z");
        int longest = random.nextInt(1, 90);
        for (int i = random.nextInt(1, 120); i > 0; i--) {
            Duration pause =
                    switch (random.nextInt(12)) {
                        case 0 -> Duration.ofHours(random.nextInt(1, 15));
                        case 1 -> Duration.ofDays(random.nextInt(0, 3));
                        default -> Duration.ofMinutes(random.nextInt(longest));
                    };
            now = now.plus(pause).plusSeconds(random.nextInt(60));
            saves.add(now);
        }
        return saves;
    }

    private static List<Instant> thinned(List<Instant> latestFirst, ZoneId zone) {
        List<Integer> gone = VersionThinning.dispensable(latestFirst, zone);
        List<Instant> kept = new ArrayList<>();
        for (int i = 0; i < latestFirst.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(latestFirst.get(i));
            }
        }
        return kept;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_latest_stay_and_the_last_of_hours_and_days(long seed) {
        ZoneId zone = seed % 2 == 0 ? ALMATY : ZoneOffset.UTC;
        List<Instant> all = new ArrayList<>();
        List<Instant> kept = new ArrayList<>();
        for (Instant saved : saves(new SplittableRandom(seed))) {
            all.addFirst(saved);
            kept.addFirst(saved);
            kept = new ArrayList<>(thinned(kept, zone));
            assertEquals(Math.min(all.size(), VersionThinning.MOST), kept.size());
            List<Instant> latest = all.subList(0, Math.min(all.size(), VersionThinning.LATEST));
            assertEquals(latest, kept.subList(0, latest.size()));
            assertTrue(
                    kept.containsAll(lasts(all, latest, VersionThinning.HOURS, hour(zone))),
                    () -> "hours of " + all);
            assertTrue(
                    kept.containsAll(lasts(all, latest, VersionThinning.DAYS, day(zone))),
                    () -> "days of " + all);
        }
    }

    private static Function<Instant, Object> hour(ZoneId zone) {
        return time -> LocalDateTime.ofInstant(time, zone).truncatedTo(ChronoUnit.HOURS);
    }

    private static Function<Instant, Object> day(ZoneId zone) {
        return time -> LocalDate.ofInstant(time, zone);
    }

    /** The last version of each of so many hours, or days, before those of the latest. */
    private static List<Instant> lasts(
            List<Instant> all, List<Instant> latest, int most, Function<Instant, Object> unit) {
        Map<Object, Instant> lasts = new LinkedHashMap<>();
        all.forEach(time -> lasts.putIfAbsent(unit.apply(time), time));
        latest.forEach(time -> lasts.remove(unit.apply(time)));
        return lasts.values().stream().limit(most).toList();
    }

    @Test
    void an_hour_of_many_saves_does_not_push_out_the_days_before() {
        List<Instant> kept = new ArrayList<>();
        Instant monday = Instant.parse("2027-05-03T09:00:00Z");
        for (int day = 0; day < 3; day++) {
            kept.addFirst(monday.plus(Duration.ofDays(day)));
        }
        Instant thursday = monday.plus(Duration.ofDays(3));
        for (int minute = 0; minute < 59; minute++) {
            kept.addFirst(thursday.plus(Duration.ofMinutes(minute)));
            kept = new ArrayList<>(thinned(kept, ZoneOffset.UTC));
        }
        assertEquals(
                List.of(monday.plus(Duration.ofDays(2)), monday.plus(Duration.ofDays(1)), monday),
                kept.subList(7, 10));
    }
}
