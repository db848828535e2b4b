package org.travaux.app.docx.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The comments and bookmarks that are open where a document is read; they outlast paragraphs. */
final class OpenRanges {
    private static final int MOST = 1000;

    private final Map<String, String> open = new LinkedHashMap<>();
    private Set<String> names = Set.of();

    /** Begins a range; a thousand at once are enough. */
    void begin(String id, String name) {
        if (open.size() < MOST) {
            open.put(id, name);
            names = Set.copyOf(open.values());
        }
    }

    void end(String id) {
        if (open.remove(id) != null) {
            names = Set.copyOf(open.values());
        }
    }

    /** The names of those that are open. */
    Set<String> names() {
        return names;
    }
}
