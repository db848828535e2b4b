package org.travaux.markup.profile;

import java.util.Set;

/**
 * When people of a house are at work, and how much time they usually give.
 *
 * @param days the days of the week, 1 for Monday
 * @param from when work begins on the clocks of the seat, {@code 09:00}
 * @param to when it ends; a deadline may be then, and not later
 * @param silenceDays how many working days a text usually is under silence
 * @param commentDays how many working days are usually given for comments
 */
public record WorkingTime(
        Set<Integer> days, String from, String to, int silenceDays, int commentDays) {
    public WorkingTime {
        days = Set.copyOf(days);
    }
}
