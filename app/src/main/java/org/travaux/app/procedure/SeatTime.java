package org.travaux.app.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Seat;
import org.travaux.markup.profile.WorkingTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people of a house are at work, on the clocks of its seat; on which days nobody is, the house
 * says.
 *
 * @param zone of the seat; that of this machine where the house does not say where it is
 */
public record SeatTime(ZoneId zone, WorkingTime working) {
    private static final int LONGEST = 366;

    /** The time of a house. */
    public static SeatTime of(Profile house) {
        Seat seat = house.seat();
        @Nullable ZoneId known = seat == null ? null : Deadline.zone(seat.zone());
        return new SeatTime(known == null ? ZoneId.systemDefault() : known, house.workingTime());
    }

    /** Whether somebody is at work then; still so in the minute in which work ends. */
    public boolean isWorking(LocalDateTime moment) {
        LocalTime hour = moment.toLocalTime();
        return isWorking(moment.toLocalDate()) && !hour.isBefore(begins()) && !hour.isAfter(ends());
    }

    /**
     * The next moment at which somebody is at work: at the same hour where only the day is wrong,
     * else when work begins.
     */
    public LocalDateTime nextWorking(LocalDateTime moment) {
        if (isWorking(moment)) {
            return moment;
        }
        LocalTime hour = moment.toLocalTime();
        LocalDate day = moment.toLocalDate();
        boolean duringWork = !hour.isBefore(begins()) && !hour.isAfter(ends());
        boolean sameDay = isWorking(day) && hour.isBefore(begins());
        return (sameDay ? day : nextWorkingDay(day)).atTime(duringWork ? hour : begins());
    }

    /** The deadline that is usually given: after so many working days, when work ends. */
    public Deadline usual(Procedure.Kind kind, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        int days =
                switch (kind) {
                    case SILENCE -> working.silenceDays();
                    case COMMENTS -> working.commentDays();
                };
        for (int i = 0; i < days; i++) {
            day = nextWorkingDay(day);
        }
        return new Deadline(day.atTime(ends()), zone);
    }

    private LocalTime begins() {
        return LocalTime.parse(working.from());
    }

    private LocalTime ends() {
        return LocalTime.parse(working.to());
    }

    private boolean isWorking(LocalDate day) {
        return working.isWorking(day.toString(), day.getDayOfWeek().getValue());
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        // A house that says it never works gets the next day.
        for (int i = 0; i < LONGEST && !isWorking(next); i++) {
            next = next.plusDays(1);
        }
        return isWorking(next) ? next : day.plusDays(1);
    }
}
