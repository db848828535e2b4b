package org.travaux.app.viewmodel.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time limits as they are typed: a day in the user's language, and an hour. */
public final class Deadlines {
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    private Deadlines() {}

    /**
     * A time limit as files have it, {@code 2027-05-14T18:00}; empty if nothing is typed, null if
     * it can't be.
     *
     * @param day as the language writes it, in numbers, or as files have it
     * @param time {@code 18:00}; empty for the whole day
     */
    public static @Nullable String read(String day, String time, Sentences sentences) {
        if (day.isBlank() && time.isBlank()) {
            return "";
        }
        String date = WrittenDates.read(day, sentences);
        Matcher hour = TIME.matcher(time.strip());
        if (date == null || !(time.isBlank() || hour.matches())) {
            return null;
        }
        return time.isBlank()
                ? date
                : date
                        + "T"
                        + ("0" + hour.group(1)).substring(hour.group(1).length() - 1)
                        + ":"
                        + hour.group(2);
    }
}
