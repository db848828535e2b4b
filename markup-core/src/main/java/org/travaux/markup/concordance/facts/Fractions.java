package org.travaux.markup.concordance.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Fractions, in characters that are the same however they are written. */
final class Fractions {
    /** Signs that are fractions, with their numerator and denominator. */
    private static final Map<Character, int[]> SIGNS =
            Map.ofEntries(
                    Map.entry('½', new int[] {1, 2}),
                    Map.entry('⅓', new int[] {1, 3}),
                    Map.entry('⅔', new int[] {2, 3}),
                    Map.entry('¼', new int[] {1, 4}),
                    Map.entry('¾', new int[] {3, 4}),
                    Map.entry('⅕', new int[] {1, 5}),
                    Map.entry('⅖', new int[] {2, 5}),
                    Map.entry('⅗', new int[] {3, 5}),
                    Map.entry('⅘', new int[] {4, 5}),
                    Map.entry('⅙', new int[] {1, 6}),
                    Map.entry('⅚', new int[] {5, 6}),
                    Map.entry('⅛', new int[] {1, 8}),
                    Map.entry('⅜', new int[] {3, 8}),
                    Map.entry('⅝', new int[] {5, 8}),
                    Map.entry('⅞', new int[] {7, 8}));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Fractions() {}

    static boolean isSign(char c) {
        return c >= '¼' && SIGNS.containsKey(c);
    }

    /** What a sign stands for behind a whole number, {@code 2½}; 0 if it stands alone. */
    static Set<String> ofSign(char sign, int whole) {
        int[] parts = SIGNS.getOrDefault(sign, new int[] {0, 1});
        return values(whole * parts[1] + parts[0], parts[1]);
    }

    /** A fraction's value, as a decimal where it has an end, and as a percentage. */
    static Set<String> values(int numerator, int denominator) {
        Set<String> values = new LinkedHashSet<>();
        int divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValue();
        int least = denominator / divisor;
        for (int factor : new int[] {2, 5}) {
            while (least % factor == 0) {
                least /= factor;
            }
        }
        if (least == 1) {
            BigDecimal value =
                    BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator));
            values.add(Numbers.value(value));
            values.add(Numbers.value(value.multiply(HUNDRED)));
        } else {
            values.add(numerator / divisor + "/" + denominator / divisor);
        }
        return values;
    }
}
