package org.travaux.app.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which earlier versions of a draft are kept: ten at most, and none goes before there are eleven.
 * The four that were saved last stay; of those before them, the last of each hour, three hours
 * back, and the last of each day, three days back. What nobody needs by that rule goes, the oldest
 * first. Hours and days in which nothing was saved do not count.
 */
final class VersionThinning {
    static final int MOST = 10;
    static final int LATEST = 4;
    static final int HOURS = 3;
    static final int DAYS = 3;

    private VersionThinning() {}

    /**
     * Which versions go.
     *
     * @param saved when each was saved, the latest first; that order is believed, and not the times
     * @param zone where the user has hours and days
     * @return their indexes
     */
    static List<Integer> dispensable(List<Instant> saved, ZoneId zone) {
        Set<Integer> needed = needed(saved, zone);
        List<Integer> gone = new ArrayList<>();
        for (int i = saved.size() - 1; saved.size() - gone.size() > MOST; i--) {
            if (!needed.contains(i)) {
                gone.add(i);
            }
        }
        return gone;
    }

    private static Set<Integer> needed(List<Instant> saved, ZoneId zone) {
        Set<Integer> needed = new TreeSet<>();
        Set<LocalDateTime> hours = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        int hoursKept = 0;
        int daysKept = 0;
        for (int i = 0; i < saved.size(); i++) {
            LocalDateTime time = LocalDateTime.ofInstant(saved.get(i), zone);
            boolean lastOfHour = hours.add(time.truncatedTo(ChronoUnit.HOURS));
            boolean lastOfDay = days.add(time.toLocalDate());
            if (i < LATEST) {
                needed.add(i);
            } else if (lastOfHour && hoursKept < HOURS) {
                needed.add(i);
                hoursKept++;
            } else if (lastOfDay && daysKept < DAYS) {
                needed.add(i);
                daysKept++;
            }
        }
        return needed;
    }
}
