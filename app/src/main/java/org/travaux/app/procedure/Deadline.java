package org.travaux.app.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.Procedure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * A day and an hour on the clocks of a place.
 *
 * @param local as the clocks there show it, to the minute
 * @param zone the time zone there
 */
public record Deadline(LocalDateTime local, ZoneId zone) {
    public Deadline {
        local = local.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The deadline of a procedure as it stands, or null if this machine can't tell when it is. */
    public static @Nullable Deadline of(Procedure procedure) {
        ZoneId zone = zone(procedure.zone());
        LocalDateTime local = local(procedure.deadline());
        return zone == null || local == null ? null : new Deadline(local, zone);
    }

    /** The time zone of that name, or null if this machine knows none. */
    public static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day and an hour as files have them, {@code 2026-12-04T18:00}; null if there is no such. */
    public static @Nullable LocalDateTime local(String written) {
        try {
            return LocalDateTime.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The day and the hour as files have them. */
    public String written() {
        return local.toString();
    }

    /**
     * When it is. Of an hour that comes twice, when clocks are put back, it is the second, so that
     * nobody is late who goes by the other; one that is left out, when they are put forward, is as
     * much later.
     */
    public Instant instant() {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? local.atZone(zone).toInstant()
                : local.toInstant(offsets.getLast());
    }

    /** Whether it is over; a deadline of six o'clock is when it strikes six. */
    public boolean isOver(Instant now) {
        return !now.isBefore(instant());
    }

    /** Whether the clocks there never show this hour on this day, since they are put forward. */
    public boolean isLeftOut() {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Whether the clocks there show this hour twice on this day, since they are put back. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    /** The first moment that the clocks do show, if they never show this one; else this one. */
    public Deadline shown() {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && isLeftOut() ? new Deadline(change.getDateTimeAfter(), zone) : this;
    }

    /** What the clocks elsewhere show then. */
    public LocalDateTime in(ZoneId elsewhere) {
        return LocalDateTime.ofInstant(instant(), elsewhere);
    }
}
