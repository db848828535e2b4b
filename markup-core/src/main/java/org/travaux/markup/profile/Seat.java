package org.travaux.markup.profile;

import java.util.Map;

/**
 * Where a house has its seat: on the clocks there its deadlines end.
 *
 * @param zone the time zone as clocks of machines know it, {@code Asia/Almaty}
 * @param names what the place is called, by language tag
 */
public record Seat(String zone, Map<String, String> names) {
    public Seat {
        names = Map.copyOf(names);
    }

    /** What the place is called in a language, given its tag; in English where it has no name. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", zone));
    }
}
