package org.travaux.app.docx.tracked;

import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a change keeps of a text, character by character, and what it adds. A space that is replaced
 * by the same space is kept.
 */
final class KeptText {
    private final String source;
    private final boolean[] kept;
    private final Map<Integer, String> added = new HashMap<>();

    private final boolean byOwners;

    private KeptText(String source, boolean all) {
        this.source = source;
        this.kept = new boolean[source.length()];
        this.byOwners = all;
        Arrays.fill(kept, all);
    }

    /**
     * Nothing kept yet; what is added is of an earlier version, which nobody in the text took away.
     */
    static KeptText nothing(String source) {
        return new KeptText(source, false);
    }

    /** What a change keeps where nothing else matters. */
    static KeptText of(String source, ChangeSet change) {
        KeptText all = new KeptText(source, true);
        return of(source, change, all);
    }

    /** What a change keeps, and where there is a choice what another keeps too. */
    static KeptText of(String source, ChangeSet change, KeptText other) {
        KeptText keeping = new KeptText(source, true);
        change.edits().forEach(edit -> keeping.apply(edit, other));
        return keeping;
    }

    private void apply(TextEdit edit, KeptText other) {
        String removed = edit.range().of(source);
        String words = edit.replacement();
        int most = Math.min(removed.length(), words.length());
        int front = 0;
        while (front < most && removed.charAt(front) == words.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most
                && removed.charAt(removed.length() - 1 - back)
                        == words.charAt(words.length() - 1 - back)) {
            back++;
        }
        int start = edit.range().start();
        int end = edit.range().end();
        int lessBack = Math.min(back, most - front);
        int lessFront = Math.min(front, most - back);
        int frontFirst = other.count(start, start + front) + other.count(end - lessBack, end);
        int backFirst = other.count(start, start + lessFront) + other.count(end - back, end);
        if (frontFirst >= backFirst) {
            back = lessBack;
        } else {
            front = lessFront;
        }
        Arrays.fill(kept, start + front, end - back, false);
        String rest = words.substring(front, words.length() - back);
        if (!rest.isEmpty()) {
            add(start + front, rest);
        }
    }

    /** Keeps a stretch. */
    void keep(int start, int end) {
        Arrays.fill(kept, start, end, true);
    }

    /** Adds words in front of the character at an offset, behind what was added there before. */
    void add(int at, String words) {
        added.merge(at, words, String::concat);
    }

    private int count(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += kept[i] ? 1 : 0;
        }
        return count;
    }

    boolean keeps(int at) {
        return kept[at];
    }

    /** Whether what is added belongs to the alternative that it stands in. */
    boolean isByOwners() {
        return byOwners;
    }

    /** What is added before the character at an offset; empty if nothing is. */
    String added(int at) {
        return added.getOrDefault(at, "");
    }
}
