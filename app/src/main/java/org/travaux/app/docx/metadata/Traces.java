package org.travaux.app.docx.metadata;

import org.travaux.app.docx.metadata.Trace.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been found so far, each once with how often; only so many of a kind are named. */
final class Traces {
    private static final int MOST_OF_A_KIND = 200;
    private static final int LONGEST = 300;

    private final Map<Key, Integer> counts = new LinkedHashMap<>();
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();

    private record Key(Kind kind, String detail) {}

    void add(Kind kind, String detail) {
        String shown = detail.strip();
        if (shown.length() > LONGEST) {
            shown = shown.substring(0, LONGEST) + "…";
        }
        Key key = new Key(kind, shown);
        if (!counts.containsKey(key)) {
            if (kinds.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) {
                return;
            }
        }
        counts.merge(key, 1, Integer::sum);
    }

    List<Trace> all() {
        List<Trace> all = new ArrayList<>();
        counts.forEach((key, count) -> all.add(new Trace(key.kind, key.detail, count)));
        all.sort(Comparator.comparing(Trace::kind));
        return all;
    }
}
