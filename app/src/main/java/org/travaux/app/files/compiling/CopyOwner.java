package org.travaux.app.files.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whose copy a file seems to be.
 *
 * @param code of the delegation
 * @param from what says so
 */
public record CopyOwner(String code, From from) {
    private static final int PARAGRAPHS = 4;
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_NAME = 6;

    /** What stands between words; a dot may stand within a name. */
    private static final String WORDS_END = "[^\\p{L}\\p{M}\\p{N}.'’&-]+";

    /** What says whose copy a file is. */
    public enum From {
        /** What it was sent as. */
        SENT,
        /** The file's name. */
        NAME,
        /** Who made tracked changes or comments in it. */
        AUTHOR,
        /** Its first words: a letterhead, "Comments of …". */
        WORDS;

        /** As keys of sentences have it, {@code author}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The only delegation that a file's name names, by code or name in any language. */
    static @Nullable CopyOwner ofName(String file, DelegationRegister register) {
        return of(file.replaceAll("[._-]+", " "), register, From.NAME);
    }

    /** The only delegation that speaks in it. */
    static @Nullable CopyOwner ofAuthors(Set<String> speakers) {
        return speakers.size() == 1 ? new CopyOwner(speakers.iterator().next(), From.AUTHOR) : null;
    }

    /** The only delegation that the first words of a copy name which the base has not. */
    static @Nullable CopyOwner ofWords(Draft copy, Draft base) {
        List<String> headings = new ArrayList<>();
        for (Language language : copy.languages()) {
            List<String> known =
                    base.languages().contains(language) ? base.texts(language) : List.of();
            copy.texts(language).stream()
                    .limit(PARAGRAPHS)
                    .filter(text -> text.length() <= LONGEST_HEADING && !known.contains(text))
                    .forEach(headings::add);
        }
        return of(String.join(" . ", headings), base.notation().delegations(), From.WORDS);
    }

    private static @Nullable CopyOwner of(String text, DelegationRegister register, From from) {
        List<String> words = List.of(text.split(WORDS_END));
        String found = null;
        for (int i = 0; i < words.size(); i++) {
            for (int end = Math.min(words.size(), i + LONGEST_NAME); end > i; end--) {
                Delegation named = named(words.subList(i, end), from, register);
                if (named != null) {
                    if (found != null && !found.equals(named.code())) {
                        return null;
                    }
                    found = named.code();
                    i = end - 1;
                    break;
                }
            }
        }
        return found == null ? null : new CopyOwner(found, from);
    }

    /** A name of a file is often written without capitals; codes alone are too often words. */
    private static @Nullable Delegation named(
            List<String> words, From from, DelegationRegister register) {
        String written = String.join(" ", words).strip();
        if (written.isEmpty()) {
            return null;
        }
        Delegation found = register.find(written);
        if (found != null || from != From.NAME) {
            return found;
        }
        String capital = written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
        return register.find(capital);
    }
}
