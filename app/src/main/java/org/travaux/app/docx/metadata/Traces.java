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
    private static final int MOST_TEXT = 4 << 20;

    private final Map<Key, Integer> counts = new LinkedHashMap<>();
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();

    /**
     * The text of the document as far as it is needed, and what is told only if it is not in it.
     */
    private final StringBuilder text = new StringBuilder();

    private final List<Key> unlessSaid = new ArrayList<>();

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

    /** Takes note of what tells something unless everybody reads the same words in the text. */
    void addUnlessSaid(Kind kind, String detail) {
        unlessSaid.add(new Key(kind, detail));
    }

    /** Takes note of words that everybody reads. */
    void seen(String words) {
        if (text.length() < MOST_TEXT) {
            text.append(words);
        }
    }

    private static String plain(String words) {
        return words.strip().replaceAll("[\\s\u00a0]+", " ");
    }

    /** All that was found; asked for once. */
    List<Trace> all() {
        String said = plain(text.toString());
        for (Key each : unlessSaid) {
            if (!said.contains(plain(each.detail))) {
                add(each.kind, each.detail);
            }
        }
        List<Trace> all = new ArrayList<>();
        counts.forEach((key, count) -> all.add(new Trace(key.kind, key.detail, count)));
        all.sort(Comparator.comparing(Trace::kind));
        return all;
    }
}
