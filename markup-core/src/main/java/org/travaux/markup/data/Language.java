package org.travaux.markup.data;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A language of a draft.
 *
 * @param tag its BCP 47 tag, in lower case: {@code en}, {@code ru}, {@code kk}
 */
public record Language(String tag) {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8})*");

    /** Its tag is {@code en}. */
    public static final Language ENGLISH = new Language("en");

    /** Its tag is {@code ru}. */
    public static final Language RUSSIAN = new Language("ru");

    /** Its tag is {@code kk}. */
    public static final Language KAZAKH = new Language("kk");

    /** The languages that the program has data for, in the order in which they are shown. */
    public static List<Language> known() {
        return Known.ALL;
    }

    /** How it is written; null if the program does not know it. */
    public @Nullable WrittenLanguage written() {
        return WrittenLanguage.of(tag);
    }

    /**
     * @throws IllegalArgumentException if it is not a language tag
     */
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** Whether a language can be named so. */
    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }

    @Override
    public String toString() {
        return tag;
    }

    /** Made once, when first asked for. */
    private static final class Known {
        static final List<Language> ALL =
                WrittenLanguage.all().stream().map(each -> new Language(each.tag())).toList();
    }
}
