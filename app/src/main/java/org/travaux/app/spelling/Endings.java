package org.travaux.app.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Endings of Kazakh words. Dictionaries of Kazakh list few of the forms that its words take; a word
 * is known as well if its beginning is and endings that go with it follow.
 */
final class Endings {
    private static final int MOST = 5;
    private static final int SHORTEST = 3;
    private static final String BACK = "аоұы";
    private static final String FRONT = "әеөүі";

    /** Endings that stand behind both. */
    private static final Set<String> ALIKE = Set.of("мен", "бен", "пен");

    private static final String[] ENDINGS =
            ("лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н"
                 + " да де та те нда нде дан ден тан тен нан нен мен бен пен ы і сы сі м ым ім мыз"
                 + " міз ымыз іміз ң ың ің ңыз ңіз ыңыз іңіз лық лік дық дік тық тік лы лі сыз сіз"
                 + " шы ші ғы гі қы кі дағы дегі тағы тегі ндағы ндегі дай дей тай тей у ған ген"
                 + " қан кен атын етін йтын йтін п ып іп ады еді йды йді са се ыл іл л ын ін т тыр"
                 + " тір дыр дір ма ме ба бе па пе мас мес бас бес пас пес а е й й ыс іс с ушы уші"
                 + " лан лен дан ден тан тен ландыр лендір дастыр дестір ма ме ар ер р малы мелі"
                 + " балы белі")
                    .split(" ");

    private Endings() {}

    /** Whether a word, in lower case, is a known beginning with endings. */
    static boolean areKnown(String word, Predicate<String> known) {
        return areKnown(word.toLowerCase(Locale.ROOT), known, MOST);
    }

    private static boolean areKnown(String word, Predicate<String> known, int most) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length < SHORTEST + (ending.length() == 1 ? 1 : 0) || !word.endsWith(ending)) {
                continue;
            }
            String base = word.substring(0, length);
            if (goTogether(base, ending)
                    && (isKnown(base, known) || (most > 1 && areKnown(base, known, most - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The last letter of a beginning may have become soft: {@code мектеп}, {@code мектебі}. */
    private static boolean isKnown(String base, Predicate<String> known) {
        if (known.test(base)) {
            return true;
        }
        String rest = base.substring(0, base.length() - 1);
        return switch (base.charAt(base.length() - 1)) {
            case 'б' -> known.test(rest + 'п');
            case 'г' -> known.test(rest + 'к');
            case 'ғ' -> known.test(rest + 'қ');
            default -> false;
        };
    }

    /** Vowels of one word are all back or all front, as far as a letter tells. */
    private static boolean goTogether(String base, String ending) {
        if (ALIKE.contains(ending)) {
            return true;
        }
        for (int i = base.length() - 1; i >= 0; i--) {
            char c = base.charAt(i);
            if ("уиюяэ".indexOf(c) >= 0) {
                return true;
            }
            if (BACK.indexOf(c) >= 0) {
                return ending.chars().noneMatch(each -> FRONT.indexOf(each) >= 0);
            }
            if (FRONT.indexOf(c) >= 0) {
                return ending.chars().noneMatch(each -> BACK.indexOf(each) >= 0);
            }
        }
        return true;
    }
}
