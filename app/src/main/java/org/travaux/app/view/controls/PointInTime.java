package org.travaux.app.view.controls;

import org.travaux.app.i18n.Sentences;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Dates and times as they are written in the language of the interface. */
public final class PointInTime {
    private PointInTime() {}

    /** A point in time where the user is. */
    public static String say(Instant instant, Sentences sentences) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(sentences.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
