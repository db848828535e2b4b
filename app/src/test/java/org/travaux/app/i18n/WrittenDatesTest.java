package org.travaux.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

class WrittenDatesTest {
    private static Sentences in(String language) {
        return Sentences.in(language);
    }

    private static String plain(String said) {
        return said.replaceAll("\\h", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 December 2026, '1 December 2026, 15:05'",
        "ru, 1 декабря 2026 г., '1 декабря 2026 г., 15:05'",
        "kk, 2026 ж. 1 желтоқсан, '2026 ж. 1 желтоқсан, 15:05'"
    })
    void days_and_times_are_written_as_the_language_writes_them(
            String language, String day, String moment) {
        assertEquals(day, plain(WrittenDates.day("2026-12-01", in(language))));
        LocalDateTime there = LocalDateTime.of(2026, 12, 1, 15, 5);
        assertEquals(
                moment,
                plain(
                        WrittenDates.moment(
                                there.atZone(ZoneId.systemDefault()).toInstant(), in(language))));
        assertEquals(moment, plain(WrittenDates.written("2026-12-01T15:05:00Z", in(language))));
    }

    @Test
    void what_is_no_day_is_shown_as_it_is_written() {
        assertEquals("2027-02-31", WrittenDates.day("2027-02-31", in("ru")));
        assertEquals("yesterday", WrittenDates.written("yesterday", in("en")));
        assertEquals("1 December 2026", WrittenDates.written("2026-12-01", in("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void every_day_can_be_typed_as_it_is_shown(String language) {
        for (LocalDate day = LocalDate.of(2027, 1, 1);
                day.getYear() < 2029;
                day = day.plusDays(1)) {
            String file = day.toString();
            String shown = WrittenDates.day(file, in(language));
            assertEquals(file, WrittenDates.read(shown, in(language)), shown);
            assertEquals(
                    file,
                    WrittenDates.read(" " + plain(shown).toUpperCase(Locale.ROOT), in(language)),
                    shown);
            assertEquals(file, WrittenDates.read(file, in(language)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1/12/2026",
        "en, 1 Dec 2026",
        "ru, 01.12.2026",
        "ru, 1 декабря 2026",
        "kk, 1.12.2026",
        "kk, 1 желтоқсан 2026",
        "ru, 2026-12-1"
    })
    void shorter_forms_are_understood(String language, String typed) {
        assertEquals("2026-12-01", WrittenDates.read(typed, in(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 February 2027", "2027-02-31", "12/31/2027"})
    void what_is_no_day_is_not_read(String typed) {
        assertNull(WrittenDates.read(typed, in("en")));
    }
}
