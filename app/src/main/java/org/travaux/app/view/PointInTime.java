package org.travaux.app.view;

import org.travaux.app.i18n.Sentences;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Dates and times as they are written in the language of the interface. */
final class PointInTime {
    private PointInTime() {}

    /** A point in time where the user is. */
    static String say(Instant instant, Sentences sentences) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(sentences.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
