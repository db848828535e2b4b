package org.travaux.markup.profile;

import java.util.Set;

/**
 * When people of a house are at work, and how much time they usually give.
 *
 * @param days the days of the week, 1 for Monday
 * @param from when work begins on the clocks of the seat, {@code 09:00}
 * @param to when it ends; a deadline may be then, and not later
 * @param holidays days on which nobody is at work all the same: {@code 12-16} in every year, {@code
 *     2027-05-17} in one
 * @param workdays days on which somebody is, though the week or the holidays say otherwise, {@code
 *     2027-03-20}
 * @param silenceDays how many working days a text usually is under silence
 * @param commentDays how many working days are usually given for comments
 */
public record WorkingTime(
        Set<Integer> days,
        String from,
        String to,
        Set<String> holidays,
        Set<String> workdays,
        int silenceDays,
        int commentDays) {
    private static final int YEAR = "2027-".length();

    public WorkingTime {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    /**
     * Whether somebody is at work on a day.
     *
     * @param date {@code 2027-05-14}
     * @param dayOfWeek 1 for Monday
     */
    public boolean isWorking(String date, int dayOfWeek) {
        if (workdays.contains(date)) {
            return true;
        }
        return days.contains(dayOfWeek)
                && !holidays.contains(date)
                && !holidays.contains(date.substring(YEAR));
    }
}
