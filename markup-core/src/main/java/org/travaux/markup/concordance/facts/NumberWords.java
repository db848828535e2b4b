package org.travaux.markup.concordance.facts;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.facts.NumberForms.NumberWord;
import org.travaux.markup.text.TextRange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers, ordinals and fractions in words: {@code twenty-five thousand}, {@code третьего}, {@code
 * үштен екісі}. One asks for no counterpart, because {@code one} and {@code first} are often other
 * words elsewhere; nor do words that a number is only hidden in, {@code bilateral}.
 */
final class NumberWords {
    private static final int UNIT = 10;
    private static final int HUNDRED = 100;

    /**
     * A number of one or more words.
     *
     * @param next the index of the word behind it
     * @param last its last word
     */
    private record Group(BigDecimal value, int next, NumberWord last) {}

    private final MaskedText masked;
    private final List<TextWord> words;
    private final NumberForms forms;
    private final List<Fact> found = new ArrayList<>();

    private NumberWords(MaskedText masked, NumberForms forms) {
        this.masked = masked;
        this.words = masked.words();
        this.forms = forms;
    }

    static List<Fact> in(MaskedText masked, NumberForms forms) {
        NumberWords numbers = new NumberWords(masked, forms);
        int next = 0;
        while (next < numbers.words.size()) {
            next = numbers.from(next);
        }
        return numbers.found;
    }

    /** Reads what begins at a word, and says from where to read on. */
    private int from(int index) {
        TextWord word = words.get(index);
        if (masked.isBlank(word) || isIdiom(index)) {
            return index + 1;
        }
        Group group = group(index);
        if (group != null) {
            return addGroup(index, group);
        }
        String letters = word.lowerCase();
        Integer part = forms.parts().get(letters);
        if (part != null && !isBehindOrdinal(index)) {
            add(Fractions.values(1, part), index, index + 1, true);
            return index + 1;
        }
        Integer denominator =
                forms.articles().contains(letters)
                        ? denominator(index + 1, forms.denominatorsOfOne())
                        : null;
        if (denominator != null) {
            Set<String> values = new HashSet<>(Fractions.values(1, denominator));
            int behind = index + 2;
            if (behind >= words.size() || !forms.of().contains(words.get(behind).lowerCase())) {
                values.add(String.valueOf(denominator));
            }
            add(values, index, behind, true);
            return behind;
        }
        forms.hints().of(letters).forEach(hint -> add(Set.of(hint), index, index + 1, false));
        BigDecimal magnitude = forms.magnitude(letters);
        if (magnitude != null) {
            add(Set.of(Numbers.value(magnitude)), index, index + 1, false);
        }
        return index + 1;
    }

    private boolean isIdiom(int index) {
        String next = forms.idioms().get(words.get(index).lowerCase());
        return next != null
                && index + 1 < words.size()
                && words.get(index + 1).lowerCase().startsWith(next);
    }

    private boolean isBehindOrdinal(int index) {
        if (index == 0 || !masked.areBeside(index - 1, index)) {
            return false;
        }
        NumberWord before = forms.words().get(words.get(index - 1).lowerCase());
        return before != null && before.ordinal();
    }

    private int addGroup(int index, Group group) {
        int numerator = isSmall(group.value) && !group.last.ordinal() ? group.value.intValue() : 0;
        Integer denominator =
                denominator(
                        group.next,
                        numerator == 1 ? forms.denominatorsOfOne() : forms.denominators());
        if (denominator != null && numerator > 0 && numerator < denominator) {
            add(Fractions.values(numerator, denominator), index, group.next + 1, true);
            return group.next + 1;
        }
        if (group.last.ablative() && numerator > 0) {
            Group parts = numerator(group.next);
            if (parts != null && parts.value.compareTo(group.value) < 0) {
                add(Fractions.values(parts.value.intValue(), numerator), index, parts.next, true);
                return parts.next;
            }
        }
        int half = isAndHalf(group.next) ? forms.andHalf().size() : 0;
        BigDecimal value = half == 0 ? group.value : group.value.add(new BigDecimal("0.5"));
        add(
                Set.of(Numbers.value(value)),
                index,
                group.next + half,
                half > 0 || isFirm(index, group));
        return group.next + half;
    }

    /** How many parts are meant behind a word that says of how many; null if none is. */
    private @Nullable Group numerator(int index) {
        if (index >= words.size() || !masked.areBeside(index - 1, index)) {
            return null;
        }
        Integer only = forms.behindAblative().get(words.get(index).lowerCase());
        if (only != null) {
            return new Group(
                    BigDecimal.valueOf(only), index + 1, new NumberWord(only, false, false));
        }
        Group group = group(index);
        return group == null || group.last.ordinal() ? null : group;
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    private boolean isFirm(int index, Group group) {
        if (group.value.compareTo(BigDecimal.ONE) <= 0) {
            return false;
        }
        boolean alone = group.next == index + 1;
        if (alone && forms.unsure().has(words.get(index).lowerCase())) {
            return false;
        }
        boolean two = group.value.compareTo(BigDecimal.TWO) == 0 && !group.last.ordinal();
        return !two || index == 0 || !forms.definite().contains(words.get(index - 1).lowerCase());
    }

    private @Nullable Integer denominator(int index, Map<String, Integer> known) {
        return index > 0
                        && index < words.size()
                        && masked.areBeside(index - 1, index)
                        && !masked.isBlank(words.get(index))
                ? known.get(words.get(index).lowerCase())
                : null;
    }

    private boolean isAndHalf(int index) {
        List<String> half = forms.andHalf();
        if (half.isEmpty() || index + half.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < half.size(); i++) {
            if (!words.get(index + i).lowerCase().equals(half.get(i))
                    || !masked.areBeside(index + i - 1, index + i)) {
                return false;
            }
        }
        return true;
    }

    /** The longest number that begins at a word; null if none does. */
    private @Nullable Group group(int index) {
        NumberWord last = forms.words().get(words.get(index).lowerCase());
        long total = 0;
        long least = Long.MAX_VALUE;
        int next = index + 1;
        if (last == null) {
            BigDecimal magnitude = forms.magnitude(words.get(index).lowerCase());
            last = next < words.size() ? forms.words().get(words.get(next).lowerCase()) : null;
            if (magnitude == null
                    || last == null
                    || last.ordinal()
                    || !masked.areBeside(index, next)) {
                return null;
            }
            total = magnitude.longValue();
            least = total;
            next++;
        }
        long current = last.value();
        long room = roomBehind(current);
        while (next < words.size() && !last.ordinal() && !last.ablative()) {
            int at = joined(next, current == 0 ? total : current, least);
            TextWord word = words.get(at);
            NumberWord more = forms.words().get(word.lowerCase());
            BigDecimal magnitude = forms.magnitude(word.lowerCase());
            if (masked.isBlank(word) || !masked.areBeside(at - 1, at)) {
                break;
            } else if (more != null
                    && more.value() == HUNDRED
                    && current > 0
                    && current < HUNDRED
                    && room < HUNDRED) {
                current *= HUNDRED;
                room = HUNDRED;
            } else if (more != null
                    && more.value() > 0
                    && more.value() < room
                    && isJoinedAs(more, current, at)) {
                current += more.value();
                room = roomBehind(more.value());
            } else if (magnitude != null
                    && current > 0
                    && magnitude.longValue() < least
                    && magnitude.precision() < 18) {
                least = magnitude.longValue();
                total += current * least;
                current = 0;
                room = least;
            } else {
                break;
            }
            last = more == null ? new NumberWord(0, false, false) : more;
            next = at + 1;
        }
        return new Group(BigDecimal.valueOf(total + current), next, last);
    }

    /** The index of the next word of a number, behind {@code and} where a hundred may have one. */
    private int joined(int index, long before, long least) {
        return index + 1 < words.size()
                        && !isAnother(index + 1, least)
                        && before >= HUNDRED
                        && before % HUNDRED == 0
                        && forms.joins().contains(words.get(index).lowerCase())
                        && forms.words().containsKey(words.get(index + 1).lowerCase())
                        && masked.areBeside(index - 1, index)
                ? index + 1
                : index;
    }

    /** {@code three million and five million} are two numbers. */
    private boolean isAnother(int index, long least) {
        BigDecimal behind =
                index + 1 < words.size() && masked.areBeside(index, index + 1)
                        ? forms.magnitude(words.get(index + 1).lowerCase())
                        : null;
        return behind != null && behind.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /**
     * Tens and ones may have a hyphen in English, {@code twenty five} is written too; but {@code
     * twenty five-year plans} are twenty. Elsewhere a hyphen stands between two numbers.
     */
    private boolean isJoinedAs(NumberWord more, long current, int at) {
        boolean ones = current % HUNDRED >= UNIT && more.value() < UNIT;
        boolean hyphen = masked.at(words.get(at).start() - 1) == '-';
        boolean mayJoin = forms.hyphenJoins() && ones;
        return mayJoin ? hyphen || masked.at(words.get(at).end()) != '-' : !hyphen;
    }

    /** What may still be added: ones to tens, tens to hundreds. */
    private long roomBehind(long value) {
        if (value >= HUNDRED) {
            return HUNDRED;
        }
        boolean tens = value >= (forms.joinsTen() ? UNIT : 2 * UNIT);
        return tens && value % UNIT == 0 ? UNIT : 0;
    }

    private void add(Set<String> values, int from, int next, boolean firm) {
        TextRange range = new TextRange(words.get(from).start(), words.get(next - 1).end());
        found.add(new Fact(FactKind.NUMBER, new HashSet<>(values), range, firm));
    }
}
