package org.travaux.app.viewmodel.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;

import java.time.LocalTime;

/** Time limits as they are typed: a day in the user's language, and an hour. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * A time limit as files have it, {@code 2027-05-14T18:00}; empty if nothing is typed, null if
     * it can't be.
     *
     * @param day as the language writes it, in numbers, or as files have it
     * @param time as {@link WrittenDates#readHour} reads it; empty for the whole day
     */
    public static @Nullable String read(String day, String time, Sentences sentences) {
        if (day.isBlank() && time.isBlank()) {
            return "";
        }
        String date = WrittenDates.read(day, sentences);
        LocalTime hour = WrittenDates.readHour(time);
        if (date == null || (hour == null && !time.isBlank())) {
            return null;
        }
        return hour == null ? date : date + "T" + WrittenDates.hour(hour);
    }
}
