package org.travaux.app.viewmodel;

import java.util.EnumSet;
import java.util.Set;

/** Sets of styles as bits, which can be added up character by character. */
final class StyleBits {
    private static final TextStyle[] ALL = TextStyle.values();

    private StyleBits() {}

    static int of(TextStyle... styles) {
        int bits = 0;
        for (TextStyle style : styles) {
            bits |= 1 << style.ordinal();
        }
        return bits;
    }

    static Set<TextStyle> set(int bits) {
        EnumSet<TextStyle> set = EnumSet.noneOf(TextStyle.class);
        for (TextStyle style : ALL) {
            if ((bits & (1 << style.ordinal())) != 0) {
                set.add(style);
            }
        }
        return Set.copyOf(set);
    }
}
