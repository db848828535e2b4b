package org.travaux.app.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Days and times as they are written in a language, here and nowhere else: {@code 1 December 2026},
 * {@code 1 декабря 2026 г.}, {@code 2026 ж. 1 желтоқсан}. English is that of international
 * organisations, with the day in front of the month. Files have days as {@code 2026-12-01}.
 */
public final class WrittenDates {
    private WrittenDates() {}

    /** A day in a language, given as files have it; as it is written if there is no such day. */
    public static String day(String date, Sentences sentences) {
        try {
            return day(LocalDate.parse(date), sentences);
        } catch (DateTimeParseException e) {
            // The thirty-first of a short month, say: shown as it is written.
            return date;
        }
    }

    private static String day(LocalDate date, Sentences sentences) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(sentences))
                .format(date);
    }

    /**
     * A day as official letters have it: {@code 4 December 2026}, {@code 4 декабря 2026 года},
     * {@code 2026 жылғы 4 желтоқсан}.
     */
    public static String inFull(LocalDate date, Sentences sentences) {
        String month = DateTimeFormatter.ofPattern("MMMM", locale(sentences)).format(date);
        return sentences.say(
                "date.in-full",
                String.valueOf(date.getDayOfMonth()),
                month,
                String.valueOf(date.getYear()));
    }

    /** The day of the week, as it is written by itself. */
    public static String weekday(LocalDate date, Sentences sentences) {
        return DateTimeFormatter.ofPattern("cccc", locale(sentences)).format(date);
    }

    /** A day with that of the week, and an hour, in short: {@code Fri, 4 Dec 2026, 18:00}. */
    public static String dayAndHour(LocalDateTime moment, Sentences sentences) {
        ULocale locale = ULocale.forLocale(locale(sentences));
        DateFormat format = DateFormat.getInstanceForSkeleton("EEEdMMMyHHmm", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment.toInstant(ZoneOffset.UTC)));
    }

    /** An hour, {@code 18:00}. */
    public static String hour(LocalTime hour) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(hour);
    }

    /**
     * The hour that somebody has typed: {@code 18:00}, {@code 18.00}, {@code 18}.
     *
     * @return null if it is no hour
     */
    public static @Nullable LocalTime readHour(String typed) {
        String[] parts = typed.strip().split("[:.\\h-]", 2);
        try {
            int minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1].strip());
            boolean wellWritten = typed.strip().matches("\\d{1,2}([:.\\h-]\\d{2})?");
            return wellWritten ? LocalTime.of(Integer.parseInt(parts[0]), minute) : null;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** A point in time where the user is. */
    public static String moment(Instant instant, Sentences sentences) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale(sentences))
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** A point in time where the user is, as a part of a file's name: {@code 2026-12-01 15.05}. */
    public static String stamp(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /**
     * A day and time of a document, {@code 2026-12-01T15:05:00Z}, in a language and on the clock of
     * who wrote it; as it is written if it is no such thing.
     */
    public static String written(String moment, Sentences sentences) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale(sentences))
                    .format(DateTimeFormatter.ISO_DATE_TIME.parse(moment));
        } catch (DateTimeParseException e) {
            return day(moment, sentences);
        }
    }

    /**
     * The day that somebody has typed, as the language writes it, in numbers, or as files have it.
     *
     * @return as files have it, or null if it is no day
     */
    public static @Nullable String read(String typed, Sentences sentences) {
        String words = typed.strip().replaceAll("\\h+", " ");
        Locale locale = locale(sentences);
        return Stream.concat(
                        Stream.of(FormatStyle.LONG, FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .map(style -> pattern(style, locale)),
                        Stream.of("u-M-d", "d MMMM u", "d.M.u", "d/M/u"))
                .map(pattern -> parsed(words, pattern, locale))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static String pattern(FormatStyle style, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        style, null, IsoChronology.INSTANCE, locale)
                .replaceAll("\\h", " ")
                .replace('y', 'u');
    }

    private static @Nullable LocalDate parsed(String words, String pattern, Locale locale) {
        try {
            DateTimeFormatter formatter =
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)
                            .withResolverStyle(ResolverStyle.STRICT);
            return LocalDate.parse(words, formatter);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Locale locale(Sentences sentences) {
        Locale locale = sentences.locale();
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
