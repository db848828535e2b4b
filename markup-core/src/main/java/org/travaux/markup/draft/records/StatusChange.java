package org.travaux.markup.draft.records;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was said of a paragraph on a day.
 *
 * @param forum where, or null if nobody wrote it down
 * @param date the day, {@code 2027-05-14}; empty if it is not known
 * @param reason a word of why; empty if none was given
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record StatusChange(
        ParagraphStatus status,
        @Nullable Forum forum,
        String date,
        String reason,
        Map<String, JsonNode> unknown) {
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");

    /**
     * @throws IllegalArgumentException if the date is not empty and no date
     */
    public StatusChange {
        unknown = Map.copyOf(unknown);
        if (!isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
    }

    /** A change with nothing unknown in it. */
    public static StatusChange of(
            ParagraphStatus status, @Nullable Forum forum, String date, String reason) {
        return new StatusChange(status, forum, date, reason, Map.of());
    }

    /** Whether a day can be written so; an empty one is not known. */
    public static boolean isDate(String date) {
        return date.isEmpty() || DATE.matcher(date).matches();
    }
}
