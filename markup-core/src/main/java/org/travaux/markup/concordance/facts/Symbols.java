package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.LetterSubstitution;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of documents: {@code A/RES/70/1}, {@code S/2023/15}, also in Cyrillic look-alikes. */
public final class Symbols {
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?<![\\p{L}\\d/])\\p{Lu}[\\p{Lu}\\d.-]{0,11}(?:/[\\p{L}\\d.-]*[\\p{L}\\d]){1,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final String LATIN = "ABEKMHOPCTX";

    private Symbols() {}

    /** The symbols, blanked out in the text, and their numbers as what others may correspond to. */
    public static List<Fact> in(MaskedText masked) {
        if (masked.text().indexOf('/') < 0) {
            return List.of();
        }
        List<Fact> found = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(masked.left());
        while (matcher.find()) {
            String written = matcher.group();
            if (written.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            TextRange range = new TextRange(matcher.start(), matcher.end());
            found.add(new Fact(FactKind.SYMBOL, Set.of(latin(written)), range, true));
            Matcher numbers = NUMBER.matcher(written);
            while (numbers.find()) {
                String number = numbers.group().replaceFirst("^0+(?=\\d)", "");
                found.add(new Fact(FactKind.NUMBER, Set.of(number), range, false));
            }
            masked.blank(range);
        }
        return found;
    }

    private static String latin(String written) {
        return new LetterSubstitution(CYRILLIC, LATIN).in(written);
    }
}
