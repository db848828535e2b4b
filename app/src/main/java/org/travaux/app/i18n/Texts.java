package org.travaux.app.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of the window in one language. Patterns are ICU's, so that every language has its own
 * plural forms: {@code {0, plural, one {# открытый выбор} few {# открытых выбора} …}}.
 */
public final class Texts {
    /** The languages that the interface speaks; the first one is taken where none of them fits. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private final Locale locale;
    private final Map<String, String> patterns;

    private Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** The texts in a language, {@code ru}; in English if the interface does not speak it. */
    public static Texts in(String language) {
        String known = LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
        Map<String, String> patterns = new TreeMap<>();
        load("window_" + known + ".properties")
                .forEach((key, pattern) -> patterns.put(key.toString(), pattern.toString()));
        return new Texts(Locale.of(known), patterns);
    }

    /** The tag of the language: {@code en}, {@code ru} or {@code kk}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The names of all texts. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /**
     * A text, with what it needs put in.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text in " + language() + " for " + key);
        }
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + file);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
