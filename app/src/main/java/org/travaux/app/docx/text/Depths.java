package org.travaux.app.docx.text;

/** Counts, for every character of a text, how many ranges it lies in; in linear time. */
final class Depths {
    private final int[] changes;

    Depths(int length) {
        this.changes = new int[length + 1];
    }

    void add(int start, int end) {
        changes[start]++;
        changes[end]--;
    }

    /** The depth of each character, above {@code base}. */
    int[] count(int base) {
        int[] depths = new int[changes.length - 1];
        int depth = base;
        for (int i = 0; i < depths.length; i++) {
            depth += changes[i];
            depths[i] = depth;
        }
        return depths;
    }
}
