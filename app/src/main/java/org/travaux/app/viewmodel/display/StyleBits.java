package org.travaux.app.viewmodel.display;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Sets of styles as bits, which can be added up character by character. */
final class StyleBits {
    private static final Map<TextStyle, Integer> BITS = bits();

    private StyleBits() {}

    private static Map<TextStyle, Integer> bits() {
        Map<TextStyle, Integer> bits = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            bits.put(style, 1 << bits.size());
        }
        return Map.copyOf(bits);
    }

    static int of(TextStyle... styles) {
        int bits = 0;
        for (TextStyle style : styles) {
            bits |= BITS.getOrDefault(style, 0);
        }
        return bits;
    }

    static Set<TextStyle> set(int bits) {
        Set<TextStyle> set = EnumSet.noneOf(TextStyle.class);
        BITS.forEach(
                (style, bit) -> {
                    if ((bits & bit) != 0) {
                        set.add(style);
                    }
                });
        return Set.copyOf(set);
    }
}
