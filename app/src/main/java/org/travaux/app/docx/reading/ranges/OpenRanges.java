package org.travaux.app.docx.reading.ranges;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The comments and bookmarks that are open where a document is read; they outlast paragraphs. */
final class OpenRanges {
    private static final int MOST = 1000;

    private final Map<String, String> open = new LinkedHashMap<>();
    private Set<String> names = Set.of();

    /** Begins a range; a thousand at once are enough. Says whether it began. */
    boolean begin(String id, String name) {
        if (open.size() >= MOST) {
            return false;
        }
        open.put(id, name);
        names = Set.copyOf(open.values());
        return true;
    }

    /** Ends a range; the name under which it began, or null if it did not. */
    @Nullable String end(String id) {
        String name = open.remove(id);
        if (name != null) {
            names = Set.copyOf(open.values());
        }
        return name;
    }

    /** The names of those that are open. */
    Set<String> names() {
        return names;
    }
}
