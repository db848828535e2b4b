package org.travaux.app.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How revisions are counted: {@code Rev.1}, {@code Rev.2}, in names and at the end of symbols. */
final class RevisionNames {
    private static final Pattern NUMBERED = Pattern.compile("(?i)(.*?)/?Rev\\.?\\s*(\\d{1,6})");

    private RevisionNames() {}

    /** The n of {@code Rev.n}, alone or at the end of a symbol; 0 if there is none. */
    static int number(String nameOrSymbol) {
        Matcher numbered = NUMBERED.matcher(nameOrSymbol.strip());
        return numbered.matches() ? Integer.parseInt(numbered.group(2)) : 0;
    }

    /**
     * What the next revision is called. A symbol that is further on than what was kept counts: what
     * says that it is {@code Rev.2} is kept as that.
     */
    static String next(List<KeptRevision> kept, String symbol) {
        int last = 0;
        for (KeptRevision each : kept) {
            last = Math.max(last, Math.max(number(each.name()), number(each.symbol())));
        }
        return "Rev." + Math.max(last + 1, number(symbol));
    }

    /** The symbol of a revision; as it was if the draft has none, or the name is no number. */
    static String symbol(String symbol, String name) {
        int number = number(name);
        if (symbol.isBlank() || number == 0) {
            return symbol;
        }
        Matcher numbered = NUMBERED.matcher(symbol.strip());
        return (numbered.matches() ? numbered.group(1) : symbol.strip()) + "/Rev." + number;
    }
}
