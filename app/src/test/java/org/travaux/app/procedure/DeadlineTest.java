package org.travaux.app.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.profile.WorkingTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Deadlines on the clocks of a seat: when they are over, and whether anybody is at work then. */
class DeadlineTest {
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Profile CICA = Profiles.usual();
    private static final SeatTime SEAT = SeatTime.of(CICA);

    private static Deadline at(String local, ZoneId zone) {
        return new Deadline(LocalDateTime.parse(local), zone);
    }

    @Test
    void it_is_over_when_the_clocks_of_the_seat_strike() {
        Deadline friday = at("2026-12-04T18:00", ASTANA);
        assertFalse(friday.isOver(Instant.parse("2026-12-04T12:59:59Z")));
        assertTrue(friday.isOver(Instant.parse("2026-12-04T13:00:00Z")));
    }

    @Test
    void an_hour_that_clocks_leave_out_is_told_and_the_next_one_named() {
        Deadline never = at("2027-03-28T02:30", BERLIN);
        assertTrue(never.isLeftOut());
        assertEquals(LocalDateTime.parse("2027-03-28T03:00"), never.shown().local());
        String said =
                new ProcedureSentences(Sentences.in("en"))
                        .problem(never, CICA, Instant.parse("2027-01-01T00:00:00Z"));
        assertNotNull(said);
        assertTrue(said.contains("03:00"), said);
    }

    @Test
    void of_an_hour_that_comes_twice_the_second_counts_and_that_is_told() {
        Deadline twice = at("2027-10-31T02:30", BERLIN);
        assertTrue(twice.isTwice());
        assertEquals(Instant.parse("2027-10-31T01:30:00Z"), twice.instant());
        List<String> told = new ProcedureSentences(Sentences.in("en")).remarks(twice, CICA);
        assertTrue(told.getLast().contains("twice"), told::toString);
    }

    @Test
    void a_zone_that_nobody_knows_is_shown_as_it_is_and_is_never_over() {
        Procedure elsewhere =
                Procedure.begin(
                        "q", Procedure.Kind.SILENCE, "", "2020-01-01T18:00", "Moon/Base", "");
        assertNull(Deadline.of(elsewhere));
        assertFalse(ProcedureSentences.isOverdue(elsewhere, Instant.MAX));
        assertEquals(
                "2020-01-01 18:00 (Moon/Base)",
                new ProcedureSentences(Sentences.in("en")).until(elsewhere, CICA));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04T18:00, 2026-12-04T18:00", // Friday, when work ends
        "2026-12-05T18:00, 2026-12-07T18:00", // Saturday, at an hour of work
        "2026-12-06T23:00, 2026-12-07T09:00", // Sunday night
        "2026-12-04T18:01, 2026-12-07T09:00", // Friday evening
        "2026-12-03T06:00, 2026-12-03T09:00", // Thursday morning
        "2026-12-16T12:00, 2026-12-17T12:00", // Wednesday, a holiday in Astana
        "2026-03-20T19:00, 2026-03-24T09:00", // Friday evening before three days of holidays
    })
    void outside_working_hours_the_next_working_moment_is_offered(String typed, String next) {
        assertEquals(LocalDateTime.parse(next), SEAT.nextWorking(LocalDateTime.parse(typed)));
        assertEquals(typed.equals(next), SEAT.isWorking(LocalDateTime.parse(typed)));
    }

    @Test
    void the_usual_deadline_is_some_working_days_later_when_work_ends() {
        Instant wednesday = Instant.parse("2026-12-02T08:00:00Z");
        assertEquals(at("2026-12-07T18:00", ASTANA), SEAT.usual(Procedure.Kind.SILENCE, wednesday));
        assertEquals(
                at("2026-12-17T18:00", ASTANA),
                SEAT.usual(Procedure.Kind.COMMENTS, wednesday),
                "the 16th is a holiday there");
    }

    @Test
    void a_house_says_on_which_days_nobody_is_at_work_and_on_which_somebody_is_all_the_same() {
        WorkingTime usual = CICA.workingTime();
        WorkingTime own =
                new WorkingTime(
                        usual.days(),
                        usual.from(),
                        usual.to(),
                        Set.of("05-14", "2027-05-17"),
                        Set.of("2027-05-15"),
                        1,
                        1);
        SeatTime seat = new SeatTime(ASTANA, own);
        assertFalse(seat.isWorking(LocalDateTime.parse("2027-05-14T12:00")), "in every year");
        assertTrue(seat.isWorking(LocalDateTime.parse("2027-05-15T12:00")), "a Saturday");
        assertFalse(seat.isWorking(LocalDateTime.parse("2027-05-17T12:00")), "a Monday");
        assertTrue(seat.isWorking(LocalDateTime.parse("2028-05-17T12:00")), "in one year");
    }

    @Test
    void a_clock_that_is_in_no_place_is_called_by_its_time() {
        String told =
                new ProcedureSentences(Sentences.in("en"))
                        .elsewhere(at("2027-05-14T12:00", ASTANA), ZoneId.of("Etc/UTC"));
        assertTrue(String.valueOf(told).endsWith("(UTC)"), told);
    }

    @Test
    void a_house_that_never_works_gets_the_next_day() {
        WorkingTime never = new WorkingTime(Set.of(), "09:00", "18:00", Set.of(), Set.of(), 1, 1);
        LocalDateTime moment = LocalDateTime.parse("2027-05-14T12:00");
        assertEquals(moment.plusDays(1), new SeatTime(ASTANA, never).nextWorking(moment));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Whenever it is, and wherever. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_next_working_moment_is_one_and_no_earlier(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDateTime moment =
                LocalDateTime.parse("2026-01-01T00:00").plusMinutes(random.nextInt(3_000_000));
        LocalDateTime next = SEAT.nextWorking(moment);
        assertTrue(SEAT.isWorking(next), "seed " + seed);
        assertFalse(next.isBefore(moment), "seed " + seed);
        LocalDate between = moment.toLocalDate().plusDays(1);
        while (between.isBefore(next.toLocalDate())) {
            assertFalse(SEAT.isWorking(between.atTime(12, 0)), "seed " + seed + ": " + between);
            between = between.plusDays(1);
        }
    }

    /** What is written is read back, and what the clocks show is when it is. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_deadline_that_clocks_show_is_shown_by_them_then(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        assertTrue(Procedure.isZone(zone.getId()), zone.getId());
        LocalDateTime local =
                LocalDateTime.parse("2026-01-01T00:00").plusMinutes(random.nextInt(3_000_000));
        Deadline deadline = new Deadline(local, zone);
        assertEquals(
                deadline,
                Deadline.of(
                        Procedure.begin(
                                "q",
                                Procedure.Kind.SILENCE,
                                "",
                                deadline.written(),
                                zone.getId(),
                                "")));
        assertEquals(deadline.isLeftOut(), !deadline.in(zone).equals(local), "seed " + seed);
        assertFalse(deadline.shown().isLeftOut(), "seed " + seed);
    }

    @ParameterizedTest
    @CsvSource({
        "en, '4 December 2026', Friday",
        "ru, '4 декабря 2026 года', пятница",
        "kk, '2026 жылғы 4 желтоқсан', жұма"
    })
    void official_letters_have_their_own_form_of_a_day(String tag, String day, String weekday) {
        Sentences sentences = Sentences.in(tag);
        LocalDateTime friday = LocalDateTime.parse("2026-12-04T18:00");
        assertEquals(day, WrittenDates.inFull(friday.toLocalDate(), sentences));
        assertEquals(weekday, WrittenDates.weekday(friday.toLocalDate(), sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:00", "18.00", "18", " 18:00 ", "18-00"})
    void an_hour_is_read_however_it_is_typed(String typed) {
        assertEquals(LocalTime.of(18, 0), WrittenDates.readHour(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "six", "24:00", "18:60", "18:0", "1800", "-1", "18:00:00"})
    void what_is_no_hour_is_none(String typed) {
        assertNull(WrittenDates.readHour(typed));
    }
}
