package org.travaux.markup.draft.records;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The symbol that the adopted text has instead of the draft's.
 *
 * @param symbol empty if it has none; the draft's own if that was kept on purpose
 * @param instead the draft's symbol for which this was said
 * @param occasion where and when it was said
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record AdoptedSymbol(
        String symbol, String instead, Occasion occasion, Map<String, JsonNode> unknown) {
    public AdoptedSymbol {
        unknown = Map.copyOf(unknown);
    }

    /** An answer with nothing unknown in it. */
    public static AdoptedSymbol of(String symbol, String instead, Occasion occasion) {
        return new AdoptedSymbol(symbol, instead, occasion, Map.of());
    }

    /**
     * Whether a symbol says that its document is a draft: {@code AC/2027/DRAFT/1}, {@code
     * A/C.3/80/L.5}, {@code SOC/2027/1/Rev.2}.
     */
    public static boolean isOfDraft(String symbol) {
        for (String part : symbol.toUpperCase(Locale.ROOT).split("[/\\s()_-]+")) {
            int letters = 0;
            while (letters < part.length() && Character.isLetter(part.charAt(letters))) {
                letters++;
            }
            String word = part.substring(0, letters);
            String behind = part.substring(letters);
            boolean number = behind.matches("\\.?\\d{1,6}");
            if (Parts.DRAFT.contains(word) || (Parts.WITH_NUMBER.contains(word) && number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says what the adopted text of a draft with a symbol has for one. */
    public boolean answers(String draftSymbol) {
        return draftSymbol.equals(instead) || !isOfDraft(symbol);
    }

    /** Parts of symbols that only drafts have; read once, when first asked for. */
    private static final class Parts {
        static final Set<String> DRAFT = new HashSet<>();

        /** Those that say so with a number behind them. */
        static final Set<String> WITH_NUMBER = new HashSet<>();

        static {
            JsonNode all = LanguageData.read("draft/symbols");
            all.path("draft").forEach(part -> DRAFT.add(part.asString()));
            all.path("draftWithNumber").forEach(part -> WITH_NUMBER.add(part.asString()));
        }
    }
}
